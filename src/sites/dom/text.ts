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

/** What of an element's text is not its own: selectors, all optional. */
export type Apart = {
  /** Earlier mail, with all that is in it. */
  readonly quote?: string | null;
  /** From here to the end all is earlier mail. */
  readonly quoteFrom?: string | null;
  /** What the webmail put between the lines. */
  readonly skip?: string | null;
};

/**
 * The text of an element as a reader sees it: in lines, without what is hidden, without scripts and form fields. What matches
 * `quote` is kept apart, unless there is nothing else: a mail that is all quote is a forwarded one, or uses quotes to indent.
 * innerText would do the first half, but cannot leave a part out.
 */
export function readText(root: Element | ShadowRoot, apart: Apart = {}): ReadText {
  const seen: Budget = { nodes: MOST_NODES, isEarlier: false };
  const text = new Lines();
  const quoted = new Lines();
  walk(root, {
    into: text,
    quoted,
    apart,
    seen,
    pre: 'tagName' in root && keepsBreaks(root, false),
    isSizeless: false,
  });
  const [body, history] = [text.finish(), quoted.finish()];
  return body === '' ? { body: history, quoted: '' } : { body, quoted: history };
}

/** What one reading has used up, and whether it came to where all is earlier mail. */
type Budget = { nodes: number; isEarlier: boolean };
type Walk = {
  readonly into: Lines;
  readonly quoted: Lines;
  readonly apart: Apart;
  readonly seen: Budget;
  readonly pre: boolean;
  /** Letters of no size, which builders of mails set around everything and lift again where there is text. */
  readonly isSizeless: boolean;
};

function walk(node: Node, at: Walk): void {
  for (let child = node.firstChild; child; child = child.nextSibling) {
    at.seen.nodes -= 1;
    if (at.seen.nodes < 0 || intoOf(at).isFull) return;
    if (child.nodeType === 3) {
      if (!at.isSizeless) intoOf(at).add(child.nodeValue ?? '', at.pre);
    } else if (child.nodeType === 1) enter(child as Element, at);
  }
}

const intoOf = (at: Walk): Lines => (at.seen.isEarlier ? at.quoted : at.into);

function enter(element: Element, at: Walk): void {
  const name = element.tagName.toUpperCase();
  if (name === 'BR') intoOf(at).breakLine();
  const { quote, quoteFrom, skip } = at.apart;
  if (quoteFrom && element.matches(quoteFrom)) at.seen.isEarlier = true;
  if (name === 'BR' || SILENT.has(name) || isHidden(element) || (skip && element.matches(skip))) return;
  const isQuote = quote && element.matches(quote);
  const inside: Walk = {
    ...at,
    ...(isQuote ? { into: at.quoted, apart: { skip: skip ?? null } } : {}),
    pre: BLOCK.has(name) ? keepsBreaks(element, at.pre) : at.pre,
    isSizeless: isSizeless(element) ?? at.isSizeless,
  };
  if (!BLOCK.has(name)) {
    walk(element, inside);
    if (name === 'TD' || name === 'TH') intoOf(inside).add(' ', false);
    return;
  }
  intoOf(inside).startBlock(SPACED.has(name));
  walk(element, inside);
  intoOf(inside).startBlock(SPACED.has(name));
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

/** A usual way to hide a preheader while keeping it "visible". Only inline styles: mails carry it there. */
function hasNoSize(element: Element): boolean {
  const style = flatStyle(element);
  return /(?:^|;)(?:max-height:0(?:px|em|rem|%)?(?:!important)?(?:;|$)|mso-hide:all)/.test(style);
}

/** Does the element's own style make its letters of no size? Null where it says nothing about it. */
function isSizeless(element: Element): boolean | null {
  const size = /(?:^|;)font-size:([^;]*)/.exec(flatStyle(element))?.[1];
  return size === undefined ? null : /^0(?:px|pt|em|rem|%)?(?:!important)?$/.test(size);
}

const flatStyle = (element: Element): string =>
  element.getAttribute('style')?.slice(0, 2000).toLowerCase().replaceAll(' ', '') ?? '';

function keepsBreaks(element: Element, inherited: boolean): boolean {
  if (element.tagName === 'PRE') return true;
  const whiteSpace = element.ownerDocument.defaultView?.getComputedStyle(element).whiteSpace ?? '';
  // jsdom does not hand it down.
  return whiteSpace === '' ? inherited : whiteSpace.startsWith('pre') || whiteSpace === 'break-spaces';
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
