import { webmail } from '../dom/webmail.ts';

/** Tuta. Built from its source; a message's text is in an open shadow root, whose host has the same id in every message. */
export const tuta = webmail({
  id: 'tuta',
  label: 'Tuta',
  matches: ['https://app.tuta.com/*', 'https://mail.tutanota.com/*', 'https://app.tutanota.com/*'],
  tested: 'replica',
  keepAbove: ['.tutanota_quote', 'blockquote', '.tutanota_signature'],

  view: ['.mail-viewer', '.view-column', 'main'],
  message: ['.mail-viewer'],
  body: ['[id="mail-body"]', '.mail-viewer > div:empty', '.mail-viewer .break-word-links:empty'],
  inParts: true,
  subject: ['h4[data-testid^="h:"]', '[data-testid^="h:"]', '.mail-viewer h4', 'h4'],
  from: ['.header .small .text-break', '.header [class*="text-break"]:not([role="button"] > *)'],
  showsAddress: true,
  date: ['.noscreen', 'time'],
  reply: ['[data-testid="btn:reply_action"]'],

  composer: {
    editor: [
      '[data-testid="text_editor"][contenteditable="true"]',
      '.text_editor[contenteditable="true"]',
      '[role="dialog"] [role="textbox"][aria-multiline="true"][contenteditable="true"]',
    ],
    box: ['[role="dialog"]', '.dialog'],
    to: ['[data-testid="tf:to_label"] input', '[data-testid^="to_label"] [title*="@"]'],
    subject: ['[data-testid="tf:subject_label"] input', 'input[data-testid="tf:subject_label"]'],
  },
});
