import type { Sender } from '../../core/mail.ts';
import { isBefore } from './anchors.ts';
import { dateOf } from './date.ts';
import { frameDocument, isInTitle, isVisible, lineOf } from './find.ts';
import { addressOf, senderOf } from './sender.ts';

/** A mail that a page of unknown make shows. */
export type Found = {
  readonly box: Element;
  readonly body: Element;
  readonly subject: string;
  readonly from: Sender;
  readonly date: string | null;
};

/** Of a page, at most this many texts are looked at for an address, and this many addresses for a mail below. */
const MOST_TEXTS = 20_000;
const MOST_HEADS = 40;
/** For each address, so many elements after it are looked at. */
const MOST_STEPS = 80;
/** A conversation has few messages that are unfolded. */
const MOST_MAILS = 10;
/** Where more addresses than these stand beside the mails, one of a list could have been taken for a head. */
const MOST_STRANGERS = 12;
const LEAST_BODY = 40;

/** Where lists, bars and fields are, and no head of a mail. */
const ASIDE = [
  'nav',
  'aside',
  'footer',
  '[role="navigation"]',
  '[role="banner"]',
  '[role="complementary"]',
  '[role="search"]',
  '[role="option"]',
  '[role="row"]',
  '[role="gridcell"]',
  '[role="menu"]',
  '[role="treeitem"]',
  'select',
  'textarea',
  '[contenteditable="true"]',
  '[class*="recipient" i]',
].join(',');
/** What follows a head and is no mail: buttons, lists, fields. */
const NO_BODY = `${ASIDE}, form, button, ul, ol, menu, [role="toolbar"], [role="list"], [role="listbox"], h1, h2, h3, h4, h5, h6, time`;
const HEADING = 'h1, h2, h3, h4, h5, h6, [role="heading"], [class*="subject" i]';

/**
 * Mails by structure alone: an address, after it a text, before it a heading, beside it a date. None rather than a guess wherever one of
 * them is missing, and none where a page shows so many that it is a list. What lies inside a text that was found already is never a
 * head: a mail may imitate one.
 */
export function mailsByStructure(scope: Element): readonly Found[] {
  const mails: Found[] = [];
  const all = heads(scope);
  for (const head of all) {
    if (mails.some(({ body, box }) => body.contains(head) || box.contains(head))) continue;
    const below = bodyBelow(head, scope);
    const date = below && dateBetween(below.box, below.body);
    const subject = date && subjectBefore(below, head);
    if (!below || !subject) continue;
    mails.push({ ...below, subject, date, from: { name: senderOf(null, head).name, address: addressOf(head) } });
    if (mails.length > MOST_MAILS) return [];
  }
  const strangers = all.filter((head) => mails.every(({ box }) => !box.contains(head)));
  return strangers.length > MOST_STRANGERS ? [] : mails;
}

/** Elements that show one address, in page order. */
function heads(scope: Element): readonly Element[] {
  const marked = new Set(scope.querySelectorAll('[title*="@"], [email*="@"], [data-email*="@"], a[href^="mailto:"]'));
  const walker = scope.ownerDocument.createTreeWalker(scope, 4);
  let budget = MOST_TEXTS;
  for (let node = walker.nextNode(); node && budget > 0; node = walker.nextNode()) {
    budget -= 1;
    const parent = node.parentElement;
    if (parent && node.nodeValue?.includes('@') && node.nodeValue.length < 300) marked.add(parent);
  }
  const isHead = (one: Element) => !one.closest(ASIDE) && addressOf(one) !== null;
  return [...marked]
    .filter(isHead)
    .sort((one, other) => (isBefore(one, other) ? -1 : 1))
    .slice(0, MOST_HEADS)
    .filter(isVisible);
}

/** The first text that follows a head, beside it or beside what holds it, and the element around both. */
function bodyBelow(head: Element, scope: Element): Pick<Found, 'box' | 'body'> | null {
  let budget = MOST_STEPS;
  for (let at = head; at !== scope && at.parentElement; at = at.parentElement) {
    if (at.tagName === 'LI' || isAnother(at, at.previousElementSibling)) return null;
    for (let next = at.nextElementSibling; next; next = next.nextElementSibling) {
      budget -= 1;
      if (budget < 0 || isAnother(at, next)) return null;
      const body = bodyIn(next);
      if (body) return isVisible(body) && !isList(body) ? { body, box: at.parentElement } : null;
    }
  }
  return null;
}

/** Is the neighbour the next message or row of a list? One of the same kind, with a person and a date of its own. */
const isAnother = (one: Element, other: Element | null): boolean =>
  other !== null &&
  one.tagName === other.tagName &&
  one.getAttribute('role') === other.getAttribute('role') &&
  [...other.querySelectorAll('time, [title], [class*="date" i]')].slice(0, 10).some((part) => dateOf(part) !== null) &&
  addressOf(other.querySelector('[title*="@"], [email], [data-email], a[href^="mailto:"]') ?? other) !== null;

function bodyIn(element: Element): Element | null {
  if (element.matches(NO_BODY)) return null;
  const frame = /^I?FRAME$/.test(element.tagName) ? element : element.querySelector('iframe');
  if (frame) return isFilled(frameDocument(frame)?.body) ? frame : null;
  return isFilled(element) && !isHeadPart(element) ? narrowed(element) : null;
}

/** Several people with their addresses in attributes: a webmail's list, not a letter. */
const isList = (body: Element): boolean => body.querySelectorAll('[title*="@"], [email], [data-email]').length > 2;

/** Without the date or the buttons that stand in the same box above or below the text. */
function narrowed(body: Element): Element {
  const filled = [...body.children].filter(isFilled);
  const [inner] = filled;
  const rest = [...body.children].filter((one) => one !== inner);
  const isWrapped =
    filled.length === 1 && inner && rest.every((one) => one.matches(NO_BODY) || one.querySelector('time, button'));
  return isWrapped && !inner.matches(NO_BODY) && rest.length > 0 ? narrowed(inner) : body;
}

const isFilled = (element: Element | undefined | null): boolean =>
  !!element &&
  element.getAttribute('contenteditable') !== 'true' &&
  (element.textContent ?? '').slice(0, 5000).replace(/\s+/g, ' ').trim().length >= LEAST_BODY;

/** Recipients and attachments stand between head and text: an address and few words. */
function isHeadPart(element: Element): boolean {
  const text = element.textContent ?? '';
  return text.length < 300 && (text.includes('@') || element.querySelector('[title*="@"], [download]') !== null);
}

/** The heading that the tab's title repeats or that is called so, else the message's last one or the page's only one. */
function subjectBefore({ body, box }: Pick<Found, 'box' | 'body'>, head: Element): string | null {
  const document = box.ownerDocument;
  const isHeading = (one: Element) =>
    isBefore(one, body) && !one.closest(ASIDE) && !one.contains(head) && isVisible(one) && lineOf(one).length > 1;
  const before = [...document.body.querySelectorAll(HEADING)].slice(0, 200).filter(isHeading);
  const own = before.filter((one) => box.contains(one));
  const chosen =
    before.findLast((one) => isInTitle(lineOf(one), document)) ??
    own.findLast((one) => one.matches('[class*="subject" i]')) ??
    own.at(-1) ??
    onlyOne(before.filter((one) => one.matches('[class*="subject" i]'))) ??
    onlyOne(before);
  return chosen ? lineOf(chosen) : null;
}

const onlyOne = (some: readonly Element[]): Element | undefined => (some.length === 1 ? some[0] : undefined);

function dateBetween(box: Element, body: Element): string | null {
  const likely = [...box.querySelectorAll('time, [datetime], [title], span, div, td')].slice(0, 300);
  for (const one of likely) {
    if (isBefore(one, body) && (one.childElementCount === 0 || one.hasAttribute('datetime'))) {
      const date = dateOf(one);
      if (date) return date;
    }
  }
  return null;
}
