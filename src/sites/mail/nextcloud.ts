import { webmail } from '../dom/webmail.ts';
import type { Address } from './adapter.ts';

const threadIn = (url: Address): string | null =>
  /\/apps\/mail\/(?:[^/]*\/){1,9}thread\/(\d+)/.exec(url.pathname)?.[1] ?? null;

/** Nextcloud Mail, any host. Built from its source. */
export const nextcloud = webmail({
  id: 'nextcloud',
  label: 'Nextcloud Mail',
  matches: [],
  tested: 'replica',
  isAddress: (url) => /\/apps\/mail(?:\/|$)/.test(url.pathname),
  signs: [
    '#mail-message',
    '#mail-thread-header',
    '#mail-thread-header-fields',
    '.envelope--expanded',
    '.html-message-body',
    'iframe.message-frame',
    '.message-composer',
    '#reply-composer',
  ],
  keepAbove: ['.signature', 'blockquote', '.quote'],

  usual: { from: 2 },
  view: ['#mail-message', '.mail-detail', 'main'],
  message: ['.envelope--expanded', '.envelope'],
  body: [
    'iframe.message-frame',
    '.html-message-body iframe',
    '#message-container iframe',
    // Plain text stands in the page itself.
    '#mail-content:not(:has(iframe))',
    '#message-container:not(:has(iframe))',
  ],
  subject: [
    '#mail-thread-header-fields h2',
    '#mail-thread-header h2',
    '#mail-message h2',
    'h2[dir="auto"]',
    'h2[title]',
  ],
  from: ['.sender--expanded', '.envelope__header .sender', '.sender'],
  address: ['.sender__email', '.envelope__header [data-email]'],
  notFrom: '.envelope__header__right, .recipients, .envelope__recipients',
  showsAddress: true,
  date: ['.timestamp[data-timestamp]', '[data-timestamp]', '.timestamp'],
  threadOf: (_box, url) => threadIn(url),
  linkOf: (_box, url) => (threadIn(url) ? url.origin + url.pathname : null),
  // Its button answers all where there are several recipients: the person presses it.
  reply: [],

  composer: {
    editor: [
      '.message-composer .ck-editor__editable[contenteditable="true"]',
      '.ck-content[contenteditable="true"]',
      '.message-composer textarea:not([name="subject"])',
      '#reply-composer textarea',
    ],
    box: ['.message-composer', '#reply-composer', '[role="dialog"]'],
    to: ['#to [title*="@"]', '[id^="to"] [title*="@"]', '.composer-fields__to [title*="@"]'],
    subject: ['#subject', 'input[name="subject"]'],
  },
});
