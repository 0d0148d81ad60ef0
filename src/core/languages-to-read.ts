import { fold } from './fold.ts';

/** What shows a language at a glance, before its data is read: its script, or words that its letters hardly do without. */
export type LanguageHint = {
  readonly code: string;
  /** Letters of a script that few languages share; null for Latin letters. */
  readonly letters: RegExp | null;
  /** Those of them that no other language of the same script has; null where there are none. */
  readonly ownLetters: RegExp | null;
  /** Common words, without accents. */
  readonly words: readonly string[];
};

// The beginning shows the language, and in a mail of two languages both.
const LOOK_AT = 8000;
const LEAST_LETTERS = 3;
// Of a relative a text knows more than this share of the words that it knows of its own language.
const LEAST_SHARE = 1 / 3;
const MOST_LANGUAGES = 3;
const LATIN = /[a-z]/g;

/**
 * The codes of the languages whose data is worth reading for a text, the likeliest first: three with Latin letters at most. The
 * first of the hints where nothing shows a language.
 */
export function languagesToRead(text: string, hints: readonly LanguageHint[]): readonly string[] {
  const start = fold(text.slice(0, LOOK_AT).toLowerCase());
  const [byLetters, count] = byScript(start, hints);
  const byLatin = byWords(start, hints);
  const found = count > countOf(start, LATIN) ? [...byLetters, ...byLatin] : [...byLatin, ...byLetters];
  return (found.length > 0 ? found : hints.slice(0, 1)).map(({ code }) => code);
}

/**
 * Those whose letters the text has, first the one with most letters that are its own, and the number of letters of their scripts. One
 * that has letters of its own, none of which stand in the text, is left out where another's do.
 */
function byScript(start: string, hints: readonly LanguageHint[]): readonly [readonly LanguageHint[], number] {
  const known = hints
    .map((hint) => ({ hint, count: countOf(start, hint.letters), own: countOf(start, hint.ownLetters) }))
    .filter(({ count }) => count >= LEAST_LETTERS)
    .sort((one, other) => other.own - one.own);
  const isShown = (known[0]?.own ?? 0) > 0;
  const likely = known.filter(({ hint, own }) => !isShown || own > 0 || hint.ownLetters === null);
  return [likely.map(({ hint }) => hint), Math.max(0, ...known.map(({ count }) => count))];
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

function countOf(text: string, letters: RegExp | null): number {
  return letters === null ? 0 : (text.match(letters)?.length ?? 0);
}
