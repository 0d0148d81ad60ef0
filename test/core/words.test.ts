import { describe, expect, test } from 'vitest';
import { sayWhen } from '../../src/core/when.ts';
import { fillCount, fillWords, joinWords } from '../../src/core/words.ts';
import ar from '../../src/languages/ar/strings.json' with { type: 'json' };

describe('a value in a sentence', () => {
  test('stands as it is where both run the same way', () => {
    expect(fillWords('{company}, after a test', { company: 'Fennholt' })).toBe('Fennholt, after a test');
    expect(fillWords('رد على {person}', { person: 'مريم' })).toBe('رد على مريم');
  });

  test.each([
    ['رد على {person}', 'Maren (she)', 'رد على \u2068Maren (she)\u2069'],
    ['Reply to {person}', 'مريم', 'Reply to \u2068مريم\u2069'],
  ])('keeps its order to itself where it runs the other way: %s', (sentence, person, said) => {
    expect(fillWords(sentence, { person })).toBe(said);
  });

  test('that is not known leaves its place to be seen', () => {
    expect(fillWords('Reply to {person}', {})).toBe('Reply to {person}');
  });
});

test.each([
  [1, 'فراغ واحد'],
  [2, 'فراغان'],
  [3, 'فراغات'],
  [11, 'فراغًا'],
  [100, 'فراغ يلزم'],
])('%i is counted as Arabic counts it', (count, words) => {
  expect(fillCount(ar.reply.gaps, count, 'ar')).toContain(words);
});

test.each([
  ['en', 'tea, milk'],
  ['de', 'tea, milk'],
  ['ar', '\u2068tea\u2069، \u2068milk\u2069'],
])('parts have the comma of %s between them', (language, joined) => {
  expect(joinWords(['tea', 'milk'], language)).toBe(joined);
});

test('a time is said in the language’s own words and digits', () => {
  const noon = new Date(2026, 10, 4, 12, 0).getTime();
  expect(sayWhen(noon, noon, 'ar-EG')).toBe('اليوم، ١٢:٠٠ م');
});
