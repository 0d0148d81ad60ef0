import { document, escaped, longDate, mailHtml, type Replica, wordsOf } from './scene.ts';

export const openXchange: Replica = {
  id: 'open-xchange',
  url: 'https://ox.example/appsuite/#!!&app=io.ox/mail&folder=default0/INBOX',
  hasThreads: true,
  composer: { recipients: ['n.okafor@tarnholm.example'], subject: 'Re: Your application to Tarnholm' },
  message: (mail, scene) => `
    <article class="mail-detail expanded" data-cid="default0/INBOX.${mail.id}"><header class="detail-view-header"><span class="from"><a class="person-link person-from" title="${mail.address}">${mail.name}</a> <span class="address">${mail.address}</span></span><time class="date" datetime="${mail.date}">${longDate(mail, scene)}</time><div class="recipients"><span class="to">${wordsOf(scene).to} <a class="person-link" title="sam.holm@example.test">Sam</a></span></div></header>
      <ul class="inline-toolbar"><li><a data-action="io.ox/mail/actions/reply" aria-label="${wordsOf(scene).reply}">x</a></li><li><a data-action="io.ox/mail/actions/reply-all" aria-label="${wordsOf(scene).all}">y</a></li></ul>
      <section class="body">${scene.isLoaded ? `<iframe class="mail-detail-frame" title="Email content" srcdoc="${escaped(`<div class="mail-detail-content">${mailHtml(mail)}</div>`)}"></iframe>` : ''}</section></article>`,
  page: (scene) => {
    const [mail] = scene.open;
    const rows = scene.list
      .map(
        (one) =>
          `<li class="list-item"><span class="person" title="${one.address}">${one.name}</span><div class="subject"><span class="drag-title">${one.subject}</span></div><time class="date">20.11.2026</time></li>`,
      )
      .join('');
    const folded = scene.folded
      .map(
        (one) =>
          `<article class="mail-detail" data-cid="${one.id}"><header class="detail-view-header"><span class="from"><a class="person-link person-from" title="${one.address}">${one.name}</a></span></header></article>`,
      )
      .join('');
    const compose = `<div class="io-ox-mail-compose-window"><div class="io-ox-mail-compose"><div data-extension-id="to"><div class="token" title="${mail?.address}">${mail?.name}</div></div><input name="subject" value="Re: ${mail?.subject}"><div class="editor"><iframe id="mce_0_ifr" class="tox-edit-area__iframe" srcdoc="${escaped('<body id="tinymce" contenteditable="true"><p><br></p></body>')}"></iframe></div></div></div>`;
    const view = mail
      ? `<div class="mail-detail-pane"><div class="thread-view"><div class="thread-view-header"><h1 class="subject">${mail.subject}</h1></div>${folded}${scene.open.map((one) => openXchange.message(one, scene)).join('')}</div></div>`
      : '';
    return document(
      scene,
      `<div id="io-ox-core"><h1 class="sr-only">Mail</h1><ul class="list-view">${rows}</ul>${view}</div>${scene.isComposing ? compose : ''}`,
    );
  },
};
