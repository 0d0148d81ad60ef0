import Squire from 'squire-rte';
import { caretAtStart, holder, type MakeComposer, seenLines } from '../composer.ts';

/** Each webmail brings a cleaner of its own; the test's content needs none. */
const fragmentOf = (html: string): DocumentFragment => {
  const template = document.createElement('template');
  template.innerHTML = html;
  return document.importNode(template.content, true);
};

export const make: MakeComposer = (box, start) => {
  const editable = holder(box);
  const editor = new Squire(editable, { sanitizeToDOMFragment: fragmentOf });
  editor.setHTML(start.html('div'));
  editor.focus();
  caretAtStart(editable);
  return { editable, content: () => editor.getHTML(), text: () => seenLines(editable) };
};
