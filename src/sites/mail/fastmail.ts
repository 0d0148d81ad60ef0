import { webmail } from '../dom/webmail.ts';

/** Fastmail. Its class names for the text have stood since 2021; sender and date are found by structure. */
export const fastmail = webmail({
  id: 'fastmail',
  label: 'Fastmail',
  matches: ['https://app.fastmail.com/*', 'https://www.fastmail.com/*', 'https://beta.fastmail.com/*'],
  tested: 'notes',
  keepAbove: ['#sig', '.v-Signature', 'blockquote'],
  isOther: (url) => url.pathname.includes('/print'),

  view: ['.v-Thread', '.v-Page-content', '[role="main"]', 'main'],
  message: ['.v-MessageCard', '.v-Message', 'article', '[role="article"]'],
  notOpen: '.is-collapsed, [aria-expanded="false"]',
  body: ['.v-Message-body', '.v-Message .u-containSelection', '.v-MessageCard .u-containSelection'],
  subject: ['.v-Thread-title', '.v-Thread-subject', '.v-Thread h1', 'h1'],
  from: ['.v-Message-from', '.v-Message-sender', '[class*="v-Message-from"]', '[class*="v-MessageCard-from"]'],
  notFrom: '[class*="v-Message-to"], [class*="recipient" i], [class*="v-MessageCard-to"]',
  showsAddress: true,
  date: ['.v-Message time', 'time', '[class*="v-Message-date"]', '[class*="v-MessageCard-date"]'],
  linkOf: (_box, url) => (/\/mail\/[^/]+\/[^/]+/.test(url.pathname) ? url.href : null),
  reply: [],

  composer: {
    editor: [
      '.v-Compose [contenteditable="true"]',
      '.v-RichText-input[contenteditable="true"]',
      '.v-Compose textarea[name="body"]',
    ],
    box: ['.v-Compose', '[role="dialog"]', 'form'],
    to: ['.v-Compose [title*="@"]', '.v-Compose input[name="to"]', '.v-Compose textarea[name="to"]'],
    subject: ['.v-Compose input[name="subject"]', '.v-Compose input[id*="subject" i]'],
  },
});
