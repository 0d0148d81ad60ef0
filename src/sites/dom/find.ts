/** Small looks at a page that more than one adapter needs. */

/** Is the element laid out and not hidden? Where nothing is laid out (a saved page read without a browser), all is visible. */
export function isVisible(element: Element): boolean {
  if (typeof element.checkVisibility === 'function') return element.checkVisibility({ visibilityProperty: true });
  const style = element.ownerDocument.defaultView?.getComputedStyle(element);
  return style?.display !== 'none';
}

/** The text of an element on one line, without the parts that match `except`. */
export function lineOf(element: Element | null, except: string | null = null): string {
  if (!element) return '';
  const copy = element.cloneNode(true);
  if (!isElement(copy)) return '';
  if (except !== null) for (const part of copy.querySelectorAll(except)) part.remove();
  // Gmail and others draw emoji as pictures; their text is in `alt`.
  for (const image of copy.querySelectorAll('img[alt]')) image.replaceWith(image.getAttribute('alt') ?? '');
  return (copy.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 500);
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

/** A month by name, so that day and month cannot be mistaken for each other. */
const NAMED_MONTH = /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\b/i;

/** A date that says itself in full and without doubt, as ISO 8601; null for "yesterday", and for 05.11.2026. */
export function asDate(text: string | null | undefined): string | null {
  const trimmed = (text ?? '').replace(/\s+/g, ' ').trim().slice(0, 80);
  const isPlain = /^\d{4}-\d{2}-\d{2}/.test(trimmed) || (NAMED_MONTH.test(trimmed) && /\b\d{4}\b/.test(trimmed));
  const time = isPlain ? Date.parse(trimmed) : Number.NaN;
  return Number.isNaN(time) ? null : new Date(time).toISOString();
}
