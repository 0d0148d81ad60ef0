import { borderIn } from './border.ts';
import { isElement, type Line, linesOf } from './lines.ts';

/**
 * Where the caret went. `line`: an empty line of its own. `after`: at the end of words that the person wrote. `before`: at the start
 * of what must stay below.
 */
export type Place = 'line' | 'after' | 'before';

/**
 * Where the caret goes when nothing stands above the border: editors that think in paragraphs want it in the first one, others
 * would give that one's id to the letter, and want it before.
 */
export type Top = 'inside' | 'before';

/**
 * Puts the caret of a rich-text composer where the reply goes, above the signature and the quoted mail, without changing the content.
 * The person's own caret counts when it stands above the border; else the empty line behind what is written there, else its end.
 */
export function placeCaret(editor: HTMLElement, keepAbove: readonly string[], top: Top): Place {
  const border = borderIn(editor, keepAbove);
  const lines = [...linesOf(editor, border)];
  const caret = caretIn(editor);
  editor.focus({ preventScroll: true });
  const own = caret ? lines.find((line) => holds(line, caret.node, caret.offset)) : undefined;
  const lastWritten = lines.findLastIndex((line) => !line.isEmpty);
  const line = own ?? lines.slice(lastWritten + 1)[0] ?? lines[lastWritten];
  if (line) {
    stepAside(editor, ...(line.isEmpty ? startOf(line) : endOf(line)));
    return line.isEmpty ? 'line' : 'after';
  }
  if (!border) {
    stepAside(editor, editor, 0);
    return 'line';
  }
  stepAside(editor, ...topOf(border, editor, top));
  return 'before';
}

/** The selection that an editor's caret stands in. In a shadow root, only Chromium has one of its own. */
export function selectionOf(editor: HTMLElement): Selection | null {
  const root = editor.getRootNode() as { getSelection?: () => Selection | null };
  return root.getSelection?.() ?? editor.ownerDocument.getSelection();
}

/** Puts the caret there by way of another place: Chromium joins what is inserted with what is typed before and after, unless it has been elsewhere. */
export function stepAside(editor: HTMLElement, node: Node, offset: number): void {
  const selection = selectionOf(editor);
  selection?.collapse(editor, 0);
  selection?.collapse(node, offset);
}

/**
 * Brings the line of the caret into view where it is not. It jumps, whatever the page's style says: nothing slides. A tab that is
 * not in front does so when it comes there.
 */
export function showCaret(editor: HTMLElement): void {
  const node = selectionOf(editor)?.focusNode ?? editor;
  const around = isElement(node) ? node : node.parentElement;
  const place = around && editor.contains(around) ? around : editor;
  // The browser knows best what scrollers and frames leave of it.
  const looking = new IntersectionObserver(([entry]) => {
    looking.disconnect();
    if (!entry) return;
    const { boundingClientRect: box, intersectionRect: seen, rootBounds } = entry;
    // Where all lines are one element, which the window cannot hold, the letter stands at its top.
    const isTall = box.height > (rootBounds?.height ?? Infinity);
    const isShown = isTall ? seen.height > 0 && seen.top - box.top < 1 : box.height - seen.height < 1;
    if (!isShown) place.scrollIntoView({ block: isTall ? 'start' : 'center', behavior: 'instant' });
  });
  looking.observe(place);
}

/** A selection is never replaced: its end counts. */
function caretIn(editor: HTMLElement): { readonly node: Node; readonly offset: number } | null {
  const selection = selectionOf(editor);
  const range = selection && selection.rangeCount > 0 ? selection.getRangeAt(0) : null;
  if (!range || !editor.contains(range.endContainer)) return null;
  return { node: range.endContainer, offset: range.endOffset };
}

/** Does the caret stand in the line? In an element that holds lines, before one of them. */
function holds({ first, last }: Line, node: Node, offset: number): boolean {
  const inside = node.childNodes[offset] ?? node;
  for (let one: Node | null = first; one; one = one === last ? null : one.nextSibling) {
    if (one.contains(node) || one === inside) return true;
  }
  return false;
}

/** The innermost place of an empty line: editors keep the format of what will be typed in elements there. */
function startOf({ first }: Line): [Node, number] {
  let node = first;
  if (node.nodeName === 'BR') return beside(node);
  while (isElement(node) && node.firstChild && node.firstChild.nodeName !== 'BR') node = node.firstChild;
  return [node, 0];
}

function endOf({ first, last }: Line): [Node, number] {
  if (last !== first || !isElement(last)) {
    return last.nodeName === 'BR' ? beside(last) : beside(last, 1);
  }
  let node: Node = last;
  while (isElement(node) && node.lastChild && isElement(node.lastChild) && node.lastChild.nodeName !== 'BR')
    node = node.lastChild;
  const end = node.lastChild;
  if (end?.nodeType === 3) return [end, end.nodeValue?.length ?? 0];
  return [node, end?.nodeName === 'BR' ? node.childNodes.length - 1 : node.childNodes.length];
}

function beside(node: Node, after = 0): [Node, number] {
  const parent = node.parentNode ?? node;
  return [parent, [...parent.childNodes].indexOf(node as ChildNode) + after];
}

/** Before the border and all boxes that begin with it, or at its start. */
function topOf(border: Node, editor: Node, top: Top): [Node, number] {
  let node = border;
  while (node.parentNode && node.parentNode !== editor && node.parentNode.firstChild === node) node = node.parentNode;
  return top === 'inside' && isElement(node) && !['HR', 'TABLE', 'IMG'].includes(node.tagName)
    ? [node, 0]
    : beside(node);
}
