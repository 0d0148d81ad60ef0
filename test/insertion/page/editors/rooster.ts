import { createEditor, createModelFromHtml, exportContent, type IEditor } from 'roosterjs';
import { caretAtStart, holder, type MakeComposer, type Start, seenLines, type TestComposer } from '../composer.ts';

function editorIn(editable: HTMLDivElement, start: Start): TestComposer {
  const editor: IEditor = createEditor(editable, [], createModelFromHtml(start.html('div')));
  editor.focus();
  caretAtStart(editable);
  return { editable, content: () => exportContent(editor, 'HTML'), text: () => seenLines(editable) };
}

/** As in Outlook on the web. */
export const make: MakeComposer = (box, start) => editorIn(holder(box) as HTMLDivElement, start);

/** As in Proton Mail: in a frame of its own. */
export const frame: MakeComposer = (box, start) => {
  const made = document.createElement('iframe');
  box.append(made);
  const inner = made.contentDocument;
  if (!inner) throw new Error('The frame has no document');
  inner.body.innerHTML = '<div id="rooster-editor"></div>';
  return editorIn(inner.querySelector('div') as HTMLDivElement, start);
};
