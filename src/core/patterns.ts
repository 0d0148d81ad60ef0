import { textExpression } from './ascii.ts';
import { fold } from './fold.ts';
import type { Language } from './language.ts';
import { type Lists, type Part, readPattern, WORD_REST_SOURCE } from './pattern.ts';
import { finderOf, type Place } from './pattern-match.ts';
import type { Searchable } from './searchable.ts';

// Word lists may name word lists, but not endlessly.
const DEEPEST_WORDS = 6;
const GAP_SOURCE = ',?(?: [^ ]+){0,$1} ';

/** What patterns of one language are read as, and what finds one. */
type Reading<Found> = {
  readonly partOf: (pattern: string) => Part;
  readonly finderOf: (pattern: string) => (text: Searchable) => Found | null;
};

/** A pattern. It is read, and what finds it made, when a text first may match it: most never are. */
class Pattern<Found> {
  private finder: ((text: Searchable) => Found | null) | null = null;

  constructor(
    private readonly source: string,
    private readonly reading: Reading<Found>,
  ) {}

  part(): Part {
    return this.reading.partOf(this.source);
  }

  find(text: Searchable): Found | null {
    this.finder ??= this.reading.finderOf(this.source);
    return this.finder(text);
  }
}

/** Over plain sentences, whole words only where a space stands between words. */
export type PlainPattern = Pattern<Place>;
/** Over the mail's own spelling, with named groups. */
export type SpelledPattern = Pattern<RegExpExecArray>;

/** Makes patterns of one language ready for use. */
export type PatternMaker = {
  readonly plain: (pattern: string) => PlainPattern;
  readonly spelled: (pattern: string) => SpelledPattern;
  /** One for a list of patterns over plain sentences, or null for an empty list. */
  readonly anyOf: (patterns: readonly string[]) => PlainPattern | null;
};

/** Its patterns throw where they name an unknown list of words. */
export function patternMaker(language: Language): PatternMaker {
  const folded = listReader(language, fold);
  const asWritten = listReader(language, (text) => text);
  const plain: Reading<Place> = {
    partOf: (pattern) => readPattern(fold(pattern), folded),
    finderOf: (pattern) => finderOf(plain.partOf(pattern), language.spaced),
  };
  const spelled: Reading<RegExpExecArray> = {
    partOf: (pattern) => readPattern(pattern, asWritten),
    finderOf: (pattern) => {
      const expression = textExpression(expand(pattern, language));
      return ({ text }) => expression(text).exec(text);
    },
  };
  return {
    plain: (pattern) => new Pattern(pattern, plain),
    spelled: (pattern) => new Pattern(pattern, spelled),
    anyOf: (patterns) => (patterns.length === 0 ? null : new Pattern(patterns.join('|'), plain)),
  };
}

/** Reads the language's lists of words as parts of patterns, each once. */
function listReader(language: Language, change: (text: string) => string): Lists {
  const parts = new Map<string, Part | null>();
  const read: Lists = (name) => {
    const known = parts.get(name);
    if (known === null) throw new Error(`Language ${language.code}: word list "${name}" names itself`);
    if (known !== undefined) return known;
    parts.set(name, null);
    const part = readPattern(change(listOf(name, language).join('|')), read);
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

/** The pattern as the source of a browser's expression, where it names lists. */
function expand(pattern: string, language: Language): string {
  let source = pattern;
  for (let depth = 0; depth < DEEPEST_WORDS && /\{[a-z]/.test(source); depth += 1) {
    source = source.replace(/\{([a-z][A-Za-z]*)\}/g, (_, name: string) => {
      return `(?:${listOf(name, language).join('|')})`;
    });
  }
  return source.replace(/ <(\d)> /g, GAP_SOURCE).replaceAll('~', WORD_REST_SOURCE);
}
