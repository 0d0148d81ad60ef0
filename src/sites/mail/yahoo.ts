import { webmail } from '../dom/webmail.ts';

/** The attribute has been spelled in two ways. */
const by = (name: string) => [`[data-test-id="${name}"]`, `[data-testid="${name}"]`];
const either = (name: string) => `:is(${by(name).join(', ')})`;

/** Yahoo Mail and AOL Mail, the same program. Built from its test ids, which others' tools have used since 2019. */
export const yahoo = webmail({
  id: 'yahoo',
  label: 'Yahoo Mail and AOL Mail',
  matches: ['https://mail.yahoo.com/*', 'https://mail.aol.com/*'],
  tested: 'notes',
  keepAbove: ['[class*="yahoo_quoted"]', '[id*="yahoo_quoted"]', '.signature', 'blockquote'],
  isOther: (url) => url.pathname.includes('/print'),

  view: [...by('message-group-view-scroller'), ...by('message-view-scroller'), '[role="main"]'],
  message: [...by('message-view'), ...by('message-container'), '[role="article"]', 'li'],
  notOpen: '[aria-expanded="false"]',
  body: [
    ...by('message-view-body-content'),
    `${either('message-view-body')}:not(:has(${either('message-view-body-content')}))`,
    `.msg-body:not(${either('message-view-body-content')}, ${either('message-view-body')} *)`,
  ],
  subject: [
    ...by('message-group-subject-text'),
    ...by('message-subject'),
    ...by('message-group-subject'),
    '[role="heading"][aria-level="1"]',
  ],
  inTitle: /^([^|]+?) [-–|] (?:Yahoo|AOL) ?Mail/i,
  from: [
    `${either('message-from')} ${either('email-pill')}`,
    ...by('message-from'),
    ...by('message-sender'),
    ...by('email-pill'),
  ],
  address: [`${either('message-from')} [title*="@"]`, `${either('message-sender')} [title*="@"]`],
  notFrom: `${either('message-to')}, ${either('message-cc')}, ${either('message-recipients')}`,
  date: [...by('message-date'), 'time'],
  threadOf: (_box, url) => /\/messages\/([^/?#]+)/.exec(url.pathname)?.[1] ?? null,
  linkOf: (_box, url) => (/\/messages\/[^/?#]+/.test(url.pathname) ? url.origin + url.pathname : null),
  reply: by('icon-btn-reply'),

  composer: {
    editor: [
      `${either('compose-editor-container')} [contenteditable="true"]`,
      `${either('rte')}[contenteditable="true"]`,
      `${either('rte')} [contenteditable="true"]`,
      '#editor-container [contenteditable="true"][role="textbox"]',
    ],
    box: [...by('compose-styler'), ...by('compose'), '[role="dialog"]', '[role="main"]'],
    to: ['#message-to-field', `${either('compose-to-field')} [title*="@"]`, `${either('container-to')} [title*="@"]`],
    subject: [...by('compose-subject'), '#compose-subject-input'],
  },
});
