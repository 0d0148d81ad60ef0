import { contentOf, type Insertion, isTextarea, textOf } from './insert.ts';
import { bare } from './lines.ts';
import { pressRedo, pressUndo } from './undo-keys.ts';

/**
 * Takes an insertion back. While nothing was changed since, by the editor's own undo, which restores everything exactly. After
 * further typing, only the inserted words are taken out and the person's stay. `changed-since`: the words themselves were changed,
 * and nothing is touched.
 */
export async function undoInsertion(insertion: Insertion): Promise<'undone' | 'changed-since' | 'gone'> {
  const { editor, before, after } = insertion;
  if (!editor.isConnected) return 'gone';
  if (contentOf(editor) === before) return 'undone';
  if (bare(contentOf(editor)) === bare(after)) {
    editor.focus({ preventScroll: true });
    await pressUndo(editor);
    if (contentOf(editor) === before) return 'undone';
    if (bare(textOf(editor)) !== bare(textFrom(after, editor))) await pressRedo(editor);
  }
  return takeOut(insertion) ? 'undone' : 'changed-since';
}

function textFrom(content: string, editor: HTMLElement): string {
  if (isTextarea(editor)) return content;
  return new DOMParser().parseFromString(content, 'text/html').body.textContent ?? '';
}

/**
 * Selects exactly the inserted words and deletes them, as one step that can be undone itself. Where the quoted mail has the same words,
 * the first are the inserted ones: they stand above it.
 */
function takeOut({ editor, text, before }: Insertion): boolean {
  const earlier = bare(textOf(editor));
  const at = earlier.indexOf(bare(text));
  if (at < 0 || count(earlier, bare(text)) !== count(bare(textFrom(before, editor)), bare(text)) + 1) return false;
  editor.focus({ preventScroll: true });
  if (isTextarea(editor)) {
    const start = editor.value.indexOf(text);
    if (start < 0) return false;
    const end = start + text.length;
    const blank = editor.value.slice(end).match(/^\n{1,2}/)?.[0].length ?? 0;
    editor.setSelectionRange(start, end + (start === 0 || editor.value[start - 1] === '\n' ? blank : 0));
  } else {
    const range = rangeOf(editor, at, at + bare(text).length);
    const selection = editor.ownerDocument.getSelection();
    if (!range || !selection) return false;
    selection.removeAllRanges();
    selection.addRange(range);
  }
  editor.ownerDocument.execCommand('delete');
  return bare(textOf(editor)) === earlier.slice(0, at) + earlier.slice(at + bare(text).length);
}

const count = (text: string, part: string): number => (part === '' ? 0 : text.split(part).length - 1);

/** The range from the `from`th to the `to`th character that is no white space. */
function rangeOf(editor: HTMLElement, from: number, to: number): Range | null {
  const range = editor.ownerDocument.createRange();
  const walker = editor.ownerDocument.createTreeWalker(editor, NodeFilter.SHOW_TEXT);
  let seen = 0;
  let isStarted = false;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const value = node.nodeValue ?? '';
    for (let index = 0; index < value.length; index += 1) {
      if (bare(value[index] ?? '') === '') continue;
      if (seen === from && !isStarted) {
        range.setStart(node, index);
        isStarted = true;
      }
      seen += 1;
      if (seen === to) {
        range.setEnd(node, index + 1);
        return range;
      }
    }
  }
  return null;
}
