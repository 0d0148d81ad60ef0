import { asAddress, asDate, isVisible, lineOf } from '../dom/find.ts';
import { readText } from '../dom/text.ts';
import type { Composer, MailSite, OpenMail, Page } from './adapter.ts';

/** Gmail keeps old views in the page; the one in use is the visible main region. */
const VIEW = 'div[role="main"]';
const THREAD = 'h2[data-thread-perm-id], h2.hP';
/** An expanded message. Collapsed ones have a snippet only. Both ids are seen, the older one more often. */
const MESSAGE = '.adn[data-message-id], .adn[data-legacy-message-id]';
/** The text of a message; `.undefined` is a placeholder while it loads. */
const BODY = '.ii.gt .a3s:not(.undefined), .a3s:not(.undefined)';
const QUOTE = '.gmail_quote, .gmail_quote_container, blockquote[type="cite"], .gmail_extra, .adL, .im';
const SENDER = 'span.gD[email], h3 span[email], td.gF span[email]';
const EDITOR =
  '[g_editable="true"][role="textbox"][contenteditable="true"], div.Am.Al.editable[contenteditable="true"]';
/** Actions carry a number in every language: 94 is Reply (24 would be Reply all, 25 Forward). */
const REPLY = '[data-action-type="94"]';

/** Gmail in the browser. Built from saved pages and others' adapters; not checked on a live account. */
export const gmail: MailSite = {
  id: 'gmail',
  label: 'Gmail',
  matches: ['https://mail.google.com/*'],
  tested: 'replica',
  keepAbove: [
    '.gmail_signature',
    '[data-smartmail="gmail_signature"]',
    '.gmail_quote',
    '.gmail_quote_container',
    'blockquote',
    '.gmail_attr',
  ],

  recognises: ({ url }) =>
    url.hostname === 'mail.google.com' && url.pathname.startsWith('/mail/') && !url.pathname.startsWith('/mail/mu/'),

  documents: (page) => [page.document],

  openMails(page) {
    if (isPrintView(page)) return [];
    return views(page).flatMap((view) => {
      const found = [...view.querySelectorAll(MESSAGE)].filter(
        (one) => !one.closest('[aria-expanded="false"]') && isVisible(one),
      );
      return found.flatMap((element): OpenMail[] => {
        const id = idOf(element);
        return id && element.querySelector(BODY) ? [{ id, element }] : [];
      });
    });
  },

  readMail(page, open) {
    const { element } = open;
    const body = element.querySelector(BODY);
    const sender = [...element.querySelectorAll(SENDER)].find((one) => !one.closest(BODY));
    const subject = subjectFor(element);
    if (!body || !sender || subject === null) return null;
    const { body: text, quoted } = readText(body, QUOTE);
    if (text === '') return null;
    return {
      id: open.id,
      thread: threadOf(element),
      subject,
      from: {
        name: sender.getAttribute('name') || lineOf(sender) || null,
        address: asAddress(sender.getAttribute('email')),
      },
      replyTo: null,
      date: asDate(element.querySelector('span.g3[title]')?.getAttribute('title')),
      body: text,
      quoted,
      link: linkTo(page, element),
    };
  },

  cardPlace({ element }) {
    const body = element.querySelector(BODY);
    const box = body?.closest('.ii') ?? body;
    return box?.parentElement ? { parent: box.parentElement, before: box } : null;
  },

  composers: (page) =>
    [...page.document.querySelectorAll<HTMLElement>(EDITOR)].flatMap((editor) =>
      isVisible(editor) && !editor.closest('.a3s') ? [{ editor, target: targetOf(editor) }] : [],
    ),

  pressReply(_page, { element }) {
    const own = [...element.querySelectorAll<HTMLElement>(REPLY)].filter(
      (one) => !one.closest('.a3s') && isVisible(one),
    );
    if (own.length !== 1 || !own[0]) return false;
    own[0].click();
    return true;
  },
};

const isPrintView = ({ url }: Page): boolean => ['pt', 'lg', 'att'].includes(url.searchParams.get('view') ?? '');

const views = (page: Page): readonly Element[] => [...page.document.querySelectorAll(VIEW)].filter(isVisible);

const idOf = (message: Element): string | null =>
  message.getAttribute('data-legacy-message-id') ?? message.getAttribute('data-message-id')?.replace(/^#/, '') ?? null;

const headOf = (element: Element): Element | null => element.closest(VIEW)?.querySelector(THREAD) ?? null;

function threadOf(element: Element): string | null {
  return headOf(element)?.getAttribute('data-thread-perm-id') ?? null;
}

function subjectFor(element: Element): string | null {
  const head = headOf(element);
  return head ? lineOf(head) : null;
}

/** The conversation's address; the older id is the one that addresses understand. */
function linkTo(page: Page, element: Element): string | null {
  const legacy = headOf(element)?.getAttribute('data-legacy-thread-id');
  return legacy ? `${page.url.origin}${page.url.pathname}#all/${legacy}` : null;
}

/** The composer's hidden field `rt` names the thread it answers in; without it, one inside a conversation answers in that one. */
function targetOf(editor: HTMLElement): Composer['target'] {
  const box =
    editor.closest('[role="region"], [role="dialog"], form')?.closest('[role="region"], [role="dialog"]') ??
    editor.closest('form, table');
  const rt = box?.querySelector<HTMLInputElement>('input[name="rt"]')?.value.replace(/^#/, '') || null;
  const people = box ? [...box.querySelectorAll('[name="to"] [data-hovercard-id], [name="to"] [email]')] : [];
  const written = box?.querySelector<HTMLInputElement>('input[name="to"], textarea[name="to"]')?.value ?? '';
  const recipients = [
    ...people.map((one) => one.getAttribute('data-hovercard-id') ?? one.getAttribute('email')),
    written,
  ];
  return {
    thread: rt ?? threadOf(editor),
    recipients: recipients.flatMap((one) => asAddress(one?.match(/[^\s<>]+@[^\s<>]+/)?.[0]) ?? []),
    subject: box?.querySelector<HTMLInputElement>('input[name="subjectbox"], input[name="subject"]')?.value || null,
  };
}
