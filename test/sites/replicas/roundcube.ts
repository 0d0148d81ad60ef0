import { document, longDate, mailHtml, type Replica, wordsOf } from './scene.ts';

export const roundcube: Replica = {
  id: 'roundcube',
  url: 'https://mail.uni.example/?_task=mail&_mbox=INBOX&_uid=17&_action=show',
  hasThreads: false,
  // Its composer is a page of its own: test/sites/fixtures has it.
  composer: { recipients: [], subject: null },
  message: (mail, scene) => `
    <div id="message-header"><h2 class="subject"><span class="voice">Subject: </span>${mail.subject}<a class="extwin" href="#">x</a></h2><div class="header"><div class="header-summary"><span>${wordsOf(scene).from} <span class="adr"><a href="mailto:${mail.address}" title="${mail.address}" class="rcmContactAddress">${mail.name}</a></span> <span class="text-nowrap">${longDate(mail, scene)}</span></span></div>
      <table class="header-headers"><tr><td class="header-title">${wordsOf(scene).from}</td><td class="header from"><span class="adr"><a href="mailto:${mail.address}" title="${mail.address}" class="rcmContactAddress">${mail.name}</a></span></td></tr><tr><td class="header-title">${wordsOf(scene).to}</td><td class="header to"><span class="adr"><a href="mailto:sam.holm@example.test" title="sam.holm@example.test" class="rcmContactAddress">Sam Holm</a></span></td></tr><tr><td class="header-title">x</td><td class="header date">${longDate(mail, scene)}</td></tr></table></div></div>
    <div id="message-content">${scene.isLoaded ? `<div id="messagebody"><div class="message-htmlpart" id="message-htmlpart1"><div class="rcmBody">${mailHtml(mail)}</div></div></div>` : ''}</div>`,
  page: (scene) => {
    const [mail] = scene.open;
    return document(
      scene,
      `<div id="layout"><div class="menu toolbar"><a class="reply" href="#" onclick="return rcmail.command('reply','',this,event)">${wordsOf(scene).reply}</a><a class="reply-all" href="#" onclick="return rcmail.command('reply-all','sub',this,event)">${wordsOf(scene).all}</a></div><div id="layout-content" role="main">${mail ? roundcube.message(mail, scene) : ''}</div></div>`,
      '<title>Mail</title>',
      'class="task-mail action-show"',
    );
  },
};
