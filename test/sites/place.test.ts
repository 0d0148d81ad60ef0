import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { placeCaret } from '../../src/sites/dom/place.ts';

/** Places the caret, and answers the composer with `|` where it stands. `^` in the markup is where it stood. */
function placed(html: string, keepAbove: readonly string[] = []): string {
  const { window } = new JSDOM(
    `<body><div contenteditable="true" tabindex="0">${html.replace('^', '<i id="was"></i>')}</div>`,
  );
  const editor = window.document.querySelector('div');
  if (!editor) throw new Error('no editor');
  globalThis.NodeFilter = window.NodeFilter;
  const selection = window.getSelection();
  const was = editor.querySelector('#was');
  if (was?.parentNode) {
    selection?.collapse(was.parentNode, [...was.parentNode.childNodes].indexOf(was));
    was.remove();
  }
  placeCaret(editor, keepAbove, 'before');
  const range = selection?.getRangeAt(0);
  range?.insertNode(window.document.createTextNode('|'));
  return editor.innerHTML;
}

describe('the caret for a reply', () => {
  test.each([
    [
      'in the empty line that the webmail made',
      '<div><br></div><div class="signature">-- </div>',
      '<div>|<br></div><div class="signature">-- </div>',
    ],
    [
      'behind what the person wrote',
      '<div>Hello</div><blockquote>x</blockquote>',
      '<div>Hello|</div><blockquote>x</blockquote>',
    ],
    [
      'in the empty line behind what the person wrote',
      '<p>Hello</p><p><br></p><p><br></p><hr>',
      '<p>Hello</p><p>|<br></p><p><br></p><hr>',
    ],
    [
      'where the person put it',
      '<p>One^</p><p>Two</p><blockquote>x</blockquote>',
      '<p>One|</p><p>Two</p><blockquote>x</blockquote>',
    ],
    [
      'not inside the quote, also when the person is there',
      '<p><br></p><blockquote>x^</blockquote>',
      '<p>|<br></p><blockquote>x</blockquote>',
    ],
    [
      'before the quote when nothing stands above it',
      '<p>On 3 May 2026 Ann wrote:</p><blockquote>x</blockquote>',
      '|<p>On 3 May 2026 Ann wrote:</p><blockquote>x</blockquote>',
    ],
    [
      'above a signature that shows by its dashes only',
      '<p><br></p><p>-- <br>Sam</p>',
      '<p>|<br></p><p>-- <br>Sam</p>',
    ],
    [
      'above a quote whose head shows by its date only',
      '<p><br></p><p>Am 03.05.2026 um 10:12 schrieb Ann:</p><p>x</p>',
      '<p>|<br></p><p>Am 03.05.2026 um 10:12 schrieb Ann:</p><p>x</p>',
    ],
    [
      'before a bare line break',
      '<br><br><div><div id="Signature">Sam</div></div>',
      '|<br><br><div><div id="Signature">Sam</div></div>',
    ],
    [
      'in the innermost element of an empty line',
      '<div><span style="color: red"><br></span></div><hr>',
      '<div><span style="color: red">|<br></span></div><hr>',
    ],
    [
      'in a line within a box of its own',
      '<div dir="ltr"><div><br></div></div><div class="gmail_quote">x</div>',
      '<div dir="ltr"><div>|<br></div></div><div class="gmail_quote">x</div>',
    ],
    ['at the start of an empty composer', '', '|'],
  ])('stands %s', (_where, before, after) => {
    expect(placed(before)).toBe(after);
  });

  test('stands above what the site names as its own', () => {
    expect(placed('<p><br></p><p class="own">Sam</p>', ['.own'])).toBe('<p>|<br></p><p class="own">Sam</p>');
  });

  test('does not take a question of the person for a quoted head', () => {
    expect(placed('<p>I have one question:</p><p><br></p><blockquote>x</blockquote>')).toBe(
      '<p>I have one question:</p><p>|<br></p><blockquote>x</blockquote>',
    );
  });
});
