import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compileLanguage, rulesOf } from '../../src/core/compiled-language.ts';
import { fold } from '../../src/core/fold.ts';
import type { Language } from '../../src/core/language.ts';
import { readPattern, WORD_REST_SOURCE } from '../../src/core/pattern.ts';
import { indexPatterns, needsOf } from '../../src/core/pattern-index.ts';
import { type PlainPattern, patternMaker, type SpelledPattern } from '../../src/core/patterns.ts';
import { type Searchable, searchable } from '../../src/core/searchable.ts';
import { MAX_SENTENCE, splitSentences } from '../../src/core/sentences.ts';
import { readOwn } from '../tools/corpus/mails.ts';
import { shelf } from '../tools/languages.ts';

const mails = readOwn(join(import.meta.dirname, '../corpus'));

type Tried<Made> = { readonly made: Made; readonly regex: RegExp };

/** Every pattern of a language over plain sentences, and over the mail's own spelling, beside the browser's expression for it. */
function patternsOf(language: Language): {
  readonly plain: readonly Tried<PlainPattern>[];
  readonly spelled: readonly Tried<SpelledPattern>[];
} {
  const make = patternMaker(language);
  const { facts, moods } = language;
  const lists = [...Object.values(moods), ...Object.values(facts.senderRoles), facts.unattended];
  const plain = [...rulesOf(language).flatMap(({ patterns }) => patterns), ...lists.flat()];
  return {
    plain: plain.map((pattern) => ({ made: make.plain(pattern), regex: plainRegex(pattern, language) })),
    spelled: [...facts.role, ...facts.company, ...facts.subject].map((pattern) => ({
      made: make.spelled(pattern),
      regex: new RegExp(expand(pattern, language), 'u'),
    })),
  };
}

function plainRegex(pattern: string, language: Language): RegExp {
  const letter = '[0-9a-z\\u00aa-\\u1fff\\u2c00-\\udfff]';
  const source = fold(expand(pattern, language));
  return new RegExp(language.spaced ? `(?<!${letter})(?:${source})(?!${letter})` : source);
}

function expand(pattern: string, { words }: Language): string {
  let source = pattern;
  while (/\{[a-z]/.test(source)) {
    source = source.replace(/\{([a-z][A-Za-z]*)\}/g, (_, name: string) => `(?:${words[name]?.join('|')})`);
  }
  return source.replace(/ <(\d)> /g, ',?(?= )(?: [^ ]+){0,$1} ').replaceAll('~', WORD_REST_SOURCE);
}

function sentencesOf(language: Language): readonly string[] {
  const own = mails.filter(({ lang }) => lang === language.code);
  return own.flatMap(({ mail }) => splitSentences(`${mail.subject}\n\n${mail.body}`).map(({ text }) => text));
}

/** Sentences that nobody wrote, of the words that patterns are made of: they come nearer to a match than most letters. */
function scrambled(language: Language, count: number): readonly string[] {
  const texts = [...rulesOf(language).flatMap(({ patterns }) => patterns), ...Object.values(language.words).flat()];
  const words = texts.flatMap((text) => text.replace(/\(\?[:=!<]*|\{[^}]*\}|<\d>|[()|?~^$]/g, ' ').split(/ +/));
  return Array.from({ length: count }, (_, number) => {
    const at = (place: number): string => words[(number * 7919 + place * place * 104_729) % words.length] ?? '';
    return Array.from(
      { length: 14 },
      (_letter, place) => at(place) + ['', '', '', ',', '.'][(number + place) % 5],
    ).join(' ');
  });
}

/** One that tries every way grows to seconds on such a text; a busy machine is no reason to be told so. */
const BLOWN_UP_MS = 50;

describe.each(shelf.map((language) => [language.code, language] as const))('the patterns of %s', (_, language) => {
  const { plain, spelled } = patternsOf(language);
  const compiled = compileLanguage(language);
  const asWritten = sentencesOf(language).map(searchable);
  const texts = [...sentencesOf(language), ...scrambled(language, 150)].map((sentence) =>
    searchable(compiled.plain(sentence)),
  );

  test('repeat no group without an end', () => {
    const endless = [...plain, ...spelled].filter(({ regex }) => /\)(?:[*+]|\{\d+,\})/.test(regex.source));
    expect(endless.map(({ regex }) => regex.source)).toEqual([]);
  });

  test('end in nothing optional behind a gap, which would ask for a space that no end of a sentence has', () => {
    const rules = rulesOf(language).flatMap(({ patterns }) => patterns);
    expect(rules.filter((pattern) => / <\d> (?:\(\?:(?:[^()]|\([^()]*\))*\)|\{\w+\})\?$/.test(pattern))).toEqual([]);
  });

  test('have gaps, fillers have none: those are expressions', () => {
    expect(language.fillers.filter((filler) => /<\d>/.test(filler))).toEqual([]);
  });

  test("find what the browser's own expressions find, and where", () => {
    const differ = plain.flatMap(({ made, regex }) =>
      texts.filter((text) => !isSame(made.find(text), regex.exec(text.text))),
    );
    expect(differ.map(({ text }) => text)).toEqual([]);
  });

  test('are quick on the longest sentence there is, made of their own words', () => {
    const slow: string[] = [];
    for (const { made, regex } of [...plain, ...spelled]) {
      const words = regex.source.match(/[\p{L}][\p{L} ]+/gu)?.slice(0, 6) ?? ['we', 'not'];
      for (const text of [...words, `${words.join(' ')} Not Your A`].map((word) => searchable(hostile(word)))) {
        if (leastTime(() => made.find(text)) > BLOWN_UP_MS)
          slow.push(`${regex.source.slice(0, 200)} on ${text.text.slice(0, 60)}`);
      }
    }
    expect(slow).toEqual([]);
  });

  test('are named by the index for every sentence that they match', () => {
    const { spaced } = language;
    expect(unnamed(plain, texts, { spaced, wholeWords: spaced })).toEqual([]);
    expect(unnamed(spelled, asWritten, { spaced, wholeWords: false })).toEqual([]);
  });
});

function isSame(
  place: { readonly start: number; readonly end: number } | null,
  found: RegExpExecArray | null,
): boolean {
  if (place === null || found === null) return place === found;
  return place.start === found.index && place.end === found.index + found[0].length;
}

/** The texts in which a pattern is found that an index of all of them does not name. */
function unnamed(
  patterns: readonly Tried<PlainPattern | SpelledPattern>[],
  texts: readonly Searchable[],
  measure: Parameters<typeof needsOf>[1],
): readonly string[] {
  const needs = needsOf(
    patterns.map(({ made }) => made.part()),
    measure,
  );
  const index = indexPatterns(patterns, needs, measure);
  return texts.flatMap((text) => {
    const named = new Set<unknown>();
    index(text, (pattern) => named.add(pattern));
    const hidden = patterns.filter((one) => !named.has(one) && one.regex.test(text.text));
    return hidden.map(({ regex }) => `${regex.source} in ${text.text}`);
  });
}

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

test.each(['(?:she|he) ?<1> accepted', 'prueba de <2>'])('a gap that is none is no text either: %s', (pattern) => {
  expect(() => readPattern(pattern, () => ({ sort: 'text', text: '' }))).toThrow('Not known in a pattern');
});

test('a word typed without its sign is not found inside another', () => {
  const english = shelf.find(({ code }) => code === 'en');
  const sentence = 'our parent company is transparent, and what orthodontists do is apparent to all.';
  expect(english && compileLanguage(english).plain(sentence)).toBe(sentence);
});
