/** A composer in a test page, as the driver asks it. */
export type TestComposer = {
  /** The textarea, or the element that the library made editable. */
  readonly editable: HTMLElement;
  /** The whole content as the library itself would hand it out to be sent. */
  content(): string;
  /** The same as lines of text: a line break a line, an empty line between paragraphs. */
  text(): string;
};

/** Puts a library's editor into the box, with that content, and the caret at its start. */
export type MakeComposer = (box: HTMLElement, start: Start) => TestComposer | Promise<TestComposer>;

/** What a webmail puts into a reply before the person sees it. */
export type Start = {
  /** As markup, with that element for the empty first line. */
  html(line: 'div' | 'p'): string;
  readonly plain: string;
};

/** `above`: an empty line, the signature, the quoted mail. `below`: the quoted mail first, then a line and the signature. */
export type Order = 'above' | 'below';

const NAME = 'Sam Holm';
const WROTE = 'On 3 November 2026 at 10:12, Maren Lind wrote:';
const QUOTED = ['We had many good applications.', 'All the best for your search'];

export function startOf(order: Order): Start {
  return {
    html(line) {
      const empty = `<${line}><br></${line}>`;
      const signature = `<div class="signature" id="own-signature">-- <br>${NAME}</div>`;
      const [first, second] = QUOTED;
      const quote = `<${line} id="reply-intro">${WROTE}</${line}><blockquote class="quote"><p>${first}</p><p>${second}</p></blockquote>`;
      return order === 'above' ? `${empty}${signature}${quote}` : `${quote}${empty}${signature}`;
    },
    get plain() {
      const [signature, quote] = [
        ['-- ', NAME],
        [WROTE, ...QUOTED.map((line) => `> ${line}`)],
      ];
      const lines = order === 'above' ? ['', ...signature, '', ...quote] : [...quote, '', '', ...signature];
      return lines.join('\n');
    },
  };
}

/** Lines of an element's text as they are seen. */
export const seenLines = (element: HTMLElement): string => element.innerText.replaceAll('\u00a0', ' ');

/** A div for a library to make its own. */
export function holder(box: HTMLElement, html = ''): HTMLElement {
  const made = document.createElement('div');
  made.innerHTML = html;
  box.append(made);
  return made;
}

/** Puts the caret at the start, as webmails do. */
export function caretAtStart(editable: HTMLElement): void {
  editable.focus();
  const first = editable.firstElementChild;
  editable.ownerDocument.getSelection()?.collapse(first && first.tagName !== 'BR' ? first : editable, 0);
}
