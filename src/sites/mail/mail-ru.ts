import { webmail } from '../dom/webmail.ts';

/** Mail.ru. Built from class names that others' tools have used for years. */
export const mailRu = webmail({
  id: 'mail-ru',
  label: 'Mail.ru',
  matches: ['https://e.mail.ru/*'],
  tested: 'notes',
  keepAbove: ['blockquote', '[id^="mailruanchor_"]', '[data-signature-widget]'],
  isOther: (url) => url.pathname.includes('/print'),

  view: ['.thread', '.layout__main-frame', '[role="main"]', 'body'],
  message: ['.letter', '.thread__letter', 'article'],
  notOpen: '.letter_collapsed, .thread__letter_collapsed',
  body: [
    '.letter-body__body-content',
    '.letter-body:not(:has(.letter-body__body-content))',
    '.letter__body:not(:has([class^="letter-body"]))',
  ],
  subject: ['.thread-subject', '.thread__subject', '.thread h2'],
  from: [
    '.letter__author .letter-contact[title]',
    '.letter__author [title*="@"]',
    '.letter-contact[title]',
    '.letter-contact',
  ],
  notFrom: '.letter__recipients, .letter__recipient',
  showsAddress: true,
  date: ['.letter__date', '[class*="letter__date"]', 'time'],
  reply: [],

  composer: {
    editor: ['.compose-app [role="textbox"][contenteditable="true"]', '.compose-app [contenteditable="true"]'],
    box: ['.compose-app', '[role="dialog"]'],
    to: ['[data-type="to"] [title*="@"]', '.compose-app [class*="contacts"] [title*="@"]'],
    subject: ['.compose-app input[name="Subject"]', '.compose-app [class*="subject" i] input'],
  },
});
