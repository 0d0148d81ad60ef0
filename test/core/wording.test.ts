import { describe, expect, test } from 'vitest';
import { linesFor } from '../../src/core/classify.ts';
import { compileLanguage } from '../../src/core/compiled-language.ts';
import type { Language, Wording } from '../../src/core/language.ts';
import { featuresOf, likenessOf } from '../../src/core/wording.ts';
import en from '../../src/languages/en/phrases.json';
import ja from '../../src/languages/ja/phrases.json';
import { mailOf } from '../tools/corpus/mails.ts';

const linesOf = (body: string, subject = '', language: Language = en) => linesFor(mailOf({ body, subject }), language);
const wording: Wording = {
  bias: 0.5,
  runsAWord: 1,
  weights: [
    { weight: 8, words: ['another', 'chosen another'] },
    { weight: -6, words: ['lunch'] },
  ],
};
const say = (body: string) => likenessOf(linesOf(body), compileLanguage({ ...en, wording }));

describe('a mail is its words and pairs of words', () => {
  test('each once, no pair over the end of a sentence, every digit as 0, a subject marked', () => {
    expect(featuresOf(linesOf('See you on 12 May. On time!', 'Your visit'), true)).toEqual([
      ['subject: your', 'subject: visit', 'subject: your visit'],
      ['see', 'you', 'see you', 'on', 'you on', '00', 'on 00', 'may', '00 may'],
      ['time', 'on time'],
    ]);
  });

  test('or its runs of letters, where no spaces set words apart', () => {
    expect(featuresOf(linesOf('不採用です', '', ja), false).flat()).toEqual([
      '不採',
      '不採用',
      '採用',
      '採用で',
      '用で',
      '用です',
      'です',
    ]);
  });

  test('of which a letter of any length has only so many', () => {
    const words = Array.from({ length: 20_000 }, (_, at) => `w${at.toString(36).replace(/\d/g, 'x')}y`).join(' ');
    expect(featuresOf(linesOf(words), true).flat().length).toBeLessThanOrEqual(1500);
  });
});

describe('how much it reads as a no', () => {
  test('is the sum of what its words weigh, less for each in a long text', () => {
    expect(say('We have chosen another.').logOdds).toBeGreaterThan(2);
    expect(say('Lunch on Friday?').logOdds).toBeLessThan(0);
    const long = say(`We have chosen another. ${'Words of all kinds about nothing at all come here. '.repeat(3)}`);
    expect(long.logOdds).toBeLessThan(say('We have chosen another.').logOdds);
  });

  test('and the line that says most of it comes along', () => {
    expect(say('Thank you. We have chosen another. Goodbye.').line?.sentence).toBe('We have chosen another.');
    expect(say('Thank you. Lunch was lovely. Lunch again?').line?.sentence).toBe('Lunch was lovely.');
  });

  test('a word that JavaScript knows weighs nothing', () => {
    expect(say('constructor toString __proto__').logOdds).toBe(0.5);
  });

  test('a language without such a model says nothing', () => {
    expect(likenessOf(linesOf('We have chosen another.'), compileLanguage(en)).logOdds).toBe(0);
  });
});
