import { webmail } from '../dom/webmail.ts';

const MAIL = 'iframe[src*="/mailbody/"]';

/**
 * GMX, web.de and mail.com: a page around a frame for the program, and in it a frame that holds nothing but the mail. Where the program's
 * frame is of another origin than the page, the script in that frame reads.
 */
export const gmx = webmail({
  id: 'gmx',
  label: 'GMX, WEB.DE and mail.com',
  matches: [
    'https://3c-bap.gmx.net/*',
    'https://3c.gmx.net/*',
    'https://3c-lxa.gmx.com/*',
    'https://3c-bap.web.de/*',
    'https://3c.web.de/*',
    'https://3c-lxa.mail.com/*',
    'https://bap.navigator.gmx.net/*',
    'https://navigator-bs.gmx.com/*',
    'https://navigator-lxa.gmx.com/*',
    'https://bap.navigator.web.de/*',
    'https://navigator-lxa.mail.com/*',
  ],
  tested: 'notes',
  keepAbove: ['div[name="quote"]', '.signature', 'blockquote'],
  isOther: (url) => url.pathname.startsWith('/mail/client/mail/print'),
  frames: `iframe[src*="/mail/client/"]:not([src*="/mailbody/"]), iframe[name="mail"], iframe[id*="thirdPartyFrame_mail"]`,

  usual: { date: 2 },
  view: ['#mail-detail', '.mail-detail', '[role="main"]', 'main', 'body'],
  message: ['.mail-detail', '#mail-detail', '[data-mail-id]', 'article'],
  body: [MAIL, 'iframe[name="mailbody"]', 'iframe#mailbody', 'iframe[id^="mailbody"]'],
  subject: [
    '.mail-subject',
    '[class*="subject" i]:is(h1, h2, h3, h4, dd, [role="heading"])',
    '[data-webdriver="subject"]',
  ],
  from: ['.mail-from', '[class*="sender" i]', '[class*="from" i]'],
  notFrom: '[class*="recipient" i], .mail-to, .mail-cc',
  showsAddress: true,
  date: ['time', '.mail-date', '[class*="date" i]'],
  // The address of a message holds the session's secret: none is kept.
  reply: [],

  composer: {
    editor: [
      '[role="textbox"][aria-multiline="true"][contenteditable="true"]',
      '.cke_editable[contenteditable="true"]',
      'textarea[name="body"]',
    ],
    frame: ['iframe.cke_wysiwyg_frame', 'iframe[class*="editor" i]'],
    box: ['[class*="compose" i]', '[role="dialog"]', 'form', 'body'],
    to: ['[class*="compose" i] [title*="@"]', '[name="to"]'],
    subject: ['input[name="subject"]', 'input[id*="subject" i]'],
  },
});
