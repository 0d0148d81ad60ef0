import { placeCaret, textPlace } from './place.ts';

/** Puts text for a paste event into the page's own world; only the worker can reach it. */
export type PasteInPage = (text: string, html: string) => Promise<void>;

/** What an insertion changed, so that it can be taken back. Content is a textarea's value or an element's markup. */
export type Insertion = {
  readonly editor: HTMLElement;
  readonly text: string;
  readonly before: string;
  readonly after: string;
};

/** Editors with a model of their own take a paste event; their marks, and who uses them. */
const MODEL_EDITORS = [
  'body#tinymce', // TinyMCE 5 and later: Roundcube, Zimbra, Open-Xchange
  '.mce-content-body',
];

/** How long an editor takes to follow: two frames where frames are drawn, and a bound where the tab is hidden. */
const SETTLE_MS = 60;

/**
 * Inserts a reply above signature and quote, as one step of the editor's own undo, and reads it back. True counts only when the
 * text stands there exactly once and all else is as it was; false means that nothing was changed.
 */
export async function insertReply(
  editor: HTMLElement,
  text: string,
  keepAbove: readonly string[],
  paste: PasteInPage,
): Promise<Insertion | null> {
  const before = contentOf(editor);
  const earlier = bare(textOf(editor));
  if (count(earlier, bare(text)) > 0) return { editor, text, before, after: before };
  for (const attempt of attemptsFor(editor, text, keepAbove, paste)) {
    await attempt();
    const [isIn, after] = [stands(bare(textOf(editor)), earlier, bare(text)), contentOf(editor)];
    const isTouched = await settled(editor);
    const now = bare(textOf(editor));
    if (stands(now, earlier, bare(text))) return { editor, text, before, after: contentOf(editor) };
    // It stood there, and a quick Ctrl+Z has taken it back: putting it in again would be against the person's will.
    if (isIn && isTouched) return { editor, text, before, after };
    // Something else happened: a second attempt could only make it worse.
    if (now !== earlier) return null;
  }
  return null;
}

type Attempt = () => void | Promise<void>;

function attemptsFor(
  editor: HTMLElement,
  text: string,
  keepAbove: readonly string[],
  paste: PasteInPage,
): readonly Attempt[] {
  if (isTextarea(editor)) return [() => intoTextarea(editor, text)];
  const plain = () => {
    placeCaret(editor, keepAbove);
    editor.ownerDocument.execCommand('insertText', false, text);
  };
  if (MODEL_EDITORS.some((mark) => editor.matches(mark))) {
    const model = () => {
      placeCaret(editor, keepAbove);
      return paste(text, asParagraphs(text));
    };
    return [model, plain];
  }
  const rich = () => {
    const { isEmptyLine } = placeCaret(editor, keepAbove);
    editor.ownerDocument.execCommand('insertHTML', false, asLines(text, isEmptyLine));
  };
  return [rich, plain];
}

function intoTextarea(editor: HTMLTextAreaElement, text: string): void {
  const { at, lead, tail } = textPlace(editor.value, editor.selectionEnd);
  editor.focus({ preventScroll: true });
  editor.setSelectionRange(at, at);
  editor.ownerDocument.execCommand('insertText', false, `${lead}${text}${tail}`);
  // The caret stands where one would go on writing: behind the text, not behind the line breaks.
  const end = at + lead.length + text.length;
  editor.setSelectionRange(end, end);
}

/** instanceof does not hold across frames. */
export const isTextarea = (editor: HTMLElement): editor is HTMLTextAreaElement => editor.tagName === 'TEXTAREA';

export const contentOf = (editor: HTMLElement): string => (isTextarea(editor) ? editor.value : editor.innerHTML);
export const textOf = (editor: HTMLElement): string => (isTextarea(editor) ? editor.value : (editor.textContent ?? ''));

/** Text without white space: editors turn line breaks into elements and spaces into others. */
export const bare = (text: string): string => text.replace(/[\s\u200b\ufeff]+/g, '');

const count = (text: string, part: string): number => (part === '' ? 0 : text.split(part).length - 1);

/** The text stands there once, and without it all is as before. */
function stands(now: string, earlier: string, text: string): boolean {
  const at = now.indexOf(text);
  return at >= 0 && count(now, text) === 1 && now.slice(0, at) + now.slice(at + text.length) === earlier;
}

/** Gives the editor its time. True when the person pressed a key in it meanwhile. */
function settled(editor: HTMLElement): Promise<boolean> {
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
    }, SETTLE_MS);
  });
}

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign);

/** Paragraphs for editors that think in them. */
const asParagraphs = (text: string): string =>
  text
    .split(/\n{2,}/)
    .map((paragraph) => `<p>${paragraph.split('\n').map(escaped).join('<br>')}</p>`)
    .join('');

/** Lines for plain composers, as a person's Enter makes them; behind written text, a blank line first. */
function asLines(text: string, isEmptyLine: boolean): string {
  const lines = text.split('\n').map((line) => `<div>${line === '' ? '<br>' : escaped(line)}</div>`);
  return [...(isEmptyLine ? [] : ['<div><br></div>', '<div><br></div>']), ...lines].join('');
}
