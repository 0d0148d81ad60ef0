import type { Expression, PlacesOfWords, Searchable } from './expression.ts';
import { forEachPlaceOfBoth, PLACES, setOf } from './pairs.ts';

/** An expression and whose it is. */
export type IndexEntry<Owner> = { readonly expression: Expression; readonly owner: Owner };

/** Shows those of many expressions that may match a text, without asking each. */
export type ExpressionIndex<Owner> = (searchable: Searchable, visit: (entry: IndexEntry<Owner>) => void) => void;

type Listed<Owner> = { readonly entry: IndexEntry<Owner>; shownIn: number };

/** Indexes expressions by the rarest of the words they need; those that need none are shown for every text. */
export function indexExpressions<Owner>(entries: readonly IndexEntry<Owner>[]): ExpressionIndex<Owner> {
  const unkeyed = entries.filter(({ expression }) => expression.needed.length === 0);
  const lists = listsOf(entries);
  const keyed = setOf([...lists.keys()].filter((place) => lists[place] !== undefined));
  let round = 0;
  return ({ pairs }, visit) => {
    round += 1;
    for (const entry of unkeyed) visit(entry);
    forEachPlaceOfBoth(pairs, keyed, (place) => {
      for (const listed of lists[place] ?? []) {
        if (listed.shownIn === round) continue;
        listed.shownIn = round;
        visit(listed.entry);
      }
    });
  };
}

type Lists<Owner> = readonly (readonly Listed<Owner>[] | undefined)[];

/** For each place the expressions that are to be shown for texts which hold it. */
function listsOf<Owner>(entries: readonly IndexEntry<Owner>[]): Lists<Owner> {
  const counts = commonness(entries);
  const keysOf = keyChooser(counts);
  const lists: Listed<Owner>[][] = new Array(PLACES);
  for (const entry of entries) {
    const listed: Listed<Owner> = { entry, shownIn: 0 };
    const keys = entry.expression.places.map(keysOf);
    const [first, ...others] = keys;
    const rarest = others.reduce((best, one) => (best && one.cost < best.cost ? one : best), first);
    for (const place of rarest?.keys ?? []) {
      const list = lists[place];
      if (list === undefined) lists[place] = [listed];
      else list.push(listed);
    }
  }
  return lists;
}

type Keys = { readonly keys: ReadonlySet<number>; readonly cost: number };

/** Chooses the rarest place of each word; the cost is how common these are together. Many expressions share words. */
function keyChooser(counts: Uint32Array): (words: PlacesOfWords) => Keys {
  const costOf = (place: number): number => counts[place] ?? 0;
  const known = new Map<PlacesOfWords, Keys>();
  return (words) => {
    const made = known.get(words);
    if (made !== undefined) return made;
    const keys = new Set<number>();
    let cost = 0;
    for (const places of words) {
      const key = places.reduce((best, place) => (costOf(place) < costOf(best) ? place : best));
      keys.add(key);
      cost += costOf(key);
    }
    known.set(words, { keys, cost });
    return { keys, cost };
  };
}

/** How many expressions need a place: what many need is common in the language. */
function commonness<Owner>(entries: readonly IndexEntry<Owner>[]): Uint32Array {
  const uses = new Map<PlacesOfWords, number>();
  for (const { expression } of entries) {
    for (const words of expression.places) uses.set(words, (uses.get(words) ?? 0) + 1);
  }
  const counts = new Uint32Array(PLACES);
  for (const [words, count] of uses) {
    for (const places of words) for (const place of places) counts[place] = (counts[place] ?? 0) + count;
  }
  return counts;
}
