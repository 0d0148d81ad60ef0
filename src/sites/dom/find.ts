import type { Address } from '../mail/adapter.ts';

/** Small looks at a page that more than one adapter needs. */

/** Is the element laid out and not hidden? Where nothing is laid out (a saved page read without a browser), all is visible. */
export function isVisible(element: Element): boolean {
  if (typeof element.checkVisibility === 'function') return element.checkVisibility({ visibilityProperty: true });
  for (let at: Element | null = element; at; at = at.parentElement) {
    const style = at.ownerDocument.defaultView?.getComputedStyle(at);
    if (style?.display === 'none' || (at === element && style?.visibility === 'hidden')) return false;
  }
  return true;
}

/** The text of an element on one line, without the parts that match `except`. */
export function lineOf(element: Element | null, except: string | null = null): string {
  if (!element) return '';
  const copy = element.cloneNode(true);
  if (!isElement(copy)) return '';
  if (except !== null) for (const part of copy.querySelectorAll(except)) part.remove();
  // Gmail and others draw emoji as pictures; their text is in `alt`.
  for (const image of copy.querySelectorAll('img[alt]')) image.replaceWith(image.getAttribute('alt') ?? '');
  for (const block of copy.querySelectorAll('p, div, br, td, li')) block.replaceWith(' ', ...block.childNodes, ' ');
  return (copy.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 500);
}

/** Does the tab's title repeat this line, and not as the program's own name, which stands last in it? */
export function isInTitle(line: string, { title }: Document): boolean {
  const parts = title.split(/\s[-–—|·•]\s/);
  return line.length > 2 && title.includes(line) && line !== title && (parts.length === 1 || line !== parts.at(-1));
}

/** instanceof does not hold across frames. */
const isElement = (node: Node): node is Element => node.nodeType === 1;

/** The document of a frame of the same origin, once it is there; null for any other frame. */
export function frameDocument(frame: Element | null): Document | null {
  try {
    const inner = frame && 'contentDocument' in frame ? (frame as HTMLIFrameElement).contentDocument : null;
    return inner?.body ? inner : null;
  } catch {
    return null;
  }
}

/** The frame that a document stands in, if it is of the same origin. */
export function frameAround(document: Document): Element | null {
  try {
    return document.defaultView?.frameElement ?? null;
  } catch {
    return null;
  }
}

/** The documents of the frames of the same origin that a selector finds, and of those within them; none inside what `except` finds. */
export function framesIn(document: Document, frames: string, except: string, depth = 2): readonly Document[] {
  if (depth === 0 || frames === '') return [];
  return [...document.querySelectorAll(frames)].flatMap((frame) => {
    const inner = except !== '' && frame.closest(except) ? null : frameDocument(frame);
    return inner ? [inner, ...framesIn(inner, frames, except, depth - 1)] : [];
  });
}

/** Something that looks like one address, else null. */
export function asAddress(text: string | null | undefined): string | null {
  const trimmed = text?.trim().replace(/^mailto:/i, '') ?? '';
  return trimmed.length <= 320 && /^[^\s@<>"(),;]+@[^\s@<>"(),;]+$/.test(trimmed) ? trimmed : null;
}

/** Every address in a To field, written in any of the usual ways. */
export function addressesIn(text: string): readonly string[] {
  return text
    .slice(0, 10_000)
    .split(/[\s<>"(),;]+/)
    .flatMap((part) => asAddress(part) ?? []);
}

/** A parameter of an address; null where it has none of that name. */
export const paramOf = ({ search }: Address, name: string): string | null =>
  search === '' ? null : new URLSearchParams(search).get(name);
