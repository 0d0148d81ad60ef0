import { document, longDate, mailHtml, type Replica, SELF, wordsOf } from './scene.ts';

export const outlook: Replica = {
  id: 'outlook',
  url: 'https://outlook.office.com/mail/inbox/id/AAQkADAw',
  hasThreads: true,
  composer: { recipients: ['n.okafor@tarnholm.example'], subject: 'Re: Your application to Tarnholm' },
  message: (mail, scene) => `
    <div class="aVla3"><div aria-expanded="true" class="BS0OK"><div class="wide-content-host"><div tabindex="-1" aria-label="Email message" class="SlLx9">
      <div class="uSg02"><div class="PW01N"><span class="Q84Kk" role="region"><span id="${mail.id}_FROM" class="o4zjZ" aria-label="${wordsOf(scene).from}: ${mail.name}&lt;${mail.address}&gt;" tabindex="0"><span class="OZZZK">${mail.name}&lt;${mail.address}&gt;</span></span></span></div>
      <div aria-label="actions" role="toolbar"><button type="button" role="menuitem" aria-label="${wordsOf(scene).reply}"><i data-icon-name="ArrowReplyRegular"></i></button><button type="button" role="menuitem" aria-label="${wordsOf(scene).all}"><i data-icon-name="ArrowReplyAllRegular"></i></button></div></div>
      <div id="${mail.id}_TO" data-testid="RecipientWell" class="kcAOr"><span aria-label="${wordsOf(scene).to}: ${SELF}">${wordsOf(scene).to}: ${SELF}</span></div>
      <div id="${mail.id}_DATETIME" data-testid="SentReceivedSavedTime" class="AL_OM">${longDate(mail, scene)}</div>
      <div role="document">${scene.isLoaded ? `<div id="UniqueMessageBody_${mail.id}" aria-label="${wordsOf(scene).body}" class="XbIp4 allowTextSelection" tabindex="0"><div class="BIZfh">${mailHtml(mail)}</div></div>` : ''}</div></div></div></div></div>`,
  page: (scene) => {
    const [mail] = scene.open;
    const rows = scene.list
      .map(
        (one) =>
          `<div role="option" data-convid="AAQ${one.id}" aria-selected="${one.subject === mail?.subject}" aria-label="${one.name} ${one.subject}"><span title="${one.address}">${one.name}</span><span>${one.subject}</span><span title="${longDate(one, scene)}">Fri</span></div>`,
      )
      .join('');
    const folded = scene.folded
      .map(
        (one) =>
          `<div class="aVla3"><div aria-expanded="false"><span class="OZZZK">${one.name}</span><div data-testid="SentReceivedSavedTime">${longDate(one, scene)}</div><div>${one.html.replace(/<[^>]+>/g, ' ')}</div></div></div>`,
      )
      .join('');
    const compose = `<div id="docking_InitVisiblePart_0"><div><div role="textbox" contenteditable="true" aria-label="${wordsOf(scene).to}"><span data-email="${mail?.address}">${mail?.name}</span></div><input type="text" maxlength="255" value="Re: ${mail?.subject}"></div><div id="editorParent_1"><div role="textbox" contenteditable="true" aria-multiline="true" class="dFCbN"><div class="elementToProof"><br></div><div id="appendonsend"></div></div></div></div>`;
    const pane = mail
      ? `<div id="ConversationReadingPaneContainer"><div id="CONV_1_SUBJECT" role="heading" aria-level="2"><span class="JdFsz" title="${mail.subject}">${mail.subject}</span><button>x</button></div><div data-app-section="ConversationContainer" class="Q8TCC">${folded}${scene.open.map((one) => outlook.message(one, scene)).join('')}${scene.isComposing ? compose : ''}</div></div>`
      : '<div id="ConversationReadingPaneContainer"><span>Select an item to read</span></div>';
    return document(
      scene,
      `<div id="app"><div role="heading" aria-level="1">Outlook</div><div id="MailList"><div role="heading" aria-level="2">Inbox</div><div role="listbox">${rows}</div></div><div id="ReadingPaneContainerId" role="main" data-app-section="MailReadCompose">${pane}</div></div>`,
      '<title>Mail - Sam Holm - Outlook</title>',
    );
  },
};
