import { document, escaped, mailHtml, type Replica, wordsOf } from './scene.ts';

export const nextcloud: Replica = {
  id: 'nextcloud',
  url: 'https://cloud.example/apps/mail/box/1/thread/204',
  hasThreads: true,
  composer: { recipients: ['n.okafor@tarnholm.example'], subject: 'Re: Your application to Tarnholm' },
  message: (mail, scene) => `
    <div class="envelope envelope--expanded"><div class="envelope__header"><div class="envelope__header__avatar"><span title="${mail.name}">N</span></div><a class="left seen"><div class="sender">${mail.name}<p class="sender__email">${mail.address}</p></div></a>
      <div class="right"><span class="timestamp" data-timestamp="${Date.parse(mail.date)}" title="x">2 days ago</span></div></div>
      ${scene.isLoaded ? `<div class="html-message-body"><div id="message-container"><iframe class="message-frame" title="Message frame" sandbox="allow-scripts allow-same-origin" srcdoc="${escaped(mailHtml(mail))}"></iframe></div></div>` : '<div class="icon-loading"></div>'}
      <div class="reply-buttons"><button>${wordsOf(scene).reply}</button></div></div>`,
  page: (scene) => {
    const [mail] = scene.open;
    const rows = scene.list
      .map(
        (one) =>
          `<li class="list-item"><div class="list-item-content__name">${one.name}</div><div class="envelope__subtitle__subject">${one.subject}</div><span class="list-item-details__details">2 days</span></li>`,
      )
      .join('');
    const folded = scene.folded
      .map(
        (one) =>
          `<div class="envelope"><div class="envelope__header"><div class="sender">${one.name}<p class="sender__email">${one.address}</p></div></div></div>`,
      )
      .join('');
    const compose = `<div class="message-composer"><div id="to"><span title="${mail?.address}">${mail?.name}</span></div><input id="subject" name="subject" value="Re: ${mail?.subject}"><div class="message-body"><div class="ck ck-content ck-editor__editable" contenteditable="true" role="textbox"><p><br></p></div></div></div>`;
    const thread = mail
      ? `<div id="mail-message"><div id="mail-thread-header"><div id="mail-thread-header-fields"><h2 dir="auto" title="${mail.subject}">${mail.subject}</h2></div></div>${folded}${scene.open.map((one) => nextcloud.message(one, scene)).join('')}</div>`
      : '';
    return document(
      scene,
      `<div id="content" class="app-mail"><h1>Mail</h1><main id="app-content-vue"><h2 class="hidden-visually">Inbox</h2><ul>${rows}</ul>${thread}</main></div>${scene.isComposing ? compose : ''}`,
    );
  },
};
