import type { Expression, Searchable } from './expression.ts';
import { forEachPlace, PLACES, pairsOfWord } from './pairs.ts';

/** An expression and whose it is. */
export type IndexEntry<Owner> = { readonly expression: Expression; readonly owner: Owner };

/** Shows those of many expressions that may match a text, without asking each. */
export type ExpressionIndex<Owner> = (searchable: Searchable, visit: (entry: IndexEntry<Owner>) => void) => void;

type Listed<Owner> = { readonly entry: IndexEntry<Owner>; shownIn: number };

/** Indexes expressions by the rarest of the words they need; those that need none are shown for every text. */
export function indexExpressions<Owner>(entries: readonly IndexEntry<Owner>[]): ExpressionIndex<Owner> {
  const unkeyed = entries.filter(({ expression }) => expression.needed.length === 0);
  const lists = listsOf(entries);
  let round = 0;
  return ({ pairs }, visit) => {
    round += 1;
    for (const entry of unkeyed) visit(entry);
    forEachPlace(pairs, (place) => {
      const list = lists[place];
      if (list === undefined) return;
      for (const listed of list) {
        if (listed.shownIn === round) continue;
        listed.shownIn = round;
        visit(listed.entry);
      }
    });
  };
}

/** For each place the expressions that are to be shown for texts which hold it. */
function listsOf<Owner>(entries: readonly IndexEntry<Owner>[]): readonly (readonly Listed<Owner>[] | undefined)[] {
  const common = commonness(entries);
  const costOf = (place: number): number => common[place] ?? 0;
  const keyOf = (word: string): number =>
    pairsOfWord(word).reduce((best, place) => (costOf(place) < costOf(best) ? place : best));
  const costs = new Map<readonly string[], number>();
  const cost = (group: readonly string[]): number => {
    const known = costs.get(group) ?? group.reduce((sum, word) => sum + costOf(keyOf(word)), 0);
    costs.set(group, known);
    return known;
  };
  const lists: Listed<Owner>[][] = new Array(PLACES);
  for (const entry of entries) {
    const [first, ...others] = entry.expression.needed;
    const rarest = others.reduce((best, group) => (best && cost(group) < cost(best) ? group : best), first);
    const listed: Listed<Owner> = { entry, shownIn: 0 };
    for (const place of new Set(rarest?.map(keyOf))) {
      const list = lists[place];
      if (list === undefined) lists[place] = [listed];
      else list.push(listed);
    }
  }
  return lists;
}

/** How many expressions need a place: what many need is common in the language. */
function commonness<Owner>(entries: readonly IndexEntry<Owner>[]): Uint32Array {
  const counts = new Uint32Array(PLACES);
  for (const { expression } of entries) {
    for (const group of expression.needed) {
      for (const word of group) {
        for (const place of pairsOfWord(word)) counts[place] = (counts[place] ?? 0) + 1;
      }
    }
  }
  return counts;
}
