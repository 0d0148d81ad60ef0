import { fold } from './fold.ts';

/** What shows a language at a glance, before its data is read: its script, or words that its letters hardly do without. */
export type LanguageHint = {
  readonly code: string;
  /** Letters of a script that few languages share; null for Latin letters. */
  readonly letters: RegExp | null;
  /** Common words, without accents. */
  readonly words: readonly string[];
};

// The beginning shows the language, and in a mail of two languages both.
const LOOK_AT = 8000;
const LEAST_LETTERS = 3;
// Of a relative a text knows more than this share of the words that it knows of its own language.
const LEAST_SHARE = 1 / 3;
const MOST_LANGUAGES = 3;

/**
 * The codes of the languages whose data is worth reading for a text, the likeliest first: three with Latin letters at most. The
 * first of the hints where nothing shows a language.
 */
export function languagesToRead(text: string, hints: readonly LanguageHint[]): readonly string[] {
  const start = fold(text.slice(0, LOOK_AT).toLowerCase());
  const byScript = hints.filter(({ letters }) => letters !== null && countOf(start, letters) >= LEAST_LETTERS);
  const found = [...byWords(start, hints), ...byScript];
  return (found.length > 0 ? found : hints.slice(0, 1)).map(({ code }) => code);
}

function byWords(start: string, hints: readonly LanguageHint[]): readonly LanguageHint[] {
  const words = new Set(start.match(/\p{Script=Latin}+/gu) ?? []);
  const known = hints
    .filter(({ letters }) => letters === null)
    .map((hint) => ({ hint, count: hint.words.filter((word) => words.has(word)).length }))
    .sort((one, other) => other.count - one.count);
  const least = Math.max(1, (known[0]?.count ?? 0) * LEAST_SHARE);
  return known
    .filter(({ count }) => count >= least)
    .slice(0, MOST_LANGUAGES)
    .map(({ hint }) => hint);
}

function countOf(text: string, letters: RegExp): number {
  return text.match(letters)?.length ?? 0;
}
