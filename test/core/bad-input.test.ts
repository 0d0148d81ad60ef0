import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { classify } from '../../src/core/classify.ts';
import { MAX_TEXT } from '../../src/core/normalise.ts';
import type { Verdict } from '../../src/core/verdict.ts';
import { detected } from '../../src/languages/index.ts';
import { mailOf } from '../tools/corpus/mails.ts';

const NO =
  'Thank you for applying for the Data Analyst position. Unfortunately we have decided to move forward with other candidates.';
const read = (body: string, subject = ''): Verdict => classify(mailOf({ body, subject }), detected);
/** Between the letters of each word. */
const padded = (text: string, pad: string): string => text.replace(/(\p{L})(?=\p{L})/gu, `$1${pad}`);

describe('nothing to read', () => {
  test.each([
    ['an empty mail', ''],
    ['blank lines', '\n \n\t\n'],
    ['a picture alone', '[image: image001.png]'],
    ['a lone surrogate', '\ud83d'],
    ['NUL', '\0\0\0'],
    ['marks without letters', '>>>> ---- **** ....'],
    ['a right-to-left override', '\u202e\u202e'],
  ])('%s is silent', (_, body) => {
    expect(read(body)).toMatchObject({ kind: 'other', tier: 'none' });
  });
});

describe('a no in odd clothes is still read', () => {
  test.each([
    ['zero-width padding', padded(NO, '\u200b')],
    ['soft hyphens', padded(NO, '\u00ad')],
    ['right-to-left marks', `\u202b${NO}\u202c`],
    ['NUL between sentences', NO.replace('. ', '.\0 ')],
    ['lone surrogates', `\udc00${NO}\ud800`],
    ['full-width letters', NO.replace(/[a-z]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0))],
    ['Cyrillic look-alikes', NO.replaceAll('a', '\u0430').replaceAll('o', '\u043e')],
    ['lost line breaks', NO.replace('. ', '.')],
    ['HTML that pretends to be text', `<p>${NO.replace('. ', '.</p><p>')}</p>`],
    ['character references', NO.replaceAll(' ', '&nbsp;')],
    [
      'only quoted lines',
      NO.split('. ')
        .map((line) => `> ${line}.`)
        .join('\n'),
    ],
    ['Windows line ends', NO.replace('. ', '.\r\n\r\n')],
  ])('%s', (_, body) => {
    expect(read(body)).toMatchObject({ kind: 'rejection' });
  });
});

describe('hostile sizes end with a verdict', () => {
  test.each([
    ['5 MB on one line', 'we have decided to move forward with '.repeat(140_000)],
    ['5 MB of short lines', 'We have decided.\n'.repeat(310_000)],
    ['quotes nested 1,000 deep', Array.from({ length: 1000 }, (_, depth) => `${'>'.repeat(depth)} ${NO}`).join('\n')],
    [
      'forwards in forwards',
      '---------- Forwarded message ---------\nFrom: a@b.example\nTo: c@d.example\n\n'.repeat(20_000),
    ],
    ['heads without an end', 'On Mon, 1 Jan 2026 somebody '.repeat(100_000)],
    ['open brackets', '<'.repeat(1_000_000)],
    ['spaces', `a${' '.repeat(2_000_000)}b`],
  ])('%s', (_, body) => {
    expect(read(body).tier).toMatch(/none|likely|sure/);
  });

  test('what is longer than the limit says so', () => {
    expect(read('a '.repeat(MAX_TEXT)).truncated).toBe(true);
    expect(read(NO).truncated).toBe(false);
  });
});

describe('whatever comes', () => {
  const text = fc.string({ unit: 'binary', maxLength: 400 });

  test('gives a verdict, and the same one twice', () => {
    fc.assert(
      fc.property(text, text, (body, subject) => {
        expect(read(body, subject)).toEqual(read(body, subject));
      }),
      { numRuns: 300 },
    );
  });

  test('words of letters in any order never throw', () => {
    const word = fc.constantFrom(
      ...NO.split(' '),
      'not',
      'interview',
      'offer',
      '>',
      '\n',
      'On Monday, Sam wrote:',
      '--',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 60 }), (words) => {
        const { confidence, because } = read(words.join(' '));
        expect(confidence).toBeGreaterThanOrEqual(0);
        expect(confidence).toBeLessThanOrEqual(1);
        expect(because.every(({ sentence }) => sentence.length > 0)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  test('a thank-you above a quoted no never prompts', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), fc.constantFrom('> ', '>', '>> '), (lines, mark) => {
        const quote = Array.from({ length: lines }, () => `${mark}${NO}`).join('\n');
        const body = `Thank you for letting me know. All the best!\n\nOn Thu, 19 Nov 2026, Anna Bell wrote:\n${quote}`;
        expect(read(body).tier).toBe('none');
      }),
    );
  });
});
