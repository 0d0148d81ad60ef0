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

// For the last bits of a gram the latest text that has such a one. Two grams may share them, which only costs a look.
const MARKS = 1 << 14;
const marks = new Int32Array(MARKS);
/** The number of the text that is looked at, over all indexes. */
let round = 0;

/** Indexes patterns by the rarest of the groups that they need; those that need none are shown for every text. */
export function indexPatterns<Owner>(owners: readonly Owner[], needs: Needs, measure: Measure): PatternIndex<Owner> {
  const { groups, patterns } = needs;
  const unkeyed = owners.filter((_, at) => patterns[at]?.[0] === undefined);
  const keyedBy = patternsByKey(needs);
  const { heads, links } = listsByGram(groups, keyedBy);
  // For each group the latest text that it was looked for in, below 0 where it is not there.
  const answers = new Int32Array(groups.length);
  const isThere = (number: number): boolean => {
    if (Math.abs(answers[number] ?? 0) !== round) answers[number] = hasOneOf(groups[number] ?? []) ? round : -round;
    return answers[number] === round;
  };
  const areAllThere = (numbers: readonly number[]): boolean => {
    for (let at = 1; at < numbers.length; at += 1) if (!isThere(numbers[at] ?? 0)) return false;
    return true;
  };
  return ({ codes }, visit) => {
    round += 1;
    const seen: number[] = [];
    forEachGram(codes, measure, (gram) => {
      marks[gram & (MARKS - 1)] = round;
      for (let at = heads[gram & (HEADS - 1)] ?? 0; at !== 0; at = links[at + 1] ?? 0) {
        const group = links[at] ?? 0;
        if (links[at + 2] !== gram || answers[group] === round) continue;
        answers[group] = round;
        seen.push(group);
      }
    });
    const likely: number[] = [];
    for (const group of seen) {
      for (const pattern of keyedBy[group] ?? []) if (areAllThere(patterns[pattern] ?? [])) likely.push(pattern);
    }
    for (const owner of unkeyed) visit(owner);
    for (const pattern of likely) {
      const owner = owners[pattern];
      if (owner !== undefined) visit(owner);
    }
  };
}

function hasOneOf(grams: readonly number[]): boolean {
  for (let at = 0; at < grams.length; at += 1) if (marks[(grams[at] ?? 0) & (MARKS - 1)] === round) return true;
  return false;
}

/** For the number of each group that is the rarest of some patterns the numbers of these. */
function patternsByKey({ groups, patterns }: Needs): readonly (readonly number[] | undefined)[] {
  const keyedBy = new Array<number[] | undefined>(groups.length);
  for (const [pattern, [key]] of patterns.entries()) {
    if (key === undefined) continue;
    const others = keyedBy[key];
    if (others === undefined) keyedBy[key] = [pattern];
    else others.push(pattern);
  }
  return keyedBy;
}

const HEADS = 1 << 13;
const LINK = 3;

/** For the last bits of each gram where their list begins, 0 for none; a list is the number of a group, where it goes on, and the gram. */
type Lists = { readonly heads: Int32Array; readonly links: Int32Array };

function listsByGram(groups: Needs['groups'], keyedBy: ReturnType<typeof patternsByKey>): Lists {
  const keys = groups.map((grams, group) => (keyedBy[group] === undefined ? [] : grams));
  const heads = new Int32Array(HEADS);
  const links = new Int32Array(LINK + LINK * keys.reduce((sum, { length }) => sum + length, 0));
  let end = LINK;
  for (let group = 0; group < keys.length; group += 1) {
    for (const gram of keys[group] ?? []) {
      links[end] = group;
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
  const commonness = (grams: readonly number[]): number =>
    grams.reduce((sum, gram) => sum + (counts.get(gram) ?? 0), 0) / grams.length;
  return ({ grams, cost }) => cost * commonness(grams);
}
