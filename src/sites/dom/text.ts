/** A mail longer than this is cut: an answer to an application says what it says long before. In characters and in nodes. */
const MOST_TEXT = 100_000;
const MOST_NODES = 30_000;

const BLOCK = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE DD DIV DL DT FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN OL P PRE SECTION TABLE TR UL'.split(
    ' ',
  ),
);
/** A blank line stands around these, as a reader sees it. */
const SPACED = new Set('BLOCKQUOTE DL H1 H2 H3 H4 H5 H6 OL P PRE UL'.split(' '));
const SILENT = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE TEXTAREA SELECT BUTTON INPUT IFRAME OBJECT SVG HEAD TITLE AUDIO VIDEO CANVAS'.split(
    ' ',
  ),
);

export type ReadText = { readonly body: string; readonly quoted: string };

/**
 * The text of an element as a reader sees it: in lines, without what is hidden, without scripts and form fields. What matches
 * `quote` is kept apart, unless there is nothing else: a mail that is all quote is a forwarded one, or uses quotes to indent.
 * innerText would do the first half, but cannot leave a part out.
 */
export function readText(root: Element, quote: string | null = null): ReadText {
  const seen: Budget = { nodes: MOST_NODES };
  const text = new Lines();
  const quoted = new Lines();
  walk(root, { into: text, quoted, quote, seen, pre: keepsBreaks(root) });
  const [body, history] = [text.finish(), quoted.finish()];
  return body === '' ? { body: history, quoted: '' } : { body, quoted: history };
}

type Budget = { nodes: number };
type Walk = {
  readonly into: Lines;
  readonly quoted: Lines;
  readonly quote: string | null;
  readonly seen: Budget;
  readonly pre: boolean;
};

function walk(node: Node, at: Walk): void {
  for (let child = node.firstChild; child; child = child.nextSibling) {
    at.seen.nodes -= 1;
    if (at.seen.nodes < 0 || at.into.isFull) return;
    if (child.nodeType === 3) at.into.add(child.nodeValue ?? '', at.pre);
    else if (child.nodeType === 1) enter(child as Element, at);
  }
}

function enter(element: Element, at: Walk): void {
  const name = element.tagName.toUpperCase();
  if (name === 'BR') at.into.breakLine();
  if (name === 'BR' || SILENT.has(name) || isHidden(element)) return;
  const isQuote = at.quote !== null && element.matches(at.quote);
  const inside: Walk = {
    ...at,
    ...(isQuote ? { into: at.quoted, quote: null } : {}),
    pre: BLOCK.has(name) ? keepsBreaks(element) : at.pre,
  };
  if (!BLOCK.has(name)) {
    walk(element, inside);
    if (name === 'TD' || name === 'TH') inside.into.add(' ', false);
    return;
  }
  inside.into.startBlock(SPACED.has(name));
  walk(element, inside);
  inside.into.startBlock(SPACED.has(name));
}

/** Styles and attributes that hide an element from the reader: preheaders, tracking texts, collapsed parts. */
function isHidden(element: Element): boolean {
  if (element.hasAttribute('hidden')) return true;
  // jsdom, in which saved pages are read, has no checkVisibility.
  if (typeof element.checkVisibility === 'function' && element.isConnected) {
    return !element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) || hasNoSize(element);
  }
  const style = element.ownerDocument.defaultView?.getComputedStyle(element);
  return style?.display === 'none' || style?.visibility === 'hidden' || style?.opacity === '0' || hasNoSize(element);
}

/** The usual ways to hide a preheader while keeping it "visible". Only inline styles: mails carry them there. */
function hasNoSize(element: Element): boolean {
  const style = element.getAttribute('style');
  if (!style) return false;
  const flat = style.toLowerCase().replaceAll(' ', '');
  return /(?:^|;)(?:font-size:0|max-height:0|mso-hide:all)/.test(flat);
}

function keepsBreaks(element: Element): boolean {
  const style = element.ownerDocument.defaultView?.getComputedStyle(element);
  return (
    style?.whiteSpace.startsWith('pre') === true || style?.whiteSpace === 'break-spaces' || element.tagName === 'PRE'
  );
}

/** Collects lines; at most one blank line in a row. */
class Lines {
  private readonly lines: string[] = [];
  private line = '';
  private length = 0;

  get isFull(): boolean {
    return this.length > MOST_TEXT;
  }

  add(text: string, pre: boolean): void {
    const parts = pre ? text.split(/\r?\n/) : [text];
    parts.forEach((part, index) => {
      if (index > 0) this.breakLine();
      const flat = part.replace(/[\s\u00a0]+/g, ' ');
      this.line += this.line === '' || this.line.endsWith(' ') ? flat.trimStart() : flat;
      this.length += flat.length;
    });
  }

  breakLine(): void {
    this.lines.push(this.line.trimEnd());
    this.line = '';
    this.length += 1;
  }

  startBlock(spaced: boolean): void {
    if (this.line.trim() !== '') this.breakLine();
    if (spaced && this.lines.length > 0 && this.lines.at(-1) !== '') this.lines.push('');
  }

  finish(): string {
    if (this.line.trim() !== '') this.breakLine();
    return this.lines
      .join('\n')
      .replace(/\n{3,}/g, '\n\n')
      .trim()
      .slice(0, MOST_TEXT);
  }
}
