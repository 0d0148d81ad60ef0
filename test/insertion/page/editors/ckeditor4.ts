import { holder, type MakeComposer, seenLines } from '../composer.ts';
import { loadScript } from '../script.ts';

/** The part of CKEditor 4 that is used here. */
type CkEditor4 = { replace(element: HTMLElement, options: object): Editor; basePath: string };
type Editor = {
  on(event: string, then: () => void): void;
  getData(): string;
  focus(): void;
  editable(): { $: HTMLElement };
};

export const make: MakeComposer = async (box, start) => {
  await loadScript('/ckeditor4/ckeditor.js');
  const { CKEDITOR } = window as unknown as { CKEDITOR: CkEditor4 };
  const target = document.createElement('textarea');
  target.value = start.html('p');
  holder(box).append(target);
  // As in SOGo: all content is allowed.
  const editor = CKEDITOR.replace(target, { allowedContent: true, versionCheck: false });
  await new Promise<void>((resolve) => editor.on('instanceReady', resolve));
  editor.focus();
  const editable = editor.editable().$;
  editable.ownerDocument.getSelection()?.collapse(editable.firstElementChild ?? editable, 0);
  return { editable, content: () => editor.getData(), text: () => seenLines(editable) };
};
