import { describe, expect, test } from 'vitest';
import { classify } from '../../src/core/classify.ts';
import { mailOf } from '../tools/corpus/mails.ts';
import { languagesOf } from '../tools/languages.ts';
import letters from './usual-noes.json' with { type: 'json' };

// What employers usually write where they say no, each in a letter that says nothing else of it.
describe.each(Object.entries(letters))('a usual no is heard: %s', (_code, { subject, before, sentences, after }) => {
  test.each(sentences)('%s', (sentence) => {
    const mail = mailOf({ subject, body: `${before}${sentence}${after}` });
    const { kind, tier } = classify(mail, languagesOf(mail));
    expect({ kind, asks: tier !== 'none' }).toEqual({ kind: 'rejection', asks: true });
  });
});
