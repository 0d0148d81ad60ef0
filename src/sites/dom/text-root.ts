import { type Anchors, firstOf } from './anchors.ts';
import { frameDocument } from './find.ts';
import { ENOUGH_WORDS } from './markup.ts';

/** Enough of a text to know it again. */
const ENOUGH = 300;

/**
 * Where the text of a message begins: in the element itself, in its open shadow root, or in the document of its frame. `inside` narrows
 * a frame or a shadow root to the mail alone. Null while a frame has not loaded, and for good when it is of another origin.
 */
export function textRoot(holder: Element, inside: Anchors = []): Element | ShadowRoot | null {
  if (holder.tagName === 'IFRAME' || holder.tagName === 'FRAME') {
    const inner = frameDocument(holder);
    return inner && inner.readyState !== 'loading' ? (firstOf(inner, inside) ?? inner.body) : null;
  }
  return holder.shadowRoot ? (firstOf(holder.shadowRoot, inside) ?? holder.shadowRoot) : holder;
}

/** The first letters of a text, without reading all of it: not empty once there is something to read. */
export function beginningOf(root: Node | null): string {
  const walker = root?.ownerDocument?.createTreeWalker(root, 4);
  let text = '';
  for (let node = walker?.nextNode(); node && text.length < ENOUGH; node = walker?.nextNode()) {
    if (!/^(?:STYLE|SCRIPT|TITLE)$/.test(node.parentNode?.nodeName ?? ''))
      text += (node.nodeValue ?? '').replace(/\s+/g, '');
  }
  return text.slice(0, ENOUGH);
}

/** Is there anything to read? Stops at the first word. */
export function hasText(root: Node | null): boolean {
  for (let child = root?.firstChild ?? null; child; child = child.nextSibling) {
    if (child.nodeType === 3 ? /\S/.test(child.nodeValue ?? '') : hasText(child)) return true;
  }
  return false;
}

/** More elements than a letter has. */
const MANY = 3000;

/** The markup of a text; of one that is very long, its first words. */
export function markupOf(root: Element | ShadowRoot | null): string {
  if (root === null) return '';
  const isLong = 'getElementsByTagName' in root && root.getElementsByTagName('*')[MANY] !== undefined;
  return isLong ? firstTexts(root) : root.innerHTML;
}

function firstTexts(root: Node): string {
  const walker = root.ownerDocument?.createTreeWalker(root, 4);
  let text = '';
  for (let node = walker?.nextNode(); node && text.length < ENOUGH_WORDS; node = walker?.nextNode()) {
    if (node.parentNode?.nodeName !== 'STYLE') text += `${node.nodeValue} `;
  }
  return text;
}
