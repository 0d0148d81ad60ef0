import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { $createQuoteNode, QuoteNode, registerRichText } from '@lexical/rich-text';
import { $createParagraphNode, $createTextNode, $getRoot, createEditor } from 'lexical';
import { holder, type MakeComposer } from '../composer.ts';

export const make: MakeComposer = (box, start) => {
  const editable = holder(box);
  editable.contentEditable = 'true';
  const onError = (error: Error) => {
    throw error;
  };
  const editor = createEditor({ nodes: [QuoteNode], onError });
  editor.setRootElement(editable);
  registerRichText(editor);
  editor.update(
    () => {
      const lines = start.plain.split('\n').map((line) => {
        const made = line.startsWith('> ') ? $createQuoteNode() : $createParagraphNode();
        return line === '' ? made : made.append($createTextNode(line.replace(/^> /, '')));
      });
      $getRoot()
        .clear()
        .append(...lines)
        .selectStart();
    },
    { discrete: true },
  );
  registerHistory(editor, createEmptyHistoryState(), 300);
  editor.focus();
  return {
    editable,
    content: () => JSON.stringify(editor.getEditorState()),
    text: () => editor.getEditorState().read(() => $getRoot().getTextContent()),
  };
};
