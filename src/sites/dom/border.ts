import { bare, type Line, linesOf } from './lines.ts';

/** How webmails mark the signature and the quoted mail in their composers. A model-based editor keeps none of it. */
const MARKS = [
  'blockquote',
  'hr',
  '[class*="signature" i]',
  '[id*="signature" i]',
  '[class*="quote" i]',
  '[id*="quote" i]',
  '.moz-cite-prefix', // Thunderbird's drafts, and webmails that follow it
  '#_rc_sig, #reply-intro', // Roundcube
  '#appendonsend, #divRplyFwdMsg', // Outlook
  '[data-marker^="__"]', // Zimbra
].join(',');

/** A quoted mail's head names its day or its sender, and ends in a colon, in every language. */
const HEAD = /(?:\d{4}|\d[:.]\d\d|@)[^\n]{0,200}[:：]\s{0,9}$/;
/** A line that parts a letter from its signature or from a quoted mail. */
export const SEPARATOR = /^\s*(?:--\s?$|-- ?\n|-{3,}|_{5,})/;
/** Where the border shows in words only, it shows in one of the first lines. */
const MOST_LINES = 200;

/** Where the signature or the quoted mail begins in a rich-text composer, whichever is first; null when there is neither. */
export function borderIn(editor: HTMLElement, keepAbove: readonly string[]): Node | null {
  const marked = editor.querySelector([...keepAbove, MARKS].join(','));
  const seen: Line[] = [];
  for (const line of linesOf(editor, marked)) {
    if (isBorderLine(line)) return line.first;
    seen.push(line);
    if (seen.length === MOST_LINES) break;
  }
  return marked;
}

/** Separators, heads of quoted mails, and quoted lines. A separator that shares its element with the signature counts. */
function isBorderLine({ first, text, isEmpty }: Line): boolean {
  if (isEmpty) return false;
  const start = bare(firstText(first));
  return (
    start === '--' || start === '—' || SEPARATOR.test(text) || HEAD.test(text.slice(-300)) || start.startsWith('>')
  );
}

/** The first text in a line that is not blank. */
function firstText(node: Node): string {
  if (node.nodeType === 3) return node.nodeValue ?? '';
  const walker = (node.ownerDocument ?? document).createTreeWalker(node, NodeFilter.SHOW_TEXT);
  for (let text = walker.nextNode(); text; text = walker.nextNode())
    if (bare(text.nodeValue ?? '') !== '') return text.nodeValue ?? '';
  return '';
}
