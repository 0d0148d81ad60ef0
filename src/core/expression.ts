import { mayContain, type Pairs, pairsOf, pairsOfWord } from './pairs.ts';

/** A text ready to be searched many times. */
export type Searchable = { readonly text: string; readonly pairs: Pairs };

/** A regular expression that is made when a text first may match it: most never are. */
export type Expression = {
  /** The first place where it matches, or null. */
  readonly find: (searchable: Searchable) => RegExpExecArray | null;
  readonly source: string;
};

export function searchable(text: string): Searchable {
  return { text, pairs: pairsOf(text) };
}

/** `needed`: texts of which every match contains one, or null where none are known. */
export function lazyExpression(source: () => string, needed: readonly string[] | null): Expression {
  const words = needed?.map(pairsOfWord) ?? null;
  let expression: RegExp | null = null;
  return {
    get source() {
      return source();
    },
    find({ text, pairs }) {
      if (words !== null && !words.some((word) => mayContain(pairs, word))) return null;
      expression ??= new RegExp(source(), 'u');
      return expression.exec(text);
    },
  };
}
