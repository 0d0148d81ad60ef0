import { BlockQuote } from '@ckeditor/ckeditor5-block-quote';
import { ClassicEditor } from '@ckeditor/ckeditor5-editor-classic';
import { Essentials } from '@ckeditor/ckeditor5-essentials';
import { Paragraph } from '@ckeditor/ckeditor5-paragraph';
import { holder, type MakeComposer, seenLines } from '../composer.ts';

export const make: MakeComposer = async (box, start) => {
  const editor = await ClassicEditor.create(holder(box), {
    licenseKey: 'GPL',
    plugins: [Essentials, Paragraph, BlockQuote],
    initialData: start.html('p'),
  });
  const editable = editor.editing.view.getDomRoot();
  if (!editable) throw new Error('CKEditor 5 has no element');
  editor.focus();
  const root = editor.model.document.getRoot();
  if (root) editor.model.change((writer) => writer.setSelection(writer.createPositionAt(root.getChild(0) ?? root, 0)));
  return { editable, content: () => editor.getData(), text: () => seenLines(editable) };
};
