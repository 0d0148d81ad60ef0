import { webmail } from '../dom/webmail.ts';

const MESSAGE_FRAME = 'iframe[src*="/mail2-message/"]';

/**
 * iCloud Mail. The message's text is in a frame of another origin: there its own script reads the text alone, without the head, which
 * stands in the frame around it.
 */
export const icloud = webmail({
  id: 'icloud',
  label: 'iCloud Mail',
  matches: ['https://www.icloud.com/*', 'https://www-mail.icloud-sandbox.com/*'],
  tested: 'notes',
  keepAbove: ['.quoted-content', 'blockquote'],
  /** The program itself, within the page; its composer is in another. */
  frames: 'iframe[src*="/applications/mail2/"], iframe[src*="/applications/mail/"], iframe[data-name="mail2"]',

  usual: { body: 2, date: 2 },
  view: ['.thread-detail-pane', '.pane', '[role="main"]', 'body'],
  message: ['.thread-detail-item', '.message-view', '[role="article"]', 'article', 'body'],
  notOpen: '.cw-pane-container',
  body: ['.mail-message-defaults', MESSAGE_FRAME, '.thread-detail-pane iframe'],
  inside: ['.mail-message-defaults'],
  subject: [
    '.message-subject',
    '.thread-subject',
    '.thread-detail-pane :is(h1, h2, h3)',
    '[class*="subject" i]:is(h1, h2, h3, [role="heading"])',
  ],
  from: ['.message-header .sender', '.thread-participants .sender', '[class*="sender" i]'],
  notFrom: '[class*="recipient" i]',
  showsAddress: true,
  date: ['time', '.message-header .date', '[class*="date" i]'],
  reply: [],

  composer: {
    editor: [
      '.cw-pane-container .editor-content[contenteditable="true"]',
      '.editor-wrapper [contenteditable="true"]',
      '.editor-content [contenteditable="true"]',
    ],
    box: ['.cw-pane-container', '[role="dialog"]', 'form'],
    to: ['[class*="to-field" i] [title*="@"]', 'input[name="to"]'],
    subject: ['input[name="subject"]', '[class*="subject" i] input'],
  },
});
