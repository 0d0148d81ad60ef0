import type { Sender } from '../../core/mail.ts';
import { type Anchors, anchorOf, around, firstOf, isBefore } from './anchors.ts';
import { dateOf } from './date.ts';
import { asAddress, isInTitle, isVisible, lineOf } from './find.ts';
import { addressIn, addressOf, senderOf } from './sender.ts';

/** One open message in the page: the box around it, and what holds its text. */
export type Message = { readonly box: Element; readonly holders: readonly Element[] };

/** Where a page shows who wrote what and when. */
export type HeadLooks = {
  /** The region in which one conversation shows. */
  readonly view: Anchors;
  readonly message: Anchors;
  readonly subject: Anchors;
  /** How the tab's title names the subject of the mail that is open, in its first group. */
  readonly inTitle?: RegExp;
  /** Hidden words and buttons within the subject. */
  readonly notSubject?: string;
  readonly from: Anchors;
  /** The sender's address, where it stands apart from the name. */
  readonly address?: Anchors;
  /** The address that the page keeps in an attribute of its own beside the name. */
  readonly addressBy?: (from: Element) => string | null;
  /** Where recipients stand: no address there is the sender's. */
  readonly notFrom?: string;
  /** Does the page always show the sender's address? Then the first address of a head is it, should the anchors be lost. */
  readonly showsAddress?: boolean;
  readonly date: Anchors;
};

/** In the head of a message: outside of its text, which could imitate a head. */
const inHead =
  ({ holders }: Message, except?: string) =>
  (one: Element): boolean =>
    !holders.some((holder) => holder.contains(one)) && !(except && one.closest(except));

/** What names the sender. */
const fromIn = (message: Message, looks: HeadLooks): Element | null =>
  firstOf(message.box, looks.from, inHead(message, looks.notFrom));

/** Who wrote a message. Null for each part that the page does not show. */
export function senderIn(message: Message, looks: HeadLooks): Sender {
  const { box } = message;
  const allowed = inHead(message, looks.notFrom);
  const from = fromIn(message, looks);
  const shown = senderOf(
    from,
    firstOf(box, looks.address ?? [], (one) => allowed(one) && addressOf(one) !== null),
  );
  const sender = { ...shown, address: asAddress(from && looks.addressBy?.(from)) ?? shown.address };
  if (sender.address !== null || !looks.showsAddress) return sender;
  const [holder] = message.holders;
  const guess = addressIn(box, (one) => allowed(one) && holder !== undefined && isBefore(one, holder));
  const guessed = senderOf(null, guess);
  // An address that stands alone could be the reader's own.
  if (sender.name === null && guessed.name === null) return sender;
  return { name: sender.name ?? guessed.name, address: guessed.address };
}

/** When a message was written, if the page says it in full. */
export function dateIn(message: Message, looks: HeadLooks): string | null {
  const allowed = inHead(message);
  const [holder] = message.holders;
  for (const anchor of [...looks.date, 'time', '[datetime], [data-timestamp]', '[title]']) {
    for (const one of message.box.querySelectorAll(anchor)) {
      // A long mail brings thousands of its own.
      if (anchor === '[title]' && holder?.contains(one)) break;
      const isAbove = anchor !== '[title]' || (holder !== undefined && isBefore(one, holder));
      const date = isAbove && allowed(one) ? dateOf(one) : null;
      if (date) return date;
    }
  }
  return holder === undefined ? null : dateAbove(holder, message.box, allowed);
}

/** A date with its hour in an element of its own above the text says when, whatever the element is called. */
function dateAbove(holder: Element, box: Element, allowed: (one: Element) => boolean): string | null {
  const walker = box.ownerDocument.createTreeWalker(box, 1);
  for (let one = walker.nextNode() as Element | null; one !== null; one = walker.nextNode() as Element | null) {
    if (holder.contains(one)) return null;
    if (!/^(?:SPAN|DIV|TD|DD|LI|SMALL|P|B)$/.test(one.tagName)) continue;
    const text = one.childElementCount === 0 ? (one.textContent ?? '') : '';
    const isLikely = text.length >= 10 && text.length <= 80 && /\p{Nd}[:.]\p{Nd}{2}/u.test(text);
    const date = isLikely && isBefore(one, holder) && allowed(one) ? dateOf(one) : null;
    if (date) return date;
  }
  return null;
}

const HEADING = 'h1, h2, h3, h4, h5, h6, [role="heading"]';

/** What shows the subject, in the message or above it. */
export function subjectIn(message: Message, looks: HeadLooks): Element | null {
  const { box } = message;
  return (
    firstOf(box, looks.subject, inHead(message)) ??
    firstOf(viewOf(message, looks), looks.subject, isAbove(message, looks))
  );
}

const viewOf = ({ box }: Message, { view }: HeadLooks): Element => around(box, view) ?? box.ownerDocument.body;

/** Before the message, seen, and no part of another message. */
const isAbove =
  ({ box }: Message, { message }: HeadLooks) =>
  (one: Element): boolean => {
    const home = around(one, message);
    return isBefore(one, box) && !(home !== null && !home.contains(box)) && isVisible(one);
  };

/** Which anchor found what of a message's head: 1 is the most trusted, null where none of them did. Nothing that is written there. */
export function headAnchors(
  message: Message,
  looks: HeadLooks,
): Readonly<Record<'subject' | 'from' | 'date', number | null>> {
  const allowed = inHead(message);
  const isDate = (anchor: string) =>
    [...message.box.querySelectorAll(anchor)].some((one) => allowed(one) && dateOf(one) !== null);
  const date = looks.date.findIndex(isDate);
  return {
    subject: anchorOf(subjectIn(message, looks), looks.subject),
    from: anchorOf(fromIn(message, looks), looks.from),
    date: date < 0 ? null : date + 1,
  };
}

/** A message's subject; '' where the page shows none at all, null where it is not certain which words are it. */
export function subjectOf(message: Message, looks: HeadLooks): string | null {
  const { box } = message;
  const inBox = inHead(message);
  const inView = isAbove(message, looks);
  const found = subjectIn(message, looks);
  if (found) return lineOf(found, looks.notSubject ?? null);
  const titled = looks.inTitle?.exec(box.ownerDocument.title.slice(0, 1000))?.[1];
  if (titled) return titled.trim();
  const isSender = (one: Element) => addressOf(one) !== null || looks.from.some((anchor) => one.querySelector(anchor));
  const headings = [...viewOf(message, looks).querySelectorAll(HEADING)].slice(0, 50);
  const lineIn = (one: Element) => lineOf(one, looks.notSubject ?? null);
  const own = headings.filter((one) => box.contains(one) && inBox(one) && !isSender(one)).map(lineIn);
  const beside = headings.filter((one) => !box.contains(one) && inView(one)).map(lineIn);
  return subjectAmong(own.filter(isSaid), beside.filter(isSaid), box.ownerDocument);
}

const isSaid = (line: string): boolean => line !== '';

/** The heading that the tab's title repeats, or the message's only one. One that stands beside the message could be the folder's name. */
function subjectAmong(own: readonly string[], around: readonly string[], document: Document): string | null {
  const repeated = [...own, ...around].find((line) => isInTitle(line, document));
  if (repeated !== undefined) return repeated;
  if (own.length === 1) return own[0] ?? null;
  return own.length + around.length === 0 ? '' : null;
}

/** Does a message's head say more than the subject? Then it says who wrote, too. */
export function hasHead({ box, holders }: Message, { subject }: HeadLooks): boolean {
  const [holder] = holders;
  const besides = [HEADING, 'style', 'script', ...subject].join(',');
  const walker = box.ownerDocument.createTreeWalker(box, 4);
  for (let node = walker.nextNode(); node && holder && !holder.contains(node); node = walker.nextNode()) {
    if (node.nodeValue?.trim() && !node.parentElement?.closest(besides)) return true;
  }
  return false;
}
