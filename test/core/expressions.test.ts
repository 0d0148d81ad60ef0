import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compileLanguage, rulesOf } from '../../src/core/compiled-language.ts';
import { type Expression, searchable } from '../../src/core/expression.ts';
import { indexExpressions } from '../../src/core/expression-index.ts';
import type { Language } from '../../src/core/language.ts';
import { patternMaker } from '../../src/core/patterns.ts';
import { MAX_SENTENCE, splitSentences } from '../../src/core/sentences.ts';
import { readOwn } from '../tools/corpus/mails.ts';
import { shelf } from '../tools/languages.ts';

const mails = readOwn(join(import.meta.dirname, '../corpus'));

/** Every expression of a language over plain sentences, and over the mail's own spelling. */
function expressionsOf(language: Language): {
  readonly plain: readonly Expression[];
  readonly spelled: readonly Expression[];
} {
  const make = patternMaker(language);
  const { facts, moods } = language;
  const lists = [...Object.values(moods), ...Object.values(facts.senderRoles), facts.unattended];
  return {
    plain: [...rulesOf(language).flatMap(({ patterns }) => patterns), ...lists.flat()].map(make.plain),
    spelled: [...facts.role, ...facts.company, ...facts.subject].map(make.spelled),
  };
}

function sentencesOf(language: Language): readonly string[] {
  const own = mails.filter(({ lang }) => lang === language.code);
  return own.flatMap(({ mail }) => splitSentences(`${mail.subject}\n\n${mail.body}`).map(({ text }) => text));
}

describe.each(shelf.map((language) => [language.code, language] as const))('the expressions of %s', (_, language) => {
  const { plain, spelled } = expressionsOf(language);
  const sentences = sentencesOf(language);
  const compiled = compileLanguage(language);

  test('repeat no group without an end', () => {
    const endless = [...plain, ...spelled].filter(({ regex }) => /\)(?:[*+]|\{\d+,\})/.test(regex.source));
    expect(endless.map(({ regex }) => regex.source)).toEqual([]);
  });

  test('are quick on the longest sentence there is, made of their own words', () => {
    const slow: string[] = [];
    for (const one of [...plain, ...spelled]) {
      const words = one.needed[0]?.slice(0, 6) ?? ['we', 'not'];
      for (const text of [...words, `${words.join(' ')} Not Your A`].map((word) => hostile(word))) {
        if (leastTime(() => one.regex.test(text)) > 8)
          slow.push(`${one.regex.source.slice(0, 200)} on ${text.slice(0, 60)}`);
      }
    }
    expect(slow).toEqual([]);
  });

  test('match nothing that their words would have left out', () => {
    const texts = sentences.map((sentence) => searchable(compiled.plain(sentence)));
    const hidden = plain.flatMap((one) => texts.filter((text) => one.regex.test(text.text) && one.find(text) === null));
    const asWritten = sentences.map(searchable);
    const more = spelled.flatMap((one) =>
      asWritten.filter((text) => one.regex.test(text.text) && one.find(text) === null),
    );
    expect([...hidden, ...more].map(({ text }) => text)).toEqual([]);
  });

  test('are named by the index for every sentence that they match', () => {
    const index = indexExpressions(plain.map((expression) => ({ expression, owner: null })));
    for (const sentence of sentences) {
      const text = searchable(compiled.plain(sentence));
      const named = new Set<Expression>();
      index(text, ({ expression }) => named.add(expression));
      const matching = plain.filter((one) => one.find(text) !== null);
      expect(matching.every((one) => named.has(one))).toBe(true);
    }
  });
});

/** One word over and over, up to the length of the longest sentence, with an end that fits nothing. */
function hostile(word: string): string {
  return `${`${word} `.repeat(Math.ceil(MAX_SENTENCE / (word.length + 1))).slice(0, MAX_SENTENCE - 1)}!`;
}

/** The least of three, since the machine does other things as well. */
function leastTime(run: () => unknown): number {
  const times = [1, 2, 3].map(() => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return Math.min(...times);
}
