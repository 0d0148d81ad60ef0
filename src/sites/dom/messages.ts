import { type Anchors, around, outermost } from './anchors.ts';
import { isVisible } from './find.ts';
import { type HeadLooks, type Message, senderIn } from './head.ts';

export type MessageLooks = HeadLooks & {
  /** What holds a message's text, or a part of it: an element, a frame, or the host of a shadow root. */
  readonly body: Anchors;
  /** The box around one message, head and text. */
  readonly message: Anchors;
  /** Around what is no open mail: collapsed, a draft, a preview, an old view. */
  readonly notOpen?: string;
  /** Does a message's text stand in several holders? */
  readonly inParts?: boolean;
};

/** A draft is written, not read. */
const WRITTEN = '[contenteditable="true"], textarea';

/** Every open message of a document, in page order. What has no box of its own is left out: it is not known whose head is whose. */
export function messagesIn(scope: ParentNode, looks: MessageLooks): readonly Message[] {
  const holders = outermost(scope, looks.body).filter((one) => isOpen(one, looks));
  const held = countHeld(holders);
  const boxes = new Map<Element, Element[]>();
  for (const holder of holders) {
    const box = boxOf(holder, looks, held);
    if (box) boxes.set(box, [...(boxes.get(box) ?? []), holder]);
  }
  return [...boxes].map(([box, parts]) => ({ box, holders: parts }));
}

/** The message whose box this is. */
export const messageAt = (box: Element, looks: MessageLooks): Message => ({
  box,
  holders: outermost(box, looks.body).filter((one) => isOpen(one, looks)),
});

const isOpen = (holder: Element, { notOpen }: MessageLooks): boolean =>
  !holder.closest(notOpen ? `${notOpen}, ${WRITTEN}` : WRITTEN) && isVisible(holder);

/** How many holders each element around them has inside. Where there is but one, as mostly, nothing need be counted. */
function countHeld(holders: readonly Element[]): ReadonlyMap<Element, number> | null {
  if (holders.length === 1) return null;
  const held = new Map<Element, number>();
  for (const holder of holders) {
    for (let at = holder.parentElement; at; at = at.parentElement) held.set(at, (held.get(at) ?? 0) + 1);
  }
  return held;
}

/** The box by its anchors, if it is this message's alone; else the smallest element around the text in which a sender stands too. */
function boxOf(holder: Element, looks: MessageLooks, held: ReadonlyMap<Element, number> | null): Element | null {
  const isOwn = (box: Element) => looks.inParts === true || held === null || held.get(box) === 1;
  for (const anchor of looks.message) {
    const box = around(holder.parentElement ?? holder, [anchor]);
    if (box && isOwn(box)) return box;
  }
  for (let at = holder.parentElement; at && isOwn(at) && at.tagName !== 'HTML'; at = at.parentElement) {
    const sender = senderIn({ box: at, holders: [holder] }, looks);
    if (sender.name ?? sender.address) return at;
  }
  return null;
}
