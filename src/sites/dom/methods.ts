import { asLines, asParagraphs, type Direction } from './letter-markup.ts';
import type { Place } from './place.ts';

/** Text and markup for one attempt; without markup, only the text. */
export type Content = { readonly text: string; readonly html: string | null };

type Shape = 'paragraphs' | 'lines' | 'lines as paragraphs' | 'text';

/**
 * How an editor takes a text as one step of its own undo. `paste`: an event in the page's world, as editors with a model expect it.
 * `native`: the browser's own editing command.
 */
export type Method = { readonly by: 'paste' | 'native'; readonly shape: Shape };

type Editors = { readonly marks: string; readonly methods: readonly [Method] | readonly [Method, Method] };

const PASTE_PARAGRAPHS: Method = { by: 'paste', shape: 'paragraphs' };
const PASTE_LINES: Method = { by: 'paste', shape: 'lines' };
const PASTE_TEXT: Method = { by: 'paste', shape: 'text' };
const NATIVE_LINES: Method = { by: 'native', shape: 'lines' };
const NATIVE_TEXT: Method = { by: 'native', shape: 'text' };

/**
 * What each editor takes, best first, and one other way where that is safe: an editor that draws from a model of its own may show a
 * native change and not have it. Measured with `npm run insertion`.
 */
const EDITORS: readonly Editors[] = [
  // Gmail, whose own scripts leave the browser's editing alone.
  { marks: '[g_editable="true"]', methods: [NATIVE_LINES, NATIVE_TEXT] },
  { marks: '[contenteditable="plaintext-only"]', methods: [NATIVE_TEXT, PASTE_TEXT] },
  // TinyMCE 5 and later: Roundcube, Zimbra, Open-Xchange.
  { marks: 'body#tinymce, .mce-content-body', methods: [PASTE_PARAGRAPHS, NATIVE_TEXT] },
  // CKEditor 4 (SOGo) and 5 (Nextcloud Mail).
  { marks: '.cke_editable, .cke_wysiwyg_div', methods: [PASTE_PARAGRAPHS] },
  { marks: '.ck-editor__editable', methods: [PASTE_PARAGRAPHS, PASTE_TEXT] },
  { marks: '.ProseMirror, [data-lexical-editor]', methods: [PASTE_PARAGRAPHS, PASTE_TEXT] },
  { marks: '.ql-editor', methods: [{ by: 'paste', shape: 'lines as paragraphs' }, PASTE_TEXT] },
  { marks: '.public-DraftEditor-content, [data-slate-editor]', methods: [PASTE_TEXT] },
];

/** RoosterJS (Outlook, Proton) and Squire (Fastmail, Tuta, SnappyMail) carry no mark, and take a paste; a plain composer lets it pass. */
const UNMARKED: Editors['methods'] = [PASTE_LINES, NATIVE_LINES];

export const methodsFor = (editor: HTMLElement): readonly Method[] =>
  EDITORS.find(({ marks }) => editor.matches(marks))?.methods ?? UNMARKED;

/** The text in a method's shape, kept apart from the words before or after it. */
export function contentFor(shape: Shape, text: string, place: Place, direction: Direction | null): Content {
  if (shape === 'text') return { text: apart(text, place, '\n\n', '\n\n'), html: null };
  if (shape === 'paragraphs') return { text, html: apart(asParagraphs(text, direction), place, '<p></p>', '<p></p>') };
  const name = shape === 'lines' ? 'div' : 'p';
  const empty = `<${name}><br></${name}>`;
  return { text, html: apart(asLines(text, name, direction), place, empty + empty, empty) };
}

const apart = (text: string, place: Place, lead: string, tail: string): string =>
  `${place === 'after' ? lead : ''}${text}${place === 'before' ? tail : ''}`;
