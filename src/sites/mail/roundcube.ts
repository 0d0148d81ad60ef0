import { addressesIn, frameAround, frameDocument, paramOf } from '../dom/find.ts';
import { webmail } from '../dom/webmail.ts';
import type { Address, Composer, MailSite, Page } from './adapter.ts';

const TINY = 'iframe.tox-edit-area__iframe, iframe[id$="_ifr"]';

const reading = webmail({
  id: 'roundcube',
  label: 'Roundcube',
  matches: [],
  tested: 'real',
  isAddress: (url) => paramOf(url, '_task') === 'mail',
  signs: [
    'body.task-mail',
    'form > [name="_task"]',
    'form [name="_token"]',
    '#messagecontframe',
    '#messagebody',
    '.rcmContactAddress',
    '#message-header',
    'head link[href*="skins/"][href*="styles"]',
    'head script[src*="program/js/"]',
  ],
  keepAbove: ['#_rc_sig', '#reply-intro', 'blockquote'],
  isOther: (url) => paramOf(url, '_action') === 'print' || paramOf(url, '_print') !== null,
  /** The preview beside the list, and the editor. */
  frames: `iframe#messagecontframe, iframe[name="messagecontframe"], ${TINY}`,

  usual: { message: 5, body: 5, subject: 4, from: 4, date: 3 },
  view: ['#layout-content', '#mainscreen', 'body'],
  // In larry's preview the main region is the text alone, without its head.
  message: [
    '#layout-content',
    '[role="main"]:not(#messagepreview)',
    '#mainscreen',
    '#messagecontent',
    '#mailview-right',
    'body',
  ],
  // Ids of a mail get `v1` before them, so a mail cannot bring this one.
  body: [
    '#messagebody',
    '#message-content .rcmBody',
    '.message-htmlpart > .rcmBody',
    '.message-part > .pre',
    '.message-part',
  ],
  inParts: true,
  subject: ['h2.subject', 'h3.subject', 'td.header.subject', '#message-header h2', '#messageheader .subject'],
  // Words for screen readers, and the link that opens a window.
  // The skin larry wraps the subject itself, to show all of a long one.
  notSubject: '.voice, a, h2 > span[class], h3 > span[class]',
  from: [
    'td.header.from .rcmContactAddress',
    'td.from .rcmContactAddress',
    '.header-summary .rcmContactAddress',
    '.rcmContactAddress',
    'td.header.from a',
  ],
  notFrom: 'td.to, td.cc, td.bcc, td.replyto',
  date: ['td.header.date', 'td.date', '.header-summary .text-nowrap'],
  replyTo: ['td.header.replyto .rcmContactAddress', 'td.replyto a'],
  quote: 'blockquote',
  idOf: (box, url) => {
    const address = addressOfMessage(box, url);
    const uid = address.searchParams.get('_uid');
    return uid ? `${address.searchParams.get('_mbox') ?? 'INBOX'}/${uid}` : null;
  },
  linkOf: (box, url) => linkTo(addressOfMessage(box, url), url),
  // The command is the same in every language; "reply-all" has another. A skin's copy of a button has its class only.
  reply: [`a[onclick*="'reply'"], button[onclick*="'reply'"]`, 'a.reply:not(.disabled)'],
  composer: { editor: [], box: [], to: [], subject: [] },
});

/** Roundcube, any host, any skin, any language. Measured with 1.6.5. */
export const roundcube: MailSite = { ...reading, composers: (page) => composers(page) };

/** The preview frame has the address; the page around it keeps its own. */
function addressOfMessage(box: Element, url: Address): URL {
  const document = box.ownerDocument;
  const src = frameAround(document)?.getAttribute('src');
  const own = document.URL.startsWith('http') ? document.URL : url.href;
  return new URL(src && !document.URL.startsWith('http') ? src : own, url.href);
}

function linkTo(message: URL, page: Address): string | null {
  const uid = message.searchParams.get('_uid');
  if (!uid) return null;
  const link = new URL(page.pathname, page.href);
  link.search = new URLSearchParams({
    _task: 'mail',
    _mbox: message.searchParams.get('_mbox') ?? 'INBOX',
    _uid: uid,
    _action: 'show',
  }).toString();
  return link.href;
}

function composers(page: Page): readonly Composer[] {
  const textarea = page.document.querySelector<HTMLTextAreaElement>('form textarea[name="_message"]');
  const form = textarea?.closest('form');
  const isComposing = paramOf(page.url, '_action') === 'compose' || form?.querySelector('[name="_to"]');
  if (!textarea || !form || !isComposing || form.closest('#messagebody')) return [];
  const isHtml = form.querySelector<HTMLInputElement>('[name="_is_html"]')?.value === '1';
  const editor = isHtml ? tinyBody(page) : textarea;
  return editor ? [{ editor, target: targetOf(form) }] : [];
}

/** The editable body of TinyMCE's frame. It comes half a second after the page, first empty: until it has lines, there is no composer. */
function tinyBody(page: Page): HTMLElement | null {
  const body = frameDocument(page.document.querySelector(TINY))?.body;
  return body?.getAttribute('contenteditable') === 'true' && body.querySelector('p, div') ? body : null;
}

function targetOf(form: HTMLFormElement): Composer['target'] {
  const value = (name: string) => form.querySelector<HTMLInputElement>(`[name="${name}"]`)?.value;
  return { thread: null, recipients: addressesIn(value('_to') ?? ''), subject: value('_subject') ?? null };
}
