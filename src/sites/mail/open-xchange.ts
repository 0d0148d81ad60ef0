import { paramOf } from '../dom/find.ts';
import { webmail } from '../dom/webmail.ts';

/** Open-Xchange App Suite: mailbox.org, Namecheap and many others. Built from its tests' page. */
export const openXchange = webmail({
  id: 'open-xchange',
  label: 'mailbox.org and other Open-Xchange',
  matches: [
    'https://app.mailbox.org/*',
    'https://office.mailbox.org/*',
    'https://privateemail.com/*',
    'https://app.privateemail.com/*',
  ],
  tested: 'replica',
  isAddress: (url) => /[?&#!]app=io\.ox(?:\/|%2F)mail/i.test(url.hash),
  signs: [
    '#io-ox-core',
    '.mail-detail',
    'iframe.mail-detail-frame',
    '.detail-view-header',
    '.io-ox-mail-compose',
    '[data-action^="io.ox/mail/"]',
    '[data-ref^="io.ox/mail/"]',
  ],
  keepAbove: ['.io-ox-signature', 'blockquote', '.io-ox-hint'],
  isOther: (url) => paramOf(url, 'print') === 'true',

  view: ['.mail-detail-pane', '.thread-view', '.io-ox-mail-detail-window', '[role="main"]'],
  message: ['article.mail-detail', '.mail-detail', 'article'],
  body: ['iframe.mail-detail-frame', '.mail-detail .body iframe', 'section.body iframe', '.mail-detail-content'],
  inside: ['.mail-detail-content'],
  subject: ['h1.subject', '.subject', '.thread-view-header h1'],
  from: ['.person-from', '.from .person-link', '.detail-view-header .from', '.from'],
  address: ['.detail-view-header .address', '.person-link[title*="@"]'],
  notFrom: '.recipients, .to, .cc, .bcc',
  showsAddress: true,
  date: ['time[datetime]', '.detail-view-header .date', 'time'],
  idOf: (box) => box.getAttribute('data-cid'),
  reply: ['[data-action="io.ox/mail/actions/reply"]', '[data-ref="io.ox/mail/actions/reply"]'],

  composer: {
    editor: [
      '.io-ox-mail-compose textarea.plain-text',
      '.io-ox-mail-compose .editor textarea',
      '.io-ox-mail-compose textarea[name="content"]',
    ],
    frame: ['.io-ox-mail-compose iframe', 'iframe[id^="mce"][id$="_ifr"]', 'iframe.tox-edit-area__iframe'],
    box: ['.io-ox-mail-compose', '.io-ox-mail-compose-window', '.floating-window'],
    to: ['[data-extension-id="to"] .token', '.tokenfield.to .token', '.token[title*="@"]'],
    subject: ['input[name="subject"]', '[data-extension-id="subject"] input'],
  },
});
