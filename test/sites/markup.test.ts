import { expect, test } from 'vitest';
import { couldBeAboutAJob } from '../../src/core/word-filter.ts';
import { wordsInMarkup } from '../../src/sites/dom/markup.ts';

test('words of a mail are told as the page shows them, with a space where a line ends', () => {
  const markup =
    '<p>We wish you&nbsp;well,<br>Maren</p><div>Fennholt</div><table><tr><td>one</td><td>two</td></tr></table>';
  expect(wordsInMarkup(markup).trim()).toBe('We wish you well, Maren Fennholt one two');
});

test('a word stays whole where only a part of it is bold', () => {
  expect(wordsInMarkup('your <b class="x">appli</b>cation <a href="https://fennholt.example">as told</a>')).toBe(
    'your application as told',
  );
});

test('a sentence that its sender wrapped by hand is one line of words', () => {
  expect(couldBeAboutAJob(wordsInMarkup('<p>Thank you for your\n      application to us.</p>'))).toBe(true);
});

test('styles of a newsletter are no words, however long they are', () => {
  const styles = `<style type="text/css">${'.hiring > .role { position: absolute }'.repeat(2000)}</style>`;
  expect(wordsInMarkup(`${styles}<p>Leeks</p>${styles}<p>and frost</p>`).trim()).toBe('Leeks and frost');
  expect(couldBeAboutAJob(wordsInMarkup(`${styles}<p>about your application</p>`))).toBe(true);
});

test('styles without an end hide what follows, as they do on the page', () => {
  expect(wordsInMarkup('<p>Leeks</p><style>.a { ').trim()).toBe('Leeks');
});

test.each(['<', '<style', '<b ', '&nbsp;', '<p>', ' ', '<p ', 'a'])(
  'nobody waits for the end of five megabytes of "%s"',
  (part) => {
    expect(wordsInMarkup(part.repeat(5_000_000 / part.length)).length).toBeLessThanOrEqual(40_000);
  },
);
