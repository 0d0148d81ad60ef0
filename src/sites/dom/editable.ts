import { frameDocument, isVisible } from './find.ts';

const EDITABLE = 'textarea, [contenteditable="true"], [contenteditable=""], [contenteditable="plaintext-only"]';
/** Frames and shadow roots stand in one another this deep at most. */
const MOST_LEVELS = 4;

/** The visible element that a box's reply is written in: in the box itself, a frame of the same origin or an open shadow root in it. */
export function editableIn(box: Element | ShadowRoot | Document, level = 0): HTMLElement | null {
  const own = [...box.querySelectorAll<HTMLElement>(EDITABLE)].find(isVisible);
  if (own || level === MOST_LEVELS) return own ?? null;
  for (const element of box.querySelectorAll('*')) {
    const inside =
      element.shadowRoot ?? (element.tagName === 'IFRAME' && isVisible(element) ? frameDocument(element) : null);
    const found = inside ? editableIn(inside, level + 1) : null;
    if (found) return found;
  }
  return null;
}
