import { baseKeymap } from 'prosemirror-commands';
import { history, redo, undo } from 'prosemirror-history';
import { keymap } from 'prosemirror-keymap';
import { DOMParser, DOMSerializer } from 'prosemirror-model';
import { schema } from 'prosemirror-schema-basic';
import { EditorState, Selection } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import { holder, type MakeComposer } from '../composer.ts';

export const make: MakeComposer = (box, start) => {
  const doc = DOMParser.fromSchema(schema).parse(holder(document.createElement('div'), start.html('p')));
  const plugins = [history(), keymap({ 'Mod-z': undo, 'Mod-y': redo }), keymap(baseKeymap)];
  const view = new EditorView(holder(box), { state: EditorState.create({ doc, plugins }) });
  view.dispatch(view.state.tr.setSelection(Selection.atStart(view.state.doc)));
  view.focus();
  return {
    editable: view.dom,
    content() {
      const made = document.createElement('div');
      made.append(DOMSerializer.fromSchema(schema).serializeFragment(view.state.doc.content));
      return made.innerHTML;
    },
    text: () => view.state.doc.textBetween(0, view.state.doc.content.size, '\n\n', () => '\n'),
  };
};
