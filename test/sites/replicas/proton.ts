import { document, escaped, mailHtml, type Replica, wordsOf } from './scene.ts';

export const proton: Replica = {
  id: 'proton',
  url: 'https://mail.proton.me/u/0/inbox/conv18',
  hasThreads: true,
  composer: { recipients: ['n.okafor@tarnholm.example'], subject: 'Re: Your application to Tarnholm' },
  message: (mail, scene) => `
    <article data-shortcut-target="message-container" data-testid="message-view-1" data-message-id="${mail.id}==" class="message-container">
      <div class="message-header message-header-expanded" data-testid="message-header-expanded:${mail.subject}"><span role="button" class="message-recipient-item" data-testid="recipient:details-dropdown-${mail.address}"><span class="message-recipient-item-label">${mail.name}</span> <span class="message-recipient-item-address">&lt;${mail.address}&gt;</span></span><time datetime="${mail.date}" class="item-date">Fri</time>
      <div class="message-header-recipients" data-testid="message-header:to"><span role="button" data-testid="recipient:details-dropdown-sam.holm@example.test">Sam</span></div>
      <button data-testid="message-view:reply" aria-label="${wordsOf(scene).reply}">R</button><button data-testid="message-view:reply-all" aria-label="${wordsOf(scene).all}">A</button></div>
      ${scene.isLoaded ? `<iframe title="Email content" data-testid="content-iframe" data-subject="${mail.subject}" sandbox="allow-same-origin" srcdoc="${escaped(`<div id="proton-root"><div>${mailHtml(mail)}</div></div>`)}"></iframe>` : '<div class="message-content-loading-placeholder"></div>'}</article>`,
  page: (scene) => {
    const [mail] = scene.open;
    const rows = scene.list
      .map(
        (one) =>
          `<div class="item-container" data-element-id="${one.id}" data-testid="message-item:${one.subject}"><span data-testid="message-row:sender-address" title="${one.address}">${one.name}</span><span data-testid="message-row:subject">${one.subject}</span><time datetime="${one.date}">Fri</time></div>`,
      )
      .join('');
    const folded = scene.folded
      .map(
        (one) =>
          `<article data-shortcut-target="message-container" data-testid="message-view-0" data-message-id="${one.id}=="><div data-testid="message-header-collapsed:${one.subject}"><span data-testid="recipient:details-dropdown-${one.address}">${one.name}</span></div></article>`,
      )
      .join('');
    const compose = `<div class="composer"><input data-testid="composer:to" value="${mail?.address}"><input data-testid="composer:subject" value="Re: ${mail?.subject}"><iframe title="Editor" data-testid="rooster-iframe" srcdoc="${escaped('<div id="rooster-editor" contenteditable="true" role="textbox" aria-multiline="true"><div><br></div><div class="protonmail_signature_block">Sam</div></div>')}"></iframe><button data-testid="composer:send-button">Send</button></div>`;
    const view = mail
      ? `<section data-testid="conversation-view"><header data-shortcut-target="message-conversation-summary" data-testid="conversation-header"><h1 data-testid="conversation-header:subject">${mail.subject}</h1></header>${folded}${scene.open.map((one) => proton.message(one, scene)).join('')}</section>`
      : '';
    return document(
      scene,
      `<div class="main"><h2>Inbox</h2><div class="items-column-list">${rows}</div>${view}</div>${scene.isComposing ? compose : ''}`,
      `<title>${mail ? `${mail.subject} | ` : ''}Proton Mail</title>`,
    );
  },
};
