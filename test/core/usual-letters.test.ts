import { describe, expect, test } from 'vitest';
import { classify } from '../../src/core/classify.ts';
import { mailOf } from '../tools/corpus/mails.ts';
import { languagesOf } from '../tools/languages.ts';
import around from './around-a-no.json' with { type: 'json' };
import beside from './beside-a-no.json' with { type: 'json' };
import lookAlikes from './usual-look-alikes.json' with { type: 'json' };
import letters from './usual-noes.json' with { type: 'json' };

type Letter = { readonly subject: string; readonly before: string; readonly after: string };

/** What is made of a letter that says this one thing. */
function verdictOn(sentence: string, { subject, before, after }: Letter) {
  const mail = mailOf({ subject, body: `${before}${sentence}${after}` });
  return classify(mail, languagesOf(mail));
}

// What employers usually write where they say no.
describe.each(Object.entries(letters))('a usual no is heard: %s', (_code, { sentences, ...letter }) => {
  test.each(sentences)('%s', (sentence) => {
    const { kind, tier } = verdictOn(sentence, letter);
    expect({ kind, asks: tier !== 'none' }).toEqual({ kind: 'rejection', asks: true });
  });
});

// What they write with the same words and another meaning: what holds for everybody, might be, is not yet, or is asked for.
describe.each(Object.entries(lookAlikes))('its usual look-alike is none: %s', (code, sentences) => {
  const letter = Object.entries(letters).find(([one]) => one === code)?.[1];
  test.each(sentences)('%s', (sentence) => {
    if (letter === undefined) throw new Error(`No letter in ${code}`);
    expect(verdictOn(sentence, letter).tier).toBe('none');
  });
});

// What else stands in such a letter: how the selection went, hours to call, how long an account stays, who was taken.
describe.each(Object.entries(beside))('beside it a usual no is still heard: %s', (code, sentences) => {
  const letter = Object.entries(letters).find(([one]) => one === code)?.[1];
  test.each(sentences)('%s', (sentence) => {
    if (letter === undefined) throw new Error(`No letter in ${code}`);
    const verdicts = letter.sentences.slice(0, 3).map((no) => verdictOn(`${no} ${sentence}`, letter));
    const tiers = verdicts.map(({ kind, tier }) => `${kind} ${tier}`);
    expect(tiers.filter((tier) => !/^rejection (?:sure|likely)$/.test(tier))).toEqual([]);
  });
});

// What stands above and below a letter: letter heads, opening hours, warnings of other mail and of fraud, surveys, fairs, other posts.
describe.each(Object.entries(around))('around it a usual no is still heard: %s', (code, { above, below }) => {
  const letter = Object.entries(letters).find(([one]) => one === code)?.[1];
  const frames = [
    ...above.map((text) => ({ before: `${text}\n\n`, after: '' })),
    ...below.map((text) => ({ before: '', after: `\n\n${text}` })),
  ];
  test.each(frames)('$before ... $after', (frame) => {
    if (letter === undefined) throw new Error(`No letter in ${code}`);
    const whole = { ...letter, before: frame.before + letter.before, after: letter.after + frame.after };
    const kinds = letter.sentences.slice(0, 3).map((no) => verdictOn(no, whole).kind);
    expect(new Set(kinds)).toEqual(new Set(['rejection']));
  });
});
