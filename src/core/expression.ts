import type { NeededWords } from './needed-words.ts';
import { mayContain, type Pairs, type PairsOfWord, pairsOf, pairsOfWord } from './pairs.ts';

/** A text ready to be searched many times. */
export type Searchable = { readonly text: string; readonly pairs: Pairs };

/** A regular expression that is made when a text first may match it: most never are. */
export type Expression = {
  /** The first place where it matches, or null. */
  readonly find: (searchable: Searchable) => RegExpExecArray | null;
  /** The whole expression, for checks. */
  readonly regex: RegExp;
};

export function searchable(text: string): Searchable {
  return { text, pairs: pairsOf(text) };
}

/** An expression that `make` is asked for once, and only for a text with one word of each needed group. */
export function lazyExpression(make: () => RegExp, needed: NeededWords): Expression {
  const groups = needed.map((words) => words.map(pairsOfWord));
  let regex: RegExp | null = null;
  return {
    get regex() {
      regex ??= make();
      return regex;
    },
    find({ text, pairs }) {
      if (!groups.every((words) => containsOne(pairs, words))) return null;
      regex ??= make();
      return regex.exec(text);
    },
  };
}

function containsOne(pairs: Pairs, words: readonly PairsOfWord[]): boolean {
  return words.some((word) => mayContain(pairs, word));
}
