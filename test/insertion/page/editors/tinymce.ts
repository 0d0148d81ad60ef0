import { holder, type MakeComposer, seenLines } from '../composer.ts';
import { loadScript } from '../script.ts';

/** The part of TinyMCE that is used here; the same in all its versions. */
type TinyMce = { init(options: object): Promise<readonly TinyEditor[]> };
type TinyEditor = {
  getBody(): HTMLElement;
  getContent(): string;
  focus(): void;
  undoManager: { clear(): void; add(): void };
  selection: { setCursorLocation(node: Node, offset: number): void };
};

const version =
  (major: number): MakeComposer =>
  async (box, start) => {
    await loadScript(`/tinymce${major}/tinymce.min.js`);
    const { tinymce } = window as unknown as { tinymce: TinyMce };
    const target = document.createElement('textarea');
    target.value = start.html('p');
    holder(box).append(target);
    const [editor] = await tinymce.init({
      target,
      license_key: 'gpl',
      // From version 6 on it is part of the editor.
      plugins: major === 5 ? 'paste' : '',
      menubar: false,
      toolbar: false,
      statusbar: false,
      branding: false,
      // As the webmails set it: what is quoted keeps its markup.
      valid_elements: '*[*]',
    });
    if (!editor) throw new Error('TinyMCE did not start');
    const editable = editor.getBody();
    editor.focus();
    editor.selection.setCursorLocation(editable.firstElementChild ?? editable, 0);
    return { editable, content: () => editor.getContent(), text: () => seenLines(editable) };
  };

export const v5 = version(5);
export const v6 = version(6);
export const v7 = version(7);
export const v8 = version(8);
