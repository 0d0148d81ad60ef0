import { document, escaped, mailHtml, type Replica, wordsOf } from './scene.ts';

export const snappymail: Replica = {
  id: 'snappymail',
  url: 'https://webmail.example/',
  hasThreads: false,
  composer: { recipients: ['n.okafor@tarnholm.example'], subject: 'Re: Your application to Tarnholm' },
  message: (mail, scene) => `
    <div class="messageView"><div class="b-message"><a class="btn btn-thin buttonReply fontastic" title="${wordsOf(scene).reply}">←</a><a class="btn buttonReplyAll" title="${wordsOf(scene).all}">⇐</a>
      <div class="messageItemHeader"><div class="subjectParent"><span class="subject">${mail.subject}</span></div><div class="informationShort"><span class="from" title="${escaped(`"${mail.name}" <${mail.address}>`)}">${mail.name}</span><span class="to" title="sam.holm@example.test">Sam</span></div></div>
      <div id="messageItem"><div class="messageItemHeader"><time class="date" datetime="${mail.date}">20 Nov</time></div>${scene.isLoaded ? `<div class="bodyText" dir="auto"><div class="mail-body">${mailHtml(mail)}</div></div>` : ''}</div></div></div>`,
  page: (scene) => {
    const [mail] = scene.open;
    const rows = scene.list
      .map(
        (one) =>
          `<div class="messageListItem"><span class="sender" title="${one.address}">${one.name}</span><span class="subject">${one.subject}</span><time datetime="${one.date}">x</time></div>`,
      )
      .join('');
    const compose = `<dialog id="V-PopupsCompose" open><input name="to" value="&quot;Nkem Okafor&quot; &lt;n.okafor@tarnholm.example&gt;"><input name="subject" value="Re: ${mail?.subject}"><div class="textAreaParent"><div class="squire-wysiwyg" contenteditable="true" dir="auto"><div><br></div></div><textarea class="squire-plain" hidden></textarea></div></dialog>`;
    return document(
      scene,
      `<div id="rl-app"><div id="rl-left"><h1>Mail</h1></div><div id="rl-content"><div id="V-MailMessageList">${rows}</div><div id="rl-right">${mail ? snappymail.message(mail, scene) : '<div class="messageView"></div>'}</div></div></div>${scene.isComposing ? compose : ''}`,
    );
  },
};
