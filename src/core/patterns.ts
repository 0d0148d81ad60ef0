import { type Expression, lazyExpression } from './expression.ts';
import { fold } from './fold.ts';
import type { Language } from './language.ts';
import { neededWords, type PatternPart, partOfList } from './needed-words.ts';

// Word lists may name word lists, but not endlessly.
const DEEPEST_WORDS = 6;
// A comma may stand where a gap begins. "(?= )" matches nothing more: it keeps the engine from building all that
// follows once for every way to get here.
const GAP = ',?(?= )(?: [^ ]+){0,$1} ';
// What "~" in a pattern stands for: the rest of an inflected word.
export const WORD_REST = '[^ .,;:!?()]{0,15}';
// Letters and digits of every script, as ranges: the exact classes make an expression many times as slow to build.
const LETTER = '[0-9a-z\\u00aa-\\u1fff\\u2c00-\\udfff]';
const UNKNOWN: PatternPart = { texts: null, needed: [] };

/** Makes expressions from one language's patterns. */
export type PatternMaker = {
  /** Over plain sentences, whole words only. */
  readonly plain: (pattern: string) => Expression;
  /** Over the mail's own spelling. */
  readonly spelled: (pattern: string) => Expression;
  /** One for a list of patterns over plain sentences, or null for an empty list. */
  readonly anyOf: (patterns: readonly string[]) => Expression | null;
};

/** Its makers throw on a pattern that names an unknown list of words. */
export function patternMaker(language: Language): PatternMaker {
  const folded = listReader(language, fold);
  const asWritten = listReader(language, (text) => text);
  const plain = (pattern: string): Expression =>
    lazyExpression(
      () => new RegExp(wholeWords(fold(expand(pattern, language)), language)),
      neededWords(fold(pattern), folded, language.spaced ? ' ' : ''),
    );
  return {
    plain,
    spelled: (pattern) =>
      lazyExpression(() => new RegExp(expand(pattern, language), 'u'), neededWords(pattern, asWritten, '')),
    anyOf: (patterns) => (patterns.length === 0 ? null : plain(patterns.join('|'))),
  };
}

/** Reads the language's lists of words as parts of patterns, each once. */
function listReader(language: Language, change: (text: string) => string): (name: string) => PatternPart {
  const parts = new Map<string, PatternPart>();
  const read = (name: string): PatternPart => {
    const known = parts.get(name);
    if (known !== undefined) return known;
    // A list that names itself is unknown to itself.
    parts.set(name, UNKNOWN);
    const part = partOfList(listOf(name, language).map(change), read);
    parts.set(name, part);
    return part;
  };
  return read;
}

function listOf(name: string, { code, words }: Language): readonly string[] {
  const list = words[name];
  if (list === undefined) throw new Error(`Language ${code}: no word list "${name}"`);
  return list;
}

/** The pattern as the source of a regular expression. */
function expand(pattern: string, language: Language): string {
  let source = pattern;
  for (let depth = 0; depth < DEEPEST_WORDS && /\{[a-z]/.test(source); depth += 1) {
    source = source.replace(/\{([a-z][A-Za-z]*)\}/g, (_, name: string) => {
      return `(?:${listOf(name, language).join('|')})`;
    });
  }
  return source.replace(/ <(\d)> /g, GAP).replaceAll('~', WORD_REST);
}

function wholeWords(source: string, { spaced }: Language): string {
  return spaced ? `(?<!${LETTER})(?:${source})(?!${LETTER})` : source;
}
