import { webmail } from '../dom/webmail.ts';

/** Yandex Mail. Built from class names of 2023; the page has changed since. */
export const yandex = webmail({
  id: 'yandex',
  label: 'Yandex Mail',
  matches: [
    'https://mail.yandex.ru/*',
    'https://mail.yandex.com/*',
    'https://mail.yandex.com.tr/*',
    'https://mail.yandex.kz/*',
    'https://mail.yandex.by/*',
  ],
  tested: 'notes',
  keepAbove: ['blockquote', '[class*="signature" i]'],
  isOther: (url) => url.pathname.includes('/print'),

  view: ['.mail-Layout-Content', '.mail-MessagesThread', '[role="main"]', 'main'],
  message: ['.mail-Message', '.js-message', 'article', '[role="article"]'],
  body: [
    '.mail-Message-Body-Content',
    '.js-message-body-content',
    '[class*="MessageBody"]:not(:has([class*="MessageBody"]))',
  ],
  subject: [
    '.mail-Message-Toolbar-Subject-Wrapper',
    '.mail-Message-Toolbar-Subject',
    '[class*="Toolbar-Subject"]',
    '[class*="Title"]:is(h1, h2, h3)',
  ],
  from: ['.mail-Message-Sender-Name', '[class*="Sender-Name"]', '[class*="SenderName"]'],
  address: ['.mail-Message-Sender-Email', '[class*="Sender-Email"]', '[class*="SenderEmail"]'],
  notFrom: '[class*="Recipient"]',
  showsAddress: true,
  date: ['.mail-Message-Date', '[class*="Message-Date"]', 'time'],
  reply: [],

  composer: {
    editor: [
      '.composeReact__inner .cke_wysiwyg_div[contenteditable="true"]',
      '.composeReact [contenteditable="true"][role="textbox"]',
      '.cke_wysiwyg_div[contenteditable="true"]',
    ],
    box: ['.composeReact__inner', '.composeReact', '[role="dialog"]'],
    to: ['[class*="ComposeRecipients"] [title*="@"]', '[class*="ComposeRecipients"] [data-email]'],
    subject: ['input[name="subject"]', '[class*="ComposeSubject"] input'],
  },
});
