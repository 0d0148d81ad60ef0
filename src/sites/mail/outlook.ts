import { webmail } from '../dom/webmail.ts';
import type { Address } from './adapter.ts';

const BODY = '[id^="UniqueMessageBody"]';
/** Where a message is read; a draft that floats over it is outside. */
const PANE = [
  '#ReadingPaneContainerId',
  '#ConversationReadingPaneContainer',
  '[role="main"]',
  '[data-app-section="ConversationContainer"]',
];
const CHOSEN = '#MailList [role="option"][aria-selected="true"][data-convid]';

/** Outlook on the web, for private and for work accounts, and its pop-outs. Class names change with each build: none is relied on. */
export const outlook = webmail({
  id: 'outlook',
  label: 'Outlook on the web',
  matches: [
    'https://outlook.live.com/*',
    'https://outlook.office.com/*',
    'https://outlook.office365.com/*',
    'https://outlook.cloud.microsoft/*',
    'https://outlook.office365.us/*',
    'https://outlook.office.de/*',
  ],
  tested: 'replica',
  // Companies' own addresses of the same program.
  signs: [
    'head script[src*="/owamail/"]',
    'head link[href*="/owamail/"]',
    'head meta[content*="owamail"]',
    'head [href*="cdn.office.net"]',
    '[id^="primaryMailboxRoot"]',
    '#MailList',
    '[data-app-section="ConversationContainer"]',
    BODY,
  ],
  keepAbove: [
    '#Signature',
    '[id="ms-outlook-mobile-signature"]',
    '#appendonsend',
    '#divRplyFwdMsg',
    'hr',
    '#mail-editor-reference-message-container',
  ],
  isOther: (url) => url.pathname.includes('/print'),

  usual: { message: 3, from: 3 },
  view: PANE,
  message: ['[aria-expanded="true"]', '.wide-content-host', '[aria-expanded]', '.aVla3'],
  notOpen: '[aria-expanded="false"]',
  body: [BODY, ...PANE.map((pane) => `${pane} [role="document"]:not(:has(${BODY}))`)],
  subject: ['[id$="_SUBJECT"]', '[data-testid="ConversationSubject"]', '[role="heading"][aria-level="2"]'],
  notSubject: 'button, [role="button"], i',
  from: ['[id$="_FROM"]', 'span[role="region"] span[aria-label]', '[aria-label*="@"]', 'span.OZZZK'],
  notFrom: '[data-testid="RecipientWell"], [id$="_TO"], [id$="_CC"], [id$="_BCC"]',
  date: ['[data-testid="SentReceivedSavedTime"]', '[id$="_DATETIME"]'],
  threadOf: (box, url) => conversationOf(box.ownerDocument) ?? itemOf(url),
  linkOf: (_box, url) => (itemOf(url) ? url.origin + url.pathname : null),
  // The picture on a button has the same name in every language.
  reply: ['button:has([data-icon-name^="ArrowReply"]:not([data-icon-name*="All"]))'],

  composer: {
    // The To and Cc fields are editable too, but of one line.
    editor: [
      '[id^="editorParent_"] [contenteditable="true"]:not([aria-multiline="false"])',
      '[role="textbox"][contenteditable="true"][aria-multiline="true"]',
    ],
    box: ['[id^="docking_"]', '[data-app-section="MailCompose"]', '[role="dialog"]', '[role="main"]'],
    to: ['[contenteditable="true"]:not([aria-multiline="true"]) :is([title*="@"], [data-email], [aria-label*="@"])'],
    subject: ['input[type="text"][maxlength="255"]', 'input[type="text"]:not([role="combobox"], [role="searchbox"])'],
    // One that is written within the conversation answers in it; one beside it may be a new mail.
    threadOf: (box) =>
      box.closest('[data-app-section="ConversationContainer"]') ? conversationOf(box.ownerDocument) : null,
  },
});

/** The chosen conversation's id; none when several are chosen. */
function conversationOf(doc: Document): string | null {
  const chosen = doc.querySelectorAll(CHOSEN);
  return chosen.length === 1 ? (chosen[0]?.getAttribute('data-convid') ?? null) : null;
}

const itemOf = (url: Address): string | null => /\/id\/([^/?#]+)/.exec(url.pathname)?.[1] ?? null;
