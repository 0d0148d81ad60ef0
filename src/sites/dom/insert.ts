import { borderIn } from './border.ts';
import { directionOf } from './letter-markup.ts';
import { bare } from './lines.ts';
import { contentFor, type Method, methodsFor } from './methods.ts';
import { placeCaret, selectionOf, stepAside } from './place.ts';
import { borderOf, textPlace } from './text-place.ts';
import { pressRedo, pressUndo } from './undo-keys.ts';

/** Puts text for a paste event into the page's own world; only the worker can reach it. True when somebody took it. */
export type PasteInPage = (text: string, html: string | null) => Promise<boolean>;

/** What an insertion changed, so that it can be taken back. Content is a textarea's value or an element's markup. */
export type Insertion = {
  readonly editor: HTMLElement;
  readonly text: string;
  readonly before: string;
  readonly after: string;
};

/** How long an editor takes to follow: two frames where frames are drawn, and a bound where the tab is hidden. */
const SETTLE_MS = 60;
/** Who took a paste and shows nothing yet may be slow. A second attempt before it is done would put the text in twice. */
const SLOW_MS = 500;

/**
 * Inserts a reply above signature and quote, as one step of the editor's own undo, and reads it back. An insertion counts only when
 * the text stands above them exactly once and all else is as it was; null means that it does not, and that what came of it was undone.
 */
export async function insertReply(
  editor: HTMLElement,
  text: string,
  keepAbove: readonly string[],
  paste: PasteInPage,
): Promise<Insertion | null> {
  const before = contentOf(editor);
  const earlier = bare(textOf(editor));
  const wanted = bare(text);
  const above = bare(aboveOf(editor, keepAbove)).length;
  // Words that stand in the quoted mail are not the letter.
  const there = earlier.indexOf(wanted);
  if (there >= 0 && there < above) return { editor, text, before, after: before };
  const isIn = () => stands(bare(textOf(editor)), earlier, wanted, above);
  for (const attempt of attemptsFor(editor, text, keepAbove, paste)) {
    const isTaken = await attempt();
    const [wasIn, after] = [isIn(), contentOf(editor)];
    const isTouched = await settled(editor, SETTLE_MS);
    if (isIn()) return { editor, text, before, after: contentOf(editor) };
    // It stood there, and a quick Ctrl+Z has taken it back: putting it in again would be against the person's will.
    if (wasIn && isTouched) return { editor, text, before, after };
    if (isTaken) await settled(editor, SLOW_MS);
    if (isIn()) return { editor, text, before, after: contentOf(editor) };
    if (bare(textOf(editor)) !== earlier) {
      // Something else came of it: a second attempt could only make it worse.
      if (!isTouched) await takeBack(editor, before);
      return null;
    }
  }
  return null;
}

/** Undoes what an attempt did, unless that would undo something else. */
async function takeBack(editor: HTMLElement, before: string): Promise<void> {
  await pressUndo(editor);
  if (contentOf(editor) !== before) await pressRedo(editor);
}

/** True when an editor took the text and may still be busy with it. */
type Attempt = () => boolean | Promise<boolean>;

function attemptsFor(
  editor: HTMLElement,
  text: string,
  keepAbove: readonly string[],
  paste: PasteInPage,
): readonly Attempt[] {
  if (isTextarea(editor)) return [() => intoTextarea(editor, text)];
  return methodsFor(editor).map((method) => () => intoEditor(editor, method, text, keepAbove, paste));
}

async function intoEditor(
  editor: HTMLElement,
  { by, shape }: Method,
  text: string,
  keepAbove: readonly string[],
  paste: PasteInPage,
): Promise<boolean> {
  if (isOneText(editor)) return intoOneText(editor, text);
  const place = placeCaret(editor, keepAbove, shape === 'paragraphs' ? 'inside' : 'before');
  const content = contentFor(shape, text, place, newDirection(editor, text));
  if (by === 'paste') return paste(content.text, content.html);
  const doc = editor.ownerDocument;
  if (content.html === null) doc.execCommand('insertText', false, content.text);
  else doc.execCommand('insertHTML', false, content.html);
  return false;
}

/** An element that holds text only, whose lines are line breaks in it. */
const isOneText = (editor: HTMLElement): boolean =>
  editor.contentEditable === 'plaintext-only' && [...editor.childNodes].every(({ nodeType }) => nodeType === 3);

function intoOneText(editor: HTMLElement, text: string): boolean {
  editor.normalize();
  const [node] = editor.childNodes;
  const selection = selectionOf(editor);
  const caret = selection?.focusNode === node ? (selection?.focusOffset ?? 0) : 0;
  const { at, lead, tail } = textPlace(node?.nodeValue ?? '', caret);
  editor.focus({ preventScroll: true });
  stepAside(editor, node ?? editor, at);
  editor.ownerDocument.execCommand('insertText', false, `${lead}${text}${tail}`);
  if (selection?.focusNode) stepAside(editor, selection.focusNode, selection.focusOffset);
  return false;
}

/** The text's direction where the place's own is another. */
function newDirection(editor: HTMLElement, text: string): 'ltr' | 'rtl' | null {
  const node = selectionOf(editor)?.focusNode ?? editor;
  const around = node.nodeType === 1 && editor.contains(node) ? (node as Element) : editor;
  const direction = directionOf(text);
  return editor.ownerDocument.defaultView?.getComputedStyle(around).direction === direction ? null : direction;
}

function intoTextarea(editor: HTMLTextAreaElement, text: string): boolean {
  const { at, lead, tail } = textPlace(editor.value, editor.selectionEnd);
  editor.focus({ preventScroll: true });
  editor.setSelectionRange(at, at);
  editor.ownerDocument.execCommand('insertText', false, `${lead}${text}${tail}`);
  // The caret stands where one would go on writing: behind the text, not behind the line breaks.
  const end = at + lead.length + text.length;
  editor.setSelectionRange(end, end);
  return false;
}

/** instanceof does not hold across frames. */
export const isTextarea = (editor: HTMLElement): editor is HTMLTextAreaElement => editor.tagName === 'TEXTAREA';

export const contentOf = (editor: HTMLElement): string => (isTextarea(editor) ? editor.value : editor.innerHTML);
export const textOf = (editor: HTMLElement): string => (isTextarea(editor) ? editor.value : (editor.textContent ?? ''));

/** What stands above the signature and the quoted mail. */
function aboveOf(editor: HTMLElement, keepAbove: readonly string[]): string {
  const text = textOf(editor);
  if (isTextarea(editor) || isOneText(editor)) return text.slice(0, borderOf(text));
  const border = borderIn(editor, keepAbove);
  if (!border) return text;
  const range = editor.ownerDocument.createRange();
  range.setStart(editor, 0);
  range.setEndBefore(border);
  return range.toString();
}

/** The text stands there once, no farther down than `above`, and without it all is as before. */
function stands(now: string, earlier: string, text: string, above: number): boolean {
  for (let at = now.indexOf(text); at >= 0 && at <= above; at = now.indexOf(text, at + 1)) {
    if (now.slice(0, at) + now.slice(at + text.length) === earlier) return true;
  }
  return false;
}

/** Gives the editor its time. True when the person pressed a key in it meanwhile. */
function settled(editor: HTMLElement, most: number): Promise<boolean> {
  return new Promise((resolve) => {
    let isTouched = false;
    const note = ({ isTrusted }: Event) => {
      isTouched ||= isTrusted;
    };
    const doc = editor.ownerDocument;
    doc.addEventListener('keydown', note, true);
    setTimeout(() => {
      doc.removeEventListener('keydown', note, true);
      resolve(isTouched);
    }, most);
  });
}
