import 'draft-js/dist/Draft.css';
import { ContentState, convertToRaw, Editor, EditorState } from 'draft-js';
import { createElement, useEffect, useRef, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { holder, type MakeComposer } from '../composer.ts';

export const make: MakeComposer = (box, start) =>
  new Promise((resolve) => {
    // The caret stands at the start of new content.
    let latest = EditorState.createWithContent(ContentState.createFromText(start.plain));
    const root = holder(box);
    function Composer() {
      const [state, setState] = useState(latest);
      const editor = useRef<Editor>(null);
      latest = state;
      useEffect(() => {
        editor.current?.focus();
        const editable = root.querySelector<HTMLElement>('[contenteditable]');
        if (!editable) return;
        resolve({
          editable,
          content: () => JSON.stringify(convertToRaw(latest.getCurrentContent())),
          text: () => latest.getCurrentContent().getPlainText('\n'),
        });
      }, []);
      return createElement(Editor, { ref: editor, editorState: state, onChange: setState });
    }
    createRoot(root).render(createElement(Composer));
  });
