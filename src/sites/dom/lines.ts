/** The lines of a rich-text composer: what a person sees as lines, whatever elements they are made of. */

/** A block, or the nodes between two line breaks. `last` is the break itself where there is one. */
export type Line = { readonly first: Node; readonly last: Node; readonly text: string; readonly isEmpty: boolean };

const BLOCKS = new Set(
  'ADDRESS ARTICLE BLOCKQUOTE CENTER DD DIV DL DT FIELDSET FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION TABLE TBODY TD TR UL'.split(
    ' ',
  ),
);
const SEEN_WITHOUT_TEXT = 'img, table, hr, input, video, canvas, svg';

/** instanceof does not hold across frames. */
export const isElement = (node: Node | null): node is Element => node?.nodeType === 1;
const isBlock = (node: Node): node is Element => isElement(node) && BLOCKS.has(node.tagName);

/** Text without white space: editors turn line breaks into elements and spaces into others. */
export const bare = (text: string): string => text.replace(/[\s\u200b\ufeff]+/g, '');

/** The lines of an editor in order, as far as `stop`: reading ends there, and what holds it is looked into. True when it was met. */
export function* linesOf(parent: Node, stop: Node | null = null): Generator<Line, boolean> {
  let run: Node[] = [];
  for (const child of parent.childNodes) {
    const isEnd = child === stop || (child.contains(stop) && !holdsBlocks(child));
    if (isEnd || isBlock(child)) {
      yield* runOf(run);
      run = [];
    }
    if (isEnd) return true;
    if (holdsBlocks(child)) {
      if (yield* linesOf(child, stop)) return true;
    } else if (isBlock(child)) {
      yield lineFrom([child]);
    } else {
      run.push(child);
      if (child.nodeName === 'BR') yield* runOf(run.splice(0));
    }
  }
  yield* runOf(run);
  return false;
}

/** Nodes between blocks are a line, unless they are white space or comments only. */
function* runOf(run: readonly Node[]): Generator<Line, void> {
  if (!isBlank(run)) yield lineFrom(run);
}

const holdsBlocks = (node: Node): boolean => isElement(node) && [...node.children].some(isBlock);

const isBlank = (run: readonly Node[]): boolean =>
  run.every((node) => !isElement(node) && bare(node.nodeType === 3 ? (node.nodeValue ?? '') : '') === '');

function lineFrom(nodes: readonly Node[]): Line {
  const [first] = nodes;
  const last = nodes.at(-1);
  if (!first || !last) throw new Error('a line has a node');
  const text = nodes.map((node) => node.textContent ?? '').join('');
  const isSeen = nodes.some(
    (node) => isElement(node) && (node.matches(SEEN_WITHOUT_TEXT) || node.querySelector(SEEN_WITHOUT_TEXT)),
  );
  return { first, last, text, isEmpty: bare(text) === '' && !isSeen };
}
