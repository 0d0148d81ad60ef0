import { document, longDate, mailHtml, type Replica, wordsOf } from './scene.ts';

export const sogo: Replica = {
  id: 'sogo',
  url: 'https://post.example/SOGo/so/sam/Mail/view#!/Mail/0/INBOX/17',
  hasThreads: false,
  composer: { recipients: ['n.okafor@tarnholm.example'], subject: 'Re: Your application to Tarnholm' },
  message: (mail, scene) => `
    <div class="sg-face"><md-card class="sg-md-card"><md-card-actions><button class="md-button sg-icon-button" ng-click="viewer.reply($event)" aria-label="${wordsOf(scene).reply}"><md-icon>reply</md-icon></button><button class="md-button sg-icon-button" ng-click="viewer.replyAll($event)" aria-label="${wordsOf(scene).all}"><md-icon>reply_all</md-icon></button></md-card-actions>
      <md-card-content><div class="sg-padded"><h5 class="sg-md-headline">${mail.subject}</h5><time class="msg-date" datetime="viewer.message.date" ng-bind="viewer.message.date">${longDate(mail, scene)}</time></div>
      <div class="pseudo-input-container--compact"><div class="md-list-item-text"><span ng-bind="::viewer.message.from[0].name">${mail.name}</span><br><a href="#" class="md-caption" ng-bind="viewer.message.from[0].email">${mail.address}</a></div></div>
      <div class="msg-recipients"><md-chip><a href="#">Sam Holm &lt;sam.holm@example.test&gt;</a></md-chip></div>
      <div class="msg-body">${scene.isLoaded ? `<div class="mailer_mailcontent" ng-repeat="part in viewer.message.$content()"><div class="mailer_htmlcontent SOGoHTMLMail-CSS-Delimiter">${mailHtml(mail)}</div></div>` : ''}</div></md-card-content></md-card></div>`,
  page: (scene) => {
    const [mail] = scene.open;
    const rows = scene.list
      .map(
        (one) =>
          `<md-list-item class="sg-message-list-item" aria-label="${one.subject}"><div class="sg-tile-content"><div class="sg-md-subhead">${one.name}</div><div class="sg-md-body">${one.subject}</div><div class="sg-tile-date"><time>${longDate(one, scene)}</time></div></div></md-list-item>`,
      )
      .join('');
    const compose = `<md-dialog id="mailEditor"><form name="messageForm"><md-chips ng-model="editor.message.editable.to"><md-chip>Nkem Okafor &lt;n.okafor@tarnholm.example&gt;</md-chip></md-chips><input name="subject" value="Re: ${mail?.subject}"><textarea class="plain-text" name="content" ng-model="editor.message.editable.text">\n\n&gt; we went on</textarea></form></md-dialog>`;
    return document(
      scene,
      `<main ui-view="mailboxes"><md-toolbar><h1>INBOX</h1></md-toolbar><md-list>${rows}</md-list><div id="detailView" ui-view="message">${mail ? sogo.message(mail, scene) : ''}</div></main>${scene.isComposing ? compose : ''}`,
      '<title>(2) Inbox</title><script src="/SOGo.woa/WebServerResources/js/Mailer.js"></script>',
      'ng-app="SOGo.MailerUI"',
    );
  },
};
