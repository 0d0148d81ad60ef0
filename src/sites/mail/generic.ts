import { fingerprint } from '../../core/fingerprint.ts';
import type { Mail } from '../../core/mail.ts';
import { addressesIn, frameDocument, framesIn, isVisible } from '../dom/find.ts';
import { EARLIER, EARLIER_FROM } from '../dom/quote.ts';
import { type Found, mailsByStructure } from '../dom/structure.ts';
import { readText } from '../dom/text.ts';
import { beginningOf, markupOf, textRoot } from '../dom/text-root.ts';
import type { Composer, MailSite, Page } from './adapter.ts';

/** A letter is longer than this; a line of a list is not. */
const SHORTEST_MAIL = 40;
/** An editor of one line is a field. In CSS pixels; nothing is laid out in a saved page. */
const LEAST_HEIGHT = 80;

/** Any other webmail that the person switches on: by structure alone. It may be wrong, so it shows what it found and asks. */
export const generic: MailSite = {
  id: 'generic',
  label: 'Any other webmail',
  matches: [],
  isHosted: true,
  tested: 'notes',
  asksFirst: true,
  keepAbove: ['[class*="signature" i]', 'blockquote', ...EARLIER.split(',')],

  recognises: () => true,
  documents: (page) => [page.document, ...framesIn(page.document, 'iframe', '')],
  openMails: (page) =>
    found(page).map((one) => ({
      id: fingerprint([one.from.address, one.subject, one.date, beginningOf(textRoot(one.body))]),
      element: one.box,
    })),

  glance(page, open) {
    const one = found(page).find(({ box }) => box === open.element);
    return one ? `${one.subject}\n${markupOf(textRoot(one.body))}` : '';
  },

  readMail(page, open): Mail | null {
    const one = found(page).find(({ box }) => box === open.element);
    const root = one && textRoot(one.body);
    if (!one || !root) return null;
    const { body, quoted } = readText(root, { quote: EARLIER, quoteFrom: EARLIER_FROM });
    if (body.length < SHORTEST_MAIL) return null;
    const { subject, from, date } = one;
    return { id: open.id, thread: null, subject, from, replyTo: null, date, body, quoted, link: null };
  },

  anchorsOf: () => ({}),

  cardPlace({ element }) {
    const [one] = mailsByStructure(element);
    return one?.body.parentElement ? { parent: one.body.parentElement, before: one.body } : null;
  },

  composers(page): readonly Composer[] {
    const editor = focusedEditor(page.document);
    if (!editor || found(page).some(({ body }) => body.contains(editor))) return [];
    const form = editor.closest('form, [role="dialog"], [role="region"], dialog');
    const fields = [...(form?.querySelectorAll<HTMLInputElement>('input, textarea') ?? [])].filter(
      (one) => one !== editor,
    );
    const recipients = fields.flatMap(({ value }) => addressesIn(value));
    const subject = fields.find(({ name, id }) => /subject/i.test(`${name} ${id}`))?.value || null;
    return [{ editor, target: { thread: null, recipients: [...new Set(recipients)], subject } }];
  },

  /** Which of its buttons answers the sender alone is not known. */
  pressReply: () => false,
};

const found = (page: Page): readonly Found[] =>
  generic.documents(page).flatMap((doc) => (doc.body ? mailsByStructure(doc.body) : []));

/** What has the keyboard, through frames and open shadow roots, if it is an editor of more than one line. */
function focusedEditor(document: Document): HTMLElement | null {
  let at = document.activeElement;
  for (let depth = 0; at && depth < 8; depth += 1) {
    const inner: Element | null = at.shadowRoot?.activeElement ?? frameDocument(at)?.activeElement ?? null;
    if (!inner) break;
    at = inner;
  }
  const editor = at?.closest<HTMLElement>('textarea, [contenteditable="true"], [contenteditable=""]') ?? null;
  if (!editor || !isVisible(editor)) return null;
  const isTall =
    editor.getAttribute('aria-multiline') === 'true' || editor.getBoundingClientRect().height > LEAST_HEIGHT;
  return isTall || Number(editor.getAttribute('rows')) > 3 ? editor : null;
}
