import { addressesIn, asAddress, asDate, frameDocument, isVisible, lineOf } from '../dom/find.ts';
import { readText } from '../dom/text.ts';
import type { Composer, MailSite, OpenMail, Page } from './adapter.ts';

/** The message's own box. Roundcube prefixes ids inside a mail with `v1`, so a mail cannot fake it. */
const BODY = '#messagebody';
/** In the skins elastic, larry (full view and preview pane) and classic. */
const SUBJECT = ['h2.subject', 'h3.subject', 'td.header.subject'].join(',');
/** Hidden words for screen readers, and the link that opens a window. */
const NOT_SUBJECT = '.voice, a.extwin, a';
const QUOTE = 'blockquote';
const COMMAND = (name: string) => `[onclick*="rcmail.command('${name}'"]`;

/** Roundcube, any host, any skin, any language. Measured with 1.6.5. */
export const roundcube: MailSite = {
  id: 'roundcube',
  label: 'Roundcube',
  matches: [],
  tested: 'real',
  keepAbove: ['#_rc_sig', '#reply-intro', 'blockquote'],

  recognises: ({ document, url }) =>
    url.searchParams.get('_task') === 'mail' ||
    document.querySelector('form [name="_task"], #messagecontframe') !== null,

  documents: (page) => [page.document, ...previewOf(page), ...tinyFrame(page)],

  openMails: (page) =>
    [page.document, ...previewOf(page)].flatMap((doc): OpenMail[] => {
      const address = new URL(doc.URL === 'about:blank' ? page.url.href : doc.URL, page.url);
      const source = doc === page.document ? page.url : address;
      const isShown = ['show', 'preview'].includes(source.searchParams.get('_action') ?? '');
      const body = doc.querySelector(BODY);
      const uid = source.searchParams.get('_uid');
      if (!isShown || !body || !uid) return [];
      return [{ id: `${source.searchParams.get('_mbox') ?? 'INBOX'}/${uid}`, element: doc.body }];
    }),

  readMail(page, open) {
    const doc = open.element.ownerDocument;
    const body = doc.querySelector(BODY);
    if (!body || doc.readyState === 'loading') return null;
    const { body: text, quoted } = readText(body, QUOTE);
    const from = doc.querySelector('td.header.from .rcmContactAddress, .header-summary .rcmContactAddress');
    const replyTo = doc.querySelector('td.header.replyto .rcmContactAddress');
    if (text === '') return null;
    return {
      id: open.id,
      thread: null,
      subject: lineOf(doc.querySelector(SUBJECT), NOT_SUBJECT),
      from: {
        name: nameOf(from),
        address: asAddress(from?.getAttribute('title')) ?? asAddress(from?.getAttribute('href')),
      },
      replyTo: asAddress(replyTo?.getAttribute('title')),
      date: asDate(lineOf(doc.querySelector('td.header.date'))),
      body: text,
      quoted,
      link: linkTo(page, open.id),
    };
  },

  cardPlace(open) {
    const doc = open.element.ownerDocument;
    const content = doc.querySelector('#message-content') ?? doc.querySelector(BODY)?.parentElement ?? null;
    const body = doc.querySelector(BODY);
    if (!content || !body) return null;
    const before = body.parentElement === content ? body : content.firstElementChild;
    return { parent: content, before };
  },

  composers(page) {
    const form = page.document.querySelector('form [name="_message"], textarea[name="_message"]')?.closest('form');
    if (page.url.searchParams.get('_action') !== 'compose' || !form) return [];
    const textarea = form.querySelector<HTMLTextAreaElement>('textarea[name="_message"]');
    const isHtml = form.querySelector<HTMLInputElement>('[name="_is_html"]')?.value === '1';
    const editor = isHtml ? tinyBody(page) : textarea;
    return editor ? [{ editor, target: targetOf(form) }] : [];
  },

  pressReply(page, open) {
    // In the list view the button stands in the outer page, not in the preview frame.
    const buttons = [...page.document.querySelectorAll<HTMLElement>(COMMAND('reply'))];
    const button = buttons.find((one) => isVisible(one) && !one.classList.contains('disabled'));
    if (!button || roundcube.openMails(page).every((one) => one.id !== open.id)) return false;
    button.click();
    return true;
  },
};

function previewOf(page: Page): readonly Document[] {
  const inner = frameDocument(page.document.querySelector('iframe#messagecontframe'));
  return inner ? [inner] : [];
}

/** Roundcube writes the address as the name where there is no name. */
function nameOf(link: Element | null): string | null {
  const name = lineOf(link);
  return name === '' || name.includes('@') ? null : name;
}

function linkTo(page: Page, id: string): string {
  const slash = id.lastIndexOf('/');
  const link = new URL(page.url.pathname, page.url);
  link.search = new URLSearchParams({
    _task: 'mail',
    _mbox: id.slice(0, slash),
    _uid: id.slice(slash + 1),
    _action: 'show',
  }).toString();
  return link.href;
}

function tinyFrame(page: Page): readonly Document[] {
  const inner = frameDocument(page.document.querySelector('iframe.tox-edit-area__iframe, iframe[id$="_ifr"]'));
  return inner ? [inner] : [];
}

/** The editable body of TinyMCE's frame. It comes half a second after the page, first empty: until it has lines, there is no composer. */
function tinyBody(page: Page): HTMLElement | null {
  const body = tinyFrame(page)[0]?.body;
  return body?.getAttribute('contenteditable') === 'true' && body.querySelector('p, div') ? body : null;
}

function targetOf(form: HTMLFormElement): Composer['target'] {
  const to = form.querySelector<HTMLTextAreaElement | HTMLInputElement>('[name="_to"]')?.value ?? '';
  return {
    thread: null,
    recipients: addressesIn(to),
    subject: form.querySelector<HTMLInputElement>('[name="_subject"]')?.value ?? null,
  };
}
