import 'quill/dist/quill.core.css';
import Quill from 'quill';
import { holder, type MakeComposer } from '../composer.ts';

export const make: MakeComposer = (box, start) => {
  const editor = new Quill(holder(box), { modules: { toolbar: false } });
  editor.setContents(editor.clipboard.convert({ html: start.html('p') }), 'silent');
  editor.history.clear();
  editor.focus();
  editor.setSelection(0, 0);
  return {
    editable: editor.root,
    content: () => JSON.stringify(editor.getContents()),
    text: () => editor.getText(),
  };
};
