import { document, longDate, mailHtml, type Replica } from './scene.ts';

export const tuta: Replica = {
  id: 'tuta',
  url: 'https://app.tuta.com/mail/folder/mail17',
  hasThreads: true,
  composer: { recipients: [], subject: null },
  message: (mail, scene) => `
    <div class="mail-viewer"><div class="header selectable"><div class="flex click"><div role="button" mail-expander="true" aria-expanded="true"><span class="text-break">${mail.name}</span></div></div><h4 class="selectable" data-testid="h:subject_label">${mail.subject}</h4>
      <div class="flex mt-xs click col" role="button" aria-expanded="false"><div class="small flex"><span class="text-break">${mail.name} &lt;${mail.address}&gt;</span></div><div class="flex"><span>sam.holm@example.test</span><div class="small"><div class="noprint">Fri</div><div class="noscreen">${longDate(mail, scene)}</div></div></div></div></div>
      ${scene.isLoaded ? `<div id="mail-body" class="selectable break-word-links"><template shadowrootmode="open"><div class="drag selectable"><div dir="ltr">${mailHtml(mail)}</div></div></template></div>` : '<div class="progress-panel"></div>'}</div>`,
  page: (scene) => {
    const [mail] = scene.open;
    const rows = scene.list
      .map(
        (one) =>
          `<li class="list-row"><div class="badge"><small>${one.name}</small></div><div class="text-ellipsis">${one.subject}</div></li>`,
      )
      .join('');
    const folded = scene.folded
      .map(
        (one) =>
          `<div class="mail-card"><div class="flex"><span>${one.name}</span><span>${one.html.replace(/<[^>]+>/g, ' ')}</span></div></div>`,
      )
      .join('');
    const compose =
      '<div role="dialog" class="dialog"><div class="text_editor selectable" role="textbox" aria-multiline="true" data-testid="text_editor" contenteditable="true"><div><br></div></div></div>';
    return document(
      scene,
      `<div id="root"><nav><h2>Tuta</h2></nav><ul>${rows}</ul><div class="view-column">${folded}${mail ? scene.open.map((one) => tuta.message(one, scene)).join('') : ''}</div></div>${scene.isComposing ? compose : ''}`,
      '<title>Inbox - Tuta Mail</title>',
    );
  },
};
