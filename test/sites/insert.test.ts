import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { insertReply, type PasteInPage } from '../../src/sites/dom/insert.ts';
import { undoInsertion } from '../../src/sites/dom/undo.ts';

const START = '<p><br></p><blockquote>An earlier line</blockquote>';
const LETTER = 'Dear Ann,\n\nthank you & all the best.\nSam';

/** A composer of a model-based editor, which knows no native editing. */
function composer(html = START): HTMLElement {
  const { window } = new JSDOM(`<body><div class="ProseMirror" contenteditable="true" tabindex="0">${html}</div>`);
  const editor = window.document.querySelector('div');
  if (!editor) throw new Error('no editor');
  globalThis.NodeFilter = window.NodeFilter;
  globalThis.KeyboardEvent = window.KeyboardEvent;
  window.document.execCommand = () => false;
  return editor;
}

const put = (editor: HTMLElement, html: string): void => {
  const first = editor.querySelector('p');
  if (first) first.outerHTML = html;
};

/** Notes every paste, and answers it. */
function pasting(answer: (html: string | null) => boolean | Promise<boolean>) {
  const seen: (string | null)[] = [];
  const paste: PasteInPage = async (_text, html) => {
    seen.push(html);
    return answer(html);
  };
  return { seen, paste };
}

describe('an insertion', () => {
  test('is done when the text is read back: paragraphs as paragraphs, signs as signs', async () => {
    const editor = composer();
    const { paste } = pasting((html) => {
      put(editor, html ?? '');
      return true;
    });
    expect(await insertReply(editor, LETTER, [], paste)).not.toBeNull();
    expect(editor.innerHTML).toBe(
      '<p>Dear Ann,</p><p>thank you &amp; all the best.<br>Sam</p><blockquote>An earlier line</blockquote>',
    );
  });

  test('waits for an editor that took the text and is slow, and does not offer it twice', async () => {
    const editor = composer();
    const { seen, paste } = pasting((html) => {
      setTimeout(() => put(editor, html ?? ''), 250);
      return true;
    });
    expect(await insertReply(editor, LETTER, [], paste)).not.toBeNull();
    expect(seen.length).toBe(1);
  });

  test('tries one other way when nothing came of the first, and then says that it is not in', async () => {
    const editor = composer();
    const { seen, paste } = pasting(() => false);
    expect(await insertReply(editor, LETTER, [], paste)).toBeNull();
    expect(seen).toEqual([expect.stringContaining('<p>Dear Ann,</p>'), null]);
    expect(editor.innerHTML).toBe(START);
  });

  test('is not tried again when something else came of it', async () => {
    const editor = composer();
    const { seen, paste } = pasting(() => {
      put(editor, '<p>Dear Ann</p>');
      return true;
    });
    expect(await insertReply(editor, LETTER, [], paste)).toBeNull();
    expect(seen.length).toBe(1);
  });

  test('takes back by one Ctrl+Z what came of it instead', async () => {
    const editor = composer();
    const { paste } = pasting(() => {
      put(editor, '<p>Dear</p>');
      return true;
    });
    editor.addEventListener('keydown', (event) => {
      if (event.ctrlKey && event.key === 'z') {
        editor.innerHTML = START;
        event.preventDefault();
      }
    });
    expect(await insertReply(editor, LETTER, [], paste)).toBeNull();
    expect(editor.innerHTML).toBe(START);
  });

  test('does nothing when the text stands there already', async () => {
    const editor = composer(`<p>Dear Ann,</p><p>thank you &amp; all the best.<br>Sam</p>`);
    const { seen, paste } = pasting(() => true);
    const insertion = await insertReply(editor, LETTER, [], paste);
    expect(insertion?.before).toBe(insertion?.after);
    expect(seen).toEqual([]);
  });

  test('does not hold two texts for the one that was wanted', async () => {
    const editor = composer();
    const { paste } = pasting((html) => {
      put(editor, `${html}${html}`);
      return true;
    });
    expect(await insertReply(editor, LETTER, [], paste)).toBeNull();
  });

  test('says the direction of a text that runs the other way', async () => {
    const { seen, paste } = pasting(() => true);
    await insertReply(composer(), 'שלום רב', [], paste);
    expect(seen[0]).toBe('<p dir="rtl">שלום רב</p>');
  });
});

/** A plain composer in a browser that edits natively, with the caret at its start. */
function plain(value: string): HTMLTextAreaElement {
  const { document } = new JSDOM('<textarea></textarea>').window;
  const box = document.querySelector('textarea');
  if (!box) throw new Error('no composer');
  box.value = value;
  box.setSelectionRange(0, 0);
  document.execCommand = (name, _ui, text = '') => {
    box.setRangeText(name === 'insertText' ? text : '', box.selectionStart, box.selectionEnd, 'end');
    return true;
  };
  return box;
}
const native: PasteInPage = async () => false;

describe('words that stand in the quoted mail too', () => {
  const QUOTE = 'On Tuesday, Ines wrote:\n> Thank you for your time.\n> We went on.\n';
  const WORDS = 'Thank you for your time.';

  test('go in above it, and are taken out again after more was written', async () => {
    const box = plain(`\n\n${QUOTE}`);
    const insertion = await insertReply(box, WORDS, [], native);
    expect(box.value).toBe(`${WORDS}\n\n${QUOTE}`);
    box.value = `Hello!\n\n${box.value}`;
    expect(insertion && (await undoInsertion(insertion))).toBe('undone');
    expect(box.value).toBe(`Hello!\n\n${QUOTE}`);
  });

  test('go in above it in a rich composer', async () => {
    const editor = composer(`<p><br></p><blockquote>${WORDS}</blockquote>`);
    const { seen, paste } = pasting((html) => {
      put(editor, html ?? '');
      return true;
    });
    const insertion = await insertReply(editor, WORDS, [], paste);
    expect(insertion?.after).toBe(`<p>${WORDS}</p><blockquote>${WORDS}</blockquote>`);
    await insertReply(editor, WORDS, [], paste);
    expect(seen).toHaveLength(1);
  });

  test('are not inserted when they only went in below it', async () => {
    const editor = composer('<p><br></p><blockquote>An earlier line</blockquote><p>Below</p>');
    const { paste } = pasting((html) => {
      editor.insertAdjacentHTML('beforeend', html ?? '');
      return true;
    });
    expect(await insertReply(editor, WORDS, [], paste)).toBeNull();
  });
});

test.each([
  '-----Original Message-----\nFrom: Ines\nSent: Tuesday\n\nWe went on with somebody else.\n',
  '----- Original Message -----\nFrom: "Ines"\n\nWe went on.\n',
  '________________________________\nFrom: Ines\n\nWe went on.\n',
])('a plain composer that quotes below %j gets the letter above it', async (quote) => {
  const empty = plain(`\n\n${quote}`);
  await insertReply(empty, LETTER, [], native);
  expect(empty.value).toBe(`${LETTER}\n\n${quote}`);
  const begun = plain(`Kind words\n\n${quote}`);
  await insertReply(begun, LETTER, [], native);
  expect(begun.value).toBe(`Kind words\n\n${LETTER}\n\n${quote}`);
});
