import { element, withMarkup } from './element.ts';
import { type DemoMail, MAILS } from './mails.ts';

const HOUR = 3_600_000;
const opened = Date.now();

export const sentAt = (mail: DemoMail): Date => new Date(opened - mail.hoursAgo * HOUR);

const shortDate = (date: Date): string =>
  opened - date.getTime() < 24 * HOUR
    ? date.toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' })
    : date.toLocaleDateString('en-GB', { day: 'numeric', month: 'short' });

const firstWords = (html: string): string =>
  withMarkup(element('div'), html.replaceAll('</p>', ' ')).textContent?.slice(0, 90) ?? '';

/** The inbox: the newest message of every conversation. */
export function inboxRows(current: DemoMail | null): readonly HTMLElement[] {
  const newest = MAILS.filter((mail, index) => MAILS.findIndex((other) => other.thread === mail.thread) === index);
  return newest.map((mail) => {
    const row = element(
      'a',
      { class: 'row', href: `#/mail/${mail.id}` },
      element('span', { class: 'row-from' }, mail.from.name),
      element('span', { class: 'row-date' }, shortDate(sentAt(mail))),
      element('span', { class: 'row-subject' }, mail.subject),
      element('span', { class: 'row-start' }, firstWords(mail.html)),
    );
    if (current?.thread === mail.thread) row.setAttribute('aria-current', 'true');
    return row;
  });
}

const who = (mail: DemoMail): HTMLElement =>
  element(
    'p',
    { class: 'who' },
    element('span', { class: 'avatar', 'aria-hidden': 'true' }, mail.from.name.slice(0, 1)),
    element(
      'span',
      { class: 'from', 'data-name': mail.from.name, 'data-address': mail.from.address },
      element('b', {}, mail.from.name),
      element('span', {}, `<${mail.from.address}>`),
    ),
    element('time', { datetime: sentAt(mail).toISOString() }, shortDate(sentAt(mail))),
  );

function text(mail: DemoMail): HTMLElement {
  const made = withMarkup(element('div', { class: 'message-text' }), mail.html);
  if (mail.quoted) made.append(withMarkup(element('blockquote', { class: 'quote' }), mail.quoted));
  return made;
}

const actions = (): HTMLElement =>
  element(
    'div',
    { class: 'actions' },
    element('button', { type: 'button', 'data-action': 'reply' }, 'Reply'),
    element('button', { type: 'button', 'data-action': 'reply-all' }, 'Reply all'),
    element('button', { type: 'button', 'data-action': 'forward' }, 'Forward'),
  );

/** A message of a conversation. A folded one has no text in the page. */
export function message(mail: DemoMail, expanded: boolean): HTMLElement {
  const head = element('header', {}, element('h1', { class: 'subject' }, mail.subject), who(mail));
  const made = element('article', {
    class: 'message',
    'data-message-id': mail.id,
    'data-thread-id': mail.thread,
    'data-expanded': String(expanded),
  });
  made.append(head);
  if (expanded) made.append(text(mail), actions());
  return made;
}
