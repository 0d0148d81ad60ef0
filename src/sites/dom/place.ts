/** Where a reply goes in a composer: above the signature and the quoted mail, in lines of its own. */

/** A place in a textarea, in UTF-16 units, and the line breaks that keep the inserted text apart from its neighbours. */
export type TextPlace = { readonly at: number; readonly lead: string; readonly tail: string };

/**
 * The caret of a textarea when it stands above the signature and the quote, else the end of what the person wrote there, else the
 * top. A selection is never replaced: its end counts.
 */
export function textPlace(value: string, caret: number): TextPlace {
  const border = borderOf(value);
  const written = value.slice(0, border).trimEnd().length;
  const at = caret <= border && value.slice(0, caret).trim() !== '' ? Math.min(caret, border) : written;
  const before = value.slice(0, at);
  const after = value.slice(at);
  const lead = before === '' ? '' : '\n'.repeat(Math.max(0, 2 - endBreaks(before)));
  const tail = after.trim() === '' ? '' : '\n'.repeat(Math.max(0, 2 - startBreaks(after)));
  return { at, lead, tail };
}

const endBreaks = (text: string): number => text.length - text.replace(/\n+$/, '').length;
const startBreaks = (text: string): number => text.length - text.replace(/^\n+/, '').length;

/** A quote's head, "On … wrote:", takes at most this many lines. */
const MOST_HEAD_LINES = 2;

/** Where the signature or the quote begins, whichever is first; the length of the text when there is neither. */
function borderOf(value: string): number {
  const lines = value.split('\n');
  const starts = lineStarts(lines);
  const quote = lines.findIndex((line) => line.startsWith('>'));
  const signature = lines.findIndex((line) => /^-- ?$/.test(line));
  let head = quote;
  while (head > 0 && quote - head < MOST_HEAD_LINES && lines[head - 1]?.trim()) head -= 1;
  const borders = [head, signature].filter((line) => line >= 0).map((line) => starts[line] ?? value.length);
  return Math.min(value.length, ...borders);
}

function lineStarts(lines: readonly string[]): readonly number[] {
  let at = 0;
  return lines.map((line) => {
    const start = at;
    at += line.length + 1;
    return start;
  });
}

/** Elements that make a paragraph of their own in a composer. */
const PARAGRAPH = new Set(['P', 'DIV', 'LI', 'PRE']);

/**
 * Puts the caret of a rich-text composer where the reply goes, without changing the content, and says whether the line is empty.
 * The person's own caret counts when it stands above the border and in written text; else the last line above the border.
 */
export function placeCaret(editor: HTMLElement, keepAbove: readonly string[]): { readonly isEmptyLine: boolean } {
  const doc = editor.ownerDocument;
  const selection = doc.getSelection();
  const border = firstOf(editor, keepAbove);
  editor.focus({ preventScroll: true });
  if (!selection) return { isEmptyLine: true };

  const own = selection.rangeCount > 0 ? selection.getRangeAt(0) : null;
  const line = own && editor.contains(own.endContainer) ? lineAround(own.endContainer, editor) : null;
  if (own && line && line !== border && isAbove(own, border) && line.textContent?.trim()) {
    selection.collapse(own.endContainer, own.endOffset);
    selection.selectAllChildren(line);
    selection.collapseToEnd();
    return { isEmptyLine: false };
  }
  const written = linesAbove(editor, border);
  const empty = written.find((one) => !one.textContent?.trim() && !one.querySelector('img'));
  if (empty) {
    selection.collapse(empty, 0);
    return { isEmptyLine: true };
  }
  const last = written.at(-1);
  if (last) {
    selection.selectAllChildren(last);
    selection.collapseToEnd();
    return { isEmptyLine: false };
  }
  // Nothing stands above the border: the start of the content, from where an editor pushes the rest down.
  const first = border ?? editor.firstElementChild;
  if (first) selection.collapse(first, 0);
  else selection.collapse(editor, 0);
  return { isEmptyLine: border === null };
}

function firstOf(editor: HTMLElement, selectors: readonly string[]): Element | null {
  return selectors.length > 0 ? editor.querySelector(selectors.join(',')) : null;
}

/** The editor's own child that holds the node. */
function lineAround(node: Node, editor: HTMLElement): Element | null {
  let line: Node | null = node;
  while (line && line.parentNode !== editor) line = line.parentNode;
  return line?.nodeType === 1 ? (line as Element) : null;
}

function isAbove(range: Range, border: Element | null): boolean {
  if (!border) return true;
  return (
    (range.endContainer.compareDocumentPosition(border) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 &&
    !border.contains(range.endContainer)
  );
}

/** The paragraphs that stand directly in the editor above the border. */
function linesAbove(editor: HTMLElement, border: Element | null): readonly Element[] {
  const lines: Element[] = [];
  for (const child of editor.children) {
    if (child === border || (border !== null && child.contains(border))) break;
    if (PARAGRAPH.has(child.tagName)) lines.push(child);
  }
  return lines;
}
