import { webmail } from '../dom/webmail.ts';

/** `#!/Mail/ACCOUNT/FOLDER/UID`, the message that is open. */
const OPEN = /^#!?\/Mail\/(\d+\/.{1,500}\/\d+)$/;

/** SOGo, any host, any language. One page: what a mail brings keeps its ids and names. Measured with 5.8. */
export const sogo = webmail({
  id: 'sogo',
  label: 'SOGo',
  matches: [],
  tested: 'real',
  isAddress: (url) => /\/SOGo\/so\/[^/]+\/Mail\//.test(url.pathname),
  signs: [
    '[ng-app^="SOGo."]',
    'head script[src*="/SOGo"]',
    'head link[href*="/SOGo"]',
    '[ng-click^="viewer.reply"]',
    '.mailer_mailcontent',
    '.SOGoHTMLMail-CSS-Delimiter',
    '.sg-md-headline',
    '.sg-face',
    '#mailEditor',
  ],
  keepAbove: ['blockquote', 'div.moz-signature'],

  usual: { message: 2, from: 3 },
  view: ['#detailView', '.sg-face', 'md-card', '[ui-view="message"]'],
  message: ['#detailView', '.sg-face', 'md-card'],
  // The composer's dialog, and the message's source on the back of its card.
  notOpen: 'md-dialog, .sg-back, md-list-item, .msg-attachment-link, .msg-attachment-image',
  skip: 'md-card, md-icon',
  body: ['.mailer_mailcontent', '.SOGoHTMLMail-CSS-Delimiter', '.mailer_plaincontent', '.mailer_htmlcontent'],
  inParts: true,
  subject: ['h5.sg-md-headline', '.sg-md-headline', 'h5'],
  from: ['[ng-bind*="from[0].name"]', '.md-list-item-text > span', 'span:has(~ a.md-caption)'],
  address: ['a.md-caption', '[ng-bind*="from[0].email"]', '[ng-click*="from[0]"]'],
  notFrom: '.msg-recipients, md-chips, md-chip',
  showsAddress: true,
  date: ['time.msg-date', '.msg-date'],
  idOf: (_box, url) => OPEN.exec(url.hash)?.[1] ?? null,
  linkOf: (_box, url) => (OPEN.test(url.hash) ? url.href : null),
  reply: ['[ng-click^="viewer.reply"]:not([ng-click^="viewer.replyAll"])'],

  composer: {
    editor: [
      'md-dialog textarea.plain-text',
      'textarea[ng-model$="editable.text"]',
      '#mailEditor textarea[name="content"]',
    ],
    frame: ['iframe.cke_wysiwyg_frame', 'sg-ckeditor iframe'],
    box: ['#mailEditor', 'md-dialog', 'form'],
    to: ['[ng-model*="editable.to"] md-chip', 'md-chips md-chip'],
    subject: ['input[name="subject"]', 'input[ng-model*="subject"]'],
  },
});
