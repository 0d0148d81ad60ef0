import { caretAtStart, holder, type MakeComposer, seenLines, type TestComposer } from '../composer.ts';

const inPage = (editable: HTMLElement): TestComposer => ({
  editable,
  content: () => editable.innerHTML,
  text: () => seenLines(editable),
});

/** As in Gmail: nothing but the browser's own editing. */
export const make: MakeComposer = (box, start) => {
  const editable = holder(box, start.html('div'));
  editable.setAttribute('g_editable', 'true');
  editable.setAttribute('role', 'textbox');
  editable.contentEditable = 'true';
  caretAtStart(editable);
  return inPage(editable);
};

/** The same with line breaks in place of lines, and the signature in a box of its own. */
export const breaks: MakeComposer = (box, start) => {
  const [, rest = ''] = start.html('div').split(/^<div><br><\/div>/);
  const editable = holder(box, rest === '' ? start.html('div') : `<br><br clear="all"><div>${rest}</div>`);
  editable.contentEditable = 'true';
  caretAtStart(editable);
  return inPage(editable);
};

export const frame: MakeComposer = (box, start) => {
  const made = document.createElement('iframe');
  box.append(made);
  const body = made.contentDocument?.body;
  if (!body) throw new Error('The frame has no body');
  body.innerHTML = start.html('div');
  body.contentEditable = 'true';
  caretAtStart(body);
  return inPage(body);
};

export const shadow: MakeComposer = (box, start) => {
  const root = holder(box).attachShadow({ mode: 'open' });
  const editable = document.createElement('div');
  editable.contentEditable = 'true';
  editable.innerHTML = start.html('div');
  root.append(editable);
  caretAtStart(editable);
  return inPage(editable);
};

/** An element that takes text only. */
export const text: MakeComposer = (box, start) => {
  const editable = holder(box);
  editable.style.whiteSpace = 'pre-wrap';
  editable.textContent = start.plain;
  editable.setAttribute('contenteditable', 'plaintext-only');
  editable.focus();
  return { ...inPage(editable), content: () => seenLines(editable) };
};

export const textarea: MakeComposer = (box, start) => {
  const editable = document.createElement('textarea');
  editable.rows = 12;
  editable.value = start.plain;
  box.append(editable);
  editable.focus();
  editable.setSelectionRange(0, 0);
  return { editable, content: () => editable.value, text: () => editable.value };
};
