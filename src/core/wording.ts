import type { CompiledLanguage } from './compiled-language.ts';
import type { Line } from './line.ts';
import { isLetter, type Searchable } from './searchable.ts';

/**
 * What a language's wording says of a mail, and the line that says most of it. `size` counts the different words and pairs, or runs
 * of letters; `words` what that is in words and pairs.
 */
export type Likeness = {
  readonly logOdds: number;
  readonly size: number;
  readonly words: number;
  readonly line: Line | null;
};

/** What of a language the model needs. */
type Reader = Pick<CompiledLanguage, 'wording'> & { readonly language: { readonly spaced: boolean } };

// A no is said at the beginning. What comes after so many words and pairs is a footer, or no letter.
const MOST_FEATURES = 1500;
// A text of few words has to say more to be believed.
const LEAST_SIZE = 50;
// Longer than this are addresses, or what is no text.
const LONGEST_WORD = 400;
const DIGIT = /\d/g;

/** The log-odds that these lines are a no, by their wording alone: see Wording. */
export function likenessOf(lines: readonly Line[], { wording, language }: Reader): Likeness {
  const { weights, bias, runsAWord } = wording;
  const features = featuresOf(lines, language.spaced);
  const sums = features.map((own) => own.reduce((sum, feature) => sum + (weights.get(feature) ?? 0), 0));
  const size = features.reduce((count, own) => count + own.length, 0);
  const logOdds = bias + sums.reduce((total, sum) => total + sum, 0) * scaleFor(size);
  const sign = Math.sign(logOdds);
  const strongest = sums.reduce((best, sum, at) => (sign * sum > sign * (sums[best] ?? 0) ? at : best), 0);
  return { logOdds, size, words: size / runsAWord, line: lines[strongest] ?? null };
}

/** By how much a weight counts in a text of so many different words and pairs. */
export function scaleFor(size: number): number {
  return 1 / Math.sqrt(size + LEAST_SIZE);
}

/** For each line the words and pairs, or runs of letters, that no line before it has. A subject's are marked. */
export function featuresOf(lines: readonly Line[], spaced: boolean): readonly (readonly string[])[] {
  const seen = new Set<string>();
  return lines.map(({ plain, where }) => {
    const mark = where === 'subject' ? 'subject: ' : '';
    const fresh: string[] = [];
    const add = (feature: string): void => {
      const { size } = seen;
      const marked = mark + feature;
      if (size < MOST_FEATURES && seen.add(marked).size > size) fresh.push(marked);
    };
    let before = '';
    for (const start of plain.wordStarts) {
      if (seen.size >= MOST_FEATURES) break;
      const word = wordAt(plain, start);
      if (word === '') continue;
      if (!spaced) addRuns(word, add);
      else {
        add(word);
        if (before !== '') add(`${before} ${word}`);
      }
      before = word;
    }
    return fresh;
  });
}

function wordAt({ text, codes }: Searchable, start: number): string {
  let end = start;
  let hasDigit = false;
  for (; end - start < LONGEST_WORD && isLetter(codes[end] ?? 0); end += 1) hasDigit ||= isDigit(codes[end] ?? 0);
  const word = text.slice(start, end);
  return hasDigit ? word.replace(DIGIT, '0') : word;
}

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;

function addRuns(letters: string, add: (run: string) => void): void {
  for (let at = 0; at < letters.length - 1; at += 1) {
    add(letters.slice(at, at + 2));
    if (at < letters.length - 2) add(letters.slice(at, at + 3));
  }
}
