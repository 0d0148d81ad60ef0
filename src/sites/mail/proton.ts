import { webmail } from '../dom/webmail.ts';
import type { Address } from './adapter.ts';

const RECIPIENT = 'recipient:details-dropdown-';
/** `/u/0/inbox/CONVERSATION/MESSAGE` */
const conversationIn = (url: Address): string | null => /^\/u\/\d+\/[^/]+\/([^/?#]+)/.exec(url.pathname)?.[1] ?? null;

/** Proton Mail. Built from its source; a message's text is in a frame of its own, without scripts. */
export const proton = webmail({
  id: 'proton',
  label: 'Proton Mail',
  matches: ['https://mail.proton.me/*', 'https://mail.protonmail.com/*'],
  tested: 'replica',
  // The onion address.
  signs: [
    '[data-testid="content-iframe"]',
    '[data-shortcut-target="message-container"]',
    '[data-testid="rooster-iframe"]',
    '[data-testid^="composer:"]',
    '[data-testid^="message-header-expanded:"]',
  ],
  keepAbove: ['.protonmail_signature_block', '.protonmail_quote', 'blockquote'],

  view: ['[role="main"]', 'main', '.main'],
  message: [
    '[data-shortcut-target="message-container"]',
    '[data-testid^="message-view"]',
    'article[data-message-id]',
    'article',
  ],
  body: [
    'iframe[data-testid="content-iframe"]',
    'iframe[data-subject]',
    '[data-shortcut-target="message-container"] iframe[sandbox]',
  ],
  inside: ['#proton-root'],
  subject: [
    '[data-testid="conversation-header:subject"]',
    '[data-shortcut-target="message-conversation-summary"] h1',
    '[data-testid="conversation-header"] h1',
  ],
  from: [
    `[data-testid^="${RECIPIENT}"]`,
    '[data-testid="message-header:from"]',
    '[data-testid^="message-header-expanded:"] [role="button"]',
  ],
  addressBy: (from) => from.getAttribute('data-testid')?.split(RECIPIENT)[1] ?? null,
  address: ['.message-recipient-item-address', '[class*="message-recipient-item"] [title*="@"]'],
  notFrom: '.message-header-recipients, [data-testid="message-header:to"], [data-testid="message-header:recipients"]',
  date: ['time[datetime]', '[data-testid="item-date"]', '[data-testid^="message-header-expanded:"] time'],
  idOf: (box) => box.getAttribute('data-message-id'),
  threadOf: (_box, url) => conversationIn(url),
  linkOf: (_box, url) => (conversationIn(url) ? url.origin + url.pathname : null),
  reply: ['[data-testid="message-view:reply"]'],

  composer: {
    editor: ['textarea.editor-textarea', '.composer textarea[data-testid^="composer:"]'],
    frame: ['iframe[data-testid="rooster-iframe"]', '.composer iframe'],
    inFrame: ['#rooster-editor', '[contenteditable="true"]'],
    box: ['.composer', '[role="dialog"]', 'form'],
    to: [
      '[data-testid="composer:to"]',
      '[data-testid="composer:to"] [title*="@"]',
      '[data-testid^="composer-addresses-item"]',
    ],
    subject: ['[data-testid="composer:subject"]'],
  },
});
