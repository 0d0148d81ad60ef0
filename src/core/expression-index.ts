import type { Expression, Searchable } from './expression.ts';
import { letterAt } from './pairs.ts';

/** An expression and whose it is. */
export type IndexEntry<Owner> = { readonly expression: Expression; readonly owner: Owner };

/** Shows those of many expressions that may match a text, in one walk over the text and without asking each. */
export type ExpressionIndex<Owner> = (searchable: Searchable, visit: (entry: IndexEntry<Owner>) => void) => void;

// A word's first letters: more would hardly leave out more.
const LONGEST_KEY = 5;
const SHORTEST_KEY = 2;
const FLAGS = 1 << 16;

/** Indexes expressions by the beginnings of the words they need; those that need none are named for every text. */
export function indexExpressions<Owner>(entries: readonly IndexEntry<Owner>[]): ExpressionIndex<Owner> {
  const unkeyed = entries.filter(({ expression }) => expression.words === null);
  const byKey = new Map<number, IndexEntry<Owner>[]>();
  // Most keys of a text are in no list: a flag tells so quicker than the map.
  const flags = new Uint8Array(FLAGS);
  for (const entry of entries) {
    for (const key of new Set(entry.expression.words?.map(keyOf))) {
      flags[key & (FLAGS - 1)] = 1;
      const list = byKey.get(key);
      if (list === undefined) byKey.set(key, [entry]);
      else list.push(entry);
    }
  }
  return ({ text }, visit) => {
    for (const entry of unkeyed) visit(entry);
    // A list is shown once for a text, however often its key occurs.
    const shown = new Set<number>();
    for (let at = -1; at < text.length; at += 1) {
      let key = letterAt(text, at);
      for (let next = at + 1; next < at + LONGEST_KEY; next += 1) {
        key = extend(key, letterAt(text, next));
        if (flags[key & (FLAGS - 1)] !== 1 || shown.has(key)) continue;
        shown.add(key);
        for (const entry of byKey.get(key) ?? []) visit(entry);
      }
    }
  };
}

/** A number for the first letters of a word; two words may share one. */
function keyOf(word: string): number {
  let key = letterAt(word, 0);
  const end = Math.max(SHORTEST_KEY, Math.min(word.length, LONGEST_KEY));
  for (let at = 1; at < end; at += 1) key = extend(key, letterAt(word, at));
  return key;
}

function extend(key: number, letter: number): number {
  return (Math.imul(key, 0x01000193) + letter + 0x9e37) | 0;
}
