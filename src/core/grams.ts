import type { Choice, Part } from './pattern.ts';
import { MOST_TEXTS, withRuns } from './pattern-texts.ts';

/**
 * What a text is made of, as numbers: its whole words, its pairs of words, and its runs of a few letters. Tells in nanoseconds
 * that a text cannot contain a phrase; two grams may share a number. Any sign that is no letter counts as a space, and that it asks
 * is known beside. A run has four letters; where no space stands between words one and two as well, and words are not known.
 */
type Grams = readonly number[];

/** Of these any match of a pattern contains one at least. */
export type NeededGrams = { readonly grams: Grams; readonly cost: number };

/** How grams are taken: whether spaces stand between words, and whether a match begins and ends with a word. */
export type Measure = { readonly spaced: boolean; readonly wholeWords: boolean };

/** So many numbers there are: few enough to be short in a file, and so many that a text has hardly one by chance. */
const GRAMS = 1 << 20;
const SPACE = 0x20;
const QUESTION_MARK = 0x3f;
// Of a pair of letters the second.
const LETTER = 0xffff;
// What of ASCII is a letter or a digit, and a space for the rest.
const ASCII = Uint8Array.from({ length: 128 }, (_, code) =>
  /[0-9A-Za-z]/.test(String.fromCharCode(code)) ? code : SPACE,
);

function letterOf(code: number): number {
  if (code < 128) return ASCII[code] ?? SPACE;
  return code >= 0xaa && code <= 0xdfff && (code < 0x2000 || code >= 0x2c00) ? code : SPACE;
}

const join = (one: number, other: number): number => Math.imul(one ^ (one >>> 15) ^ (other + 0x3c6f), 0x2c1b3c6d);
const placeOf = (hash: number): number => (hash >>> 12) & (GRAMS - 1);
const QUESTION = placeOf(join(0, QUESTION_MARK));

/** Shows every gram of a text, as if spaces stood around it. */
export function forEachGram(codes: readonly number[], { spaced }: Measure, visit: (gram: number) => void): void {
  let [pair, before, letter, word, previous] = [0, 0, SPACE, 0, 0];
  for (let at = 0; at < codes.length; at += 1) {
    const code = codes[at] ?? 0;
    const next = letterOf(code);
    if (code === QUESTION_MARK) visit(QUESTION);
    const latest = (letter << 16) | next;
    // A run begins or ends with a space at most: in the middle of one no pattern is looked for.
    if (letter !== SPACE && (before & LETTER) !== SPACE) visit(placeOf(join(before, latest)));
    if (!spaced) {
      visit(placeOf(join(0, latest)));
      visit(placeOf(join(0, next)));
    }
    before = pair;
    pair = latest;
    if (next !== SPACE) {
      word = join(word, next);
    } else if (letter !== SPACE) {
      visit(placeOf(word));
      visit(placeOf(join(previous, word)));
      previous = word;
      word = 0;
    }
    letter = next;
  }
}

/** Finds what any match of a pattern contains, in groups: of each group one gram at least. Nothing where nothing is known. */
export class GramFinder {
  private readonly known = new Map<Part, (readonly NeededGrams[])[]>();

  constructor(private readonly measure: Measure) {}

  find(part: Part): readonly NeededGrams[] {
    return this.findIn(part, this.measure.wholeWords, this.measure.wholeWords);
  }

  /** `before` and `after` tell that what stands there is no letter for certain. */
  private findIn(part: Part, before: boolean, after: boolean): readonly NeededGrams[] {
    switch (part.sort) {
      case 'text':
        return this.ofText(`${before ? ' ' : ''}${part.text}${after ? ' ' : ''}`);
      case 'sequence':
        return this.ofSequence(part.parts, before, after);
      case 'choice':
        return this.ofChoice(part, before, after);
      case 'repeat':
        return part.least === 0 ? [] : this.findIn(part.part, before, after && part.most === 1);
    }
    return [];
  }

  /** The pairs of its words, else its words, and of what may go on before or after, a run of letters. */
  private ofText(text: string): readonly NeededGrams[] {
    const words: NeededGrams[] = [];
    const pairs: NeededGrams[] = [];
    const runs: NeededGrams[] = [];
    let previous: number | null = null;
    for (let start = 0; start < text.length; ) {
      const end = endOfWord(text, start);
      const hasLetters = end > start + 1 || letterAt(text, start) !== SPACE;
      const isWhole = end < text.length && letterAt(text, start) === SPACE;
      if (hasLetters && isWhole && this.measure.spaced) {
        const word = hashOf(text, start + 1, end);
        words.push({ grams: [placeOf(word)], cost: costOf(end - start) });
        if (previous !== null) pairs.push({ grams: [placeOf(join(previous, word))], cost: costOf(end - start + 4) });
        previous = word;
      } else {
        runs.push(...this.ofRun(text, start, Math.min(end + 1, text.length)));
        if (hasLetters) previous = null;
      }
      start = end;
    }
    if (text.includes('?')) runs.push({ grams: [QUESTION], cost: costOf(LONG_RUN) });
    return [...(pairs.length > 0 ? pairs : words), ...runs];
  }

  /** From the middle: beginnings and ends are shared by many words. */
  private ofRun(text: string, start: number, end: number): readonly NeededGrams[] {
    const length = WIDTHS.find((width) => width <= end - start && (width === LONG_RUN || !this.measure.spaced));
    if (length === undefined) return [];
    const spare = end - start - length;
    return [{ grams: [runAt(text, start + (spare >> 1), length)], cost: costOf(end - start) }];
  }

  private ofSequence(all: readonly Part[], before: boolean, after: boolean): readonly NeededGrams[] {
    const parts = withRuns(all);
    const afters: boolean[] = [];
    for (let at = parts.length - 1, known = after; at >= 0; at -= 1) {
      afters[at] = known;
      known = isApart(parts[at] ?? EDGE, known, 0);
    }
    const found: NeededGrams[] = [];
    let known = before;
    for (let at = 0; at < parts.length; at += 1) {
      const part = parts[at] ?? EDGE;
      for (const one of this.findIn(part, known, afters[at] === true)) found.push(one);
      known = isApart(part, known, -1);
    }
    return found;
  }

  /** Kept, since many patterns name the same list. */
  private ofChoice(choice: Choice, before: boolean, after: boolean): readonly NeededGrams[] {
    if (choice.options.length <= MOST_TEXTS) return this.ofOptions(choice.options, before, after);
    const kept = this.known.get(choice) ?? [];
    this.known.set(choice, kept);
    const place = (before ? 1 : 0) + (after ? 2 : 0);
    kept[place] ??= this.ofOptions(choice.options, before, after);
    return kept[place] ?? [];
  }

  private ofOptions(options: readonly Part[], before: boolean, after: boolean): readonly NeededGrams[] {
    const grams = new Set<number>();
    let cost = 0;
    for (const option of options) {
      const best = cheapest(this.findIn(option, before, after));
      if (best === null) return [];
      for (const gram of best.grams) grams.add(gram);
      cost += best.cost;
    }
    return [{ grams: [...grams], cost }];
  }
}

/** How many texts may have a word of so many letters, a space before it included: half as many for each letter more. */
const costOf = (length: number): number => 2 ** -length;

const EDGE: Part = { sort: 'edge', sign: '^' };

const letterAt = (text: string, at: number): number => letterOf(text.charCodeAt(at));

function endOfWord(text: string, start: number): number {
  let end = start + 1;
  while (end < text.length && letterAt(text, end) !== SPACE) end += 1;
  return end;
}

function hashOf(text: string, start: number, end: number): number {
  let word = 0;
  for (let at = start; at < end; at += 1) word = join(word, letterAt(text, at));
  return word;
}

function runAt(text: string, at: number, width: (typeof WIDTHS)[number]): number {
  if (width === 1) return placeOf(join(0, letterAt(text, at)));
  const pair = (start: number): number => (letterAt(text, start) << 16) | letterAt(text, start + 1);
  return placeOf(width === 2 ? join(0, pair(at)) : join(pair(at), pair(at + 2)));
}

const LONG_RUN = 4;
const WIDTHS = [LONG_RUN, 2, 1] as const;

function cheapest(groups: readonly NeededGrams[]): NeededGrams | null {
  let best: NeededGrams | null = null;
  for (const group of groups) if (best === null || group.cost < best.cost) best = group;
  return best;
}

/** True where a part certainly begins (0) or ends (-1) with no letter; `known` tells it of what stands there for an empty one. */
function isApart(part: Part, known: boolean, end: 0 | -1): boolean {
  switch (part.sort) {
    case 'text':
      return part.text === '' ? known : letterOf(part.text.charCodeAt(end === 0 ? 0 : part.text.length - 1)) === SPACE;
    case 'sequence': {
      let apart = known;
      if (end === 0)
        for (let at = part.parts.length - 1; at >= 0; at -= 1) apart = isApart(part.parts[at] ?? EDGE, apart, end);
      else for (const one of part.parts) apart = isApart(one, apart, end);
      return apart;
    }
    case 'choice':
      return part.options.every((option) => isApart(option, known, end));
    case 'repeat':
      return (part.least > 0 || known) && isApart(part.part, known, end);
    case 'gap':
      return true;
    case 'class':
      return false;
  }
  return known;
}
