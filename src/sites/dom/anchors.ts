/** Selectors of one thing, the most trusted first: the first that finds something counts, the others stand by for its loss. */
export type Anchors = readonly string[];

type Allowed = (element: Element) => boolean;

/** The first element that an anchor finds in the scope and that is allowed. */
export function firstOf(scope: ParentNode, anchors: Anchors, allowed: Allowed = () => true): Element | null {
  for (const anchor of anchors) {
    for (const one of scope.querySelectorAll(anchor)) if (allowed(one)) return one;
  }
  return null;
}

/** Which anchor it was that found an element: 1 is the most trusted, null is none of them. */
export function anchorOf(element: Element | null, anchors: Anchors): number | null {
  const at = element ? anchors.findIndex((anchor) => element.matches(anchor)) : -1;
  return at < 0 ? null : at + 1;
}

/** The nearest one around an element, by the most trusted anchor that finds any. */
export function around(element: Element, anchors: Anchors): Element | null {
  for (const anchor of anchors) {
    const found = element.closest(anchor);
    if (found) return found;
  }
  return null;
}

/** Elements by any of the anchors, in page order. What lies inside another one was brought by a mail and does not count. */
export function outermost(scope: ParentNode, anchors: Anchors): readonly HTMLElement[] {
  if (anchors.length === 0) return [];
  const any = anchors.join(',');
  return every(scope, anchors).filter((one) => !one.parentElement?.closest(any));
}

/**
 * What any of the anchors finds in the scope, each asked on its own: a browser looks one selector with a class up many times faster
 * than a list of them, and a look at a page of ten thousand elements is mostly this.
 */
function every(scope: ParentNode, anchors: Anchors): readonly HTMLElement[] {
  const found = anchors.flatMap((anchor) => [...scope.querySelectorAll<HTMLElement>(anchor)]);
  return anchors.length === 1 || found.length < 2
    ? found
    : [...new Set(found)].sort((one, other) => (isFollowedBy(one, other) ? -1 : 1));
}

const FOLLOWING = 4;

/** Does `one` stand before `other` in the page, outside of it? */
export const isBefore = (one: Element, other: Element): boolean => isFollowedBy(one, other) && !one.contains(other);

const isFollowedBy = (one: Element, other: Element): boolean => (one.compareDocumentPosition(other) & FOLLOWING) !== 0;

/**
 * Containers in which webmails show a mail's text in their own document, with the ids and classes that the mail brought. What a
 * mail holds says nothing about which webmail this is.
 */
const MAIL_TEXT = '#messagebody, .mailer_mailcontent, .a3s, .bodyText, .letter-body, [id^="UniqueMessageBody"]';

/** Do at least two of these signs stand in the page, one of them outside of any mail's text? A mail cannot say so, nor can one class. */
export function hasSigns(document: Document, signs: Anchors): boolean {
  const found = signs.flatMap((sign) => document.querySelector(sign) ?? []);
  return found.length >= 2 && found.some((one) => !one.parentElement?.closest(MAIL_TEXT));
}
