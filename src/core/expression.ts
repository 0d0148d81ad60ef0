import type { NeededWords } from './needed-words.ts';
import { mayContain, type Pairs, type PairsOfWord, pairsOf, pairsOfWord } from './pairs.ts';

/** A text ready to be searched many times. */
export type Searchable = { readonly text: string; readonly pairs: Pairs };

/** A regular expression that is made when a text first may match it: most never are. */
export type Expression = {
  /** Lists of texts: every match contains one of each list. The most telling list stands first. */
  readonly needed: NeededWords;
  /** The same, as places in the sets of pairs.ts. */
  readonly places: readonly PlacesOfWords[];
  /** The first place where it matches, or null. */
  readonly find: (searchable: Searchable) => RegExpExecArray | null;
  /** The whole expression, for checks. */
  readonly regex: RegExp;
};

export function searchable(text: string): Searchable {
  return { text, pairs: pairsOf(text) };
}

/** What each of several words needs, of which one is needed. */
export type PlacesOfWords = readonly PairsOfWord[];

/** An expression that `make` is asked for once, and only for a text with one word of each needed group. */
export function lazyExpression(make: () => RegExp, needed: NeededWords): Expression {
  const groups = needed.map(groupOf);
  let regex: RegExp | null = null;
  const mayMatch = (pairs: Pairs): boolean => {
    for (const group of groups) if (!containsOne(pairs, group)) return false;
    return true;
  };
  return {
    get regex() {
      regex ??= make();
      return regex;
    },
    needed,
    places: groups.map(({ words }) => words),
    find({ text, pairs }) {
      if (!mayMatch(pairs)) return null;
      regex ??= make();
      return regex.exec(text);
    },
  };
}

/** Words of which one is needed. Remembers its last answer: many expressions ask the same of one text. */
type Group = { readonly words: PlacesOfWords; asked: Pairs | null; answer: boolean };

const groups = new WeakMap<readonly string[], Group>();

function groupOf(words: readonly string[]): Group {
  const known = groups.get(words);
  if (known !== undefined) return known;
  const group: Group = { words: words.map(pairsOfWord), asked: null, answer: false };
  groups.set(words, group);
  return group;
}

function containsOne(pairs: Pairs, group: Group): boolean {
  if (group.asked === pairs) return group.answer;
  group.asked = pairs;
  group.answer = false;
  for (const word of group.words) {
    if (!mayContain(pairs, word)) continue;
    group.answer = true;
    break;
  }
  return group.answer;
}
