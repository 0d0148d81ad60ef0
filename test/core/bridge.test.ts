import { describe, expect, test } from 'vitest';
import { checkBridge, type HeatWords, soften } from '../../src/core/bridge.ts';
import de from '../../src/languages/de/heat.json';
import en from '../../src/languages/en/heat.json';
import { writeAll } from '../support/reply-cases.ts';
import { replyLanguage } from '../support/reply-languages.ts';

const heatsIn = (text: string, words: HeatWords) => checkBridge(text, words).map(({ heat }) => heat);
const cooled = (text: string, words: HeatWords): string => {
  const [spot] = checkBridge(text, words);
  return spot && spot.gentler !== null ? soften(text, spot) : text;
};

describe('is warm enough as it is', () => {
  test.each([
    ['Thank you for letting me know. I was sorry, and I understand the choice.', en],
    ['I worked with NASA data and the WHO team, using SQL and AWS.', en],
    ['Is that right? I would be glad to hear from you!', en],
    ['The committee felt that a fairer wind might help.', en],
    ['vielen Dank für die Nachricht. Ich bin traurig und verstehe die Entscheidung.', de],
  ])('%s', (text, words) => {
    expect(checkBridge(text, words)).toEqual([]);
  });

  test.each([en, de])('every reply that Ajar writes itself, in $code', (words) => {
    const texts = writeAll(replyLanguage(words.code)).map(({ text }) => text);
    expect(texts.filter((text) => checkBridge(text, words).length > 0)).toEqual([]);
  });
});

describe('may land harder than it is meant', () => {
  test.each([
    ['This was a waste of my time.', 'blame', en],
    ['That is YOUR LOSS in the end.', 'blame', en],
    ['You’ll regret this.', 'blame', en],
    ["You'll regret this.", 'blame', en],
    ['Thanks for nothing.', 'sarcasm', en],
    ['I AM VERY SORRY to read that.', 'capitals', en],
    ['How could you?!!', 'capitals', en],
    ['I beg you, look at it again.', 'pleading', en],
    ['Das ist unprofessionell.', 'blame', de],
    ['Danke für nichts.', 'sarcasm', de],
    ['Geben Sie mir eine Chance.', 'pleading', de],
    ['Das ist NICHT FAIR gewesen.', 'capitals', de],
  ])('%s (%s)', (text, heat, words) => {
    expect(heatsIn(text, words)).toContain(heat);
  });

  test('a letter of 300 words', () => {
    expect(heatsIn('word '.repeat(300), en)).toEqual(['length']);
  });
});

describe('the gentler wording', () => {
  test.each([
    ['I was frankly surprised.', 'I was surprised.', en],
    ['Frankly, I had hoped for more.', 'I had hoped for more.', en],
    ['Thanks for nothing.', 'Thank you for letting me know.', en],
    ['PLEASE CALL ME back.', 'Please call me back.', en],
    ['That hurts!!!', 'That hurts.', en],
    ['Danke für nichts.', 'Danke für die Nachricht.', de],
  ])('%s', (text, gentler, words) => {
    expect(cooled(text, words)).toBe(gentler);
  });

  test('is itself not hot', () => {
    for (const words of [en, de])
      for (const gentler of [words.blame, words.sarcasm, words.pleading].flatMap((all) => Object.values(all)))
        expect(checkBridge(gentler, words), gentler).toEqual([]);
  });
});

test('comes to an end on hostile text', () => {
  for (const text of ['A '.repeat(50_000), '!?'.repeat(50_000), 'I’m '.repeat(50_000), 'ÄÖ'.repeat(100_000)])
    expect(checkBridge(text, en).length).toBeLessThan(text.length);
});
