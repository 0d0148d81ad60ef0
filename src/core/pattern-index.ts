import { forEachGram, GramFinder, type Measure, type NeededGrams } from './grams.ts';
import type { Part } from './pattern.ts';
import type { Searchable } from './searchable.ts';

/**
 * What some patterns need of a text: for each pattern the numbers of groups, the rarest first, and for each group the grams of which a
 * match contains one at least. Takes long to find and little room, so that it can be shipped.
 */
export type Needs = {
  readonly groups: readonly (readonly number[])[];
  readonly patterns: readonly (readonly number[])[];
};

/** Shows the owners of those of many patterns that may match a text, without asking each. */
export type PatternIndex<Owner> = (text: Searchable, visit: (owner: Owner) => void) => void;

/** Grams of which a text has one or none: `seenIn` is the latest text that has. */
type Group<Owner> = { seenIn: number; readonly keyed: Keyed<Owner>[] };
type Keyed<Owner> = { readonly owner: Owner; readonly others: readonly Group<Owner>[] };

/** Indexes patterns by the rarest of the groups that they need; those that need none are shown for every text. */
export function indexPatterns<Owner>(owners: readonly Owner[], needs: Needs, measure: Measure): PatternIndex<Owner> {
  const groups = needs.groups.map((): Group<Owner> => ({ seenIn: 0, keyed: [] }));
  const unkeyed: Owner[] = [];
  for (const [at, owner] of owners.entries()) {
    const [rarest, ...others] = (needs.patterns[at] ?? []).flatMap((number) => groups[number] ?? []);
    if (rarest === undefined) unkeyed.push(owner);
    else rarest.keyed.push({ owner, others });
  }
  const { heads, links } = listsByGram(needs);
  let round = 0;
  return ({ codes }, visit) => {
    round += 1;
    const seen: Group<Owner>[] = [];
    forEachGram(codes, measure, (gram) => {
      for (let at = heads[gram & (HEADS - 1)] ?? 0; at !== 0; at = links[at + 1] ?? 0) {
        if (links[at + 2] !== gram) continue;
        const group = groups[links[at] ?? 0];
        if (group === undefined || group.seenIn === round) continue;
        group.seenIn = round;
        if (group.keyed.length > 0) seen.push(group);
      }
    });
    for (const owner of unkeyed) visit(owner);
    for (const { keyed } of seen) {
      for (const { owner, others } of keyed) if (others.every(({ seenIn }) => seenIn === round)) visit(owner);
    }
  };
}

const HEADS = 1 << 14;
const LINK = 3;

/** For the last bits of each gram where their list begins, 0 for none; a list is the number of a group, where it goes on, and the gram. */
type Lists = { readonly heads: Int32Array; readonly links: Int32Array };

function listsByGram({ groups }: Needs): Lists {
  const heads = new Int32Array(HEADS);
  const links = new Int32Array(LINK + LINK * groups.reduce((sum, { length }) => sum + length, 0));
  let end = LINK;
  for (let number = 0; number < groups.length; number += 1) {
    for (const gram of groups[number] ?? []) {
      links[end] = number;
      links[end + 1] = heads[gram & (HEADS - 1)] ?? 0;
      links[end + 2] = gram;
      heads[gram & (HEADS - 1)] = end;
      end += LINK;
    }
  }
  return { heads, links };
}

// More of them hardly tell more.
const MOST_GROUPS = 3;

/** Finds what patterns need. */
export function needsOf(parts: readonly Part[], measure: Measure): Needs {
  const finder = new GramFinder(measure);
  const needed = parts.map((part) => finder.find(part));
  const costOf = costs(needed);
  const numbers = new Map<string, number>();
  const groups: (readonly number[])[] = [];
  const numberOf = ({ grams }: NeededGrams): number => {
    const sorted = [...grams].sort((one, other) => one - other);
    const key = sorted.join();
    const number = numbers.get(key) ?? groups.push(sorted) - 1;
    numbers.set(key, number);
    return number;
  };
  const patterns = needed.map((all) => {
    return [
      ...new Set(
        [...all]
          .sort((one, other) => costOf(one) - costOf(other))
          .slice(0, MOST_GROUPS)
          .map(numberOf),
      ),
    ];
  });
  return { groups, patterns };
}

/** What many patterns need is common in the language. */
function costs(needed: readonly (readonly NeededGrams[])[]): (grams: NeededGrams) => number {
  const counts = new Map<number, number>();
  for (const groups of needed) {
    for (const { grams } of groups) for (const gram of grams) counts.set(gram, (counts.get(gram) ?? 0) + 1);
  }
  return ({ grams }) => grams.reduce((sum, gram) => sum + (counts.get(gram) ?? 0), 0);
}
