import { createElement, useEffect, useMemo } from 'react';
import { createRoot } from 'react-dom/client';
import { createEditor, type Descendant, Editor, Node, Transforms } from 'slate';
import { withHistory } from 'slate-history';
import { Editable, ReactEditor, Slate, withReact } from 'slate-react';
import { holder, type MakeComposer } from '../composer.ts';

export const make: MakeComposer = (box, start) =>
  new Promise((resolve) => {
    const root = holder(box);
    const value: Descendant[] = start.plain.split('\n').map((text) => ({ children: [{ text }] }));
    function Composer() {
      const editor = useMemo(() => withHistory(withReact(createEditor())), []);
      useEffect(() => {
        ReactEditor.focus(editor);
        Transforms.select(editor, Editor.start(editor, []));
        const editable = root.querySelector<HTMLElement>('[contenteditable]');
        if (!editable) return;
        resolve({
          editable,
          content: () => JSON.stringify(editor.children),
          text: () => editor.children.map((line) => Node.string(line)).join('\n'),
        });
      }, [editor]);
      return createElement(Slate, { editor, initialValue: value, children: createElement(Editable, {}) });
    }
    createRoot(root).render(createElement(Composer));
  });
