import type { Part } from './pattern.ts';

/**
 * What a text is made of, as numbers: its whole words, its pairs of words, and its runs of a few letters. Tells in nanoseconds
 * that a text cannot contain a phrase; two grams may share a number. Any sign that is no letter counts as a space. Where
 * words are set apart by spaces a run has four letters, else two, and words are not known.
 */
type Grams = readonly number[];

/** Of these any match of a pattern contains one at least. */
export type NeededGrams = { readonly grams: Grams; readonly cost: number };

/** How grams are taken: how long runs are, and whether a match begins and ends with a word. */
export type Measure = { readonly width: 2 | 4; readonly wholeWords: boolean };

/** So many numbers there are: few enough to be short in a file, and so many that a text has hardly one by chance. */
const GRAMS = 1 << 20;
const SPACE = 0x20;
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

/** Shows every gram of a text, as if spaces stood around it. */
export function forEachGram(codes: readonly number[], { width }: Measure, visit: (gram: number) => void): void {
  let [pair, before, letter, word, previous] = [0, 0, SPACE, 0, 0];
  for (let at = 0; at < codes.length; at += 1) {
    const next = letterOf(codes[at] ?? 0);
    const latest = (letter << 16) | next;
    visit(placeOf(join(width === 2 ? 0 : before, latest)));
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
      if (hasLetters && isWhole && this.measure.width === 4) {
        const word = hashOf(text, start + 1, end);
        words.push({ grams: [placeOf(word)], cost: 1 / (end - start) });
        if (previous !== null) pairs.push({ grams: [placeOf(join(previous, word))], cost: 1 / (end - start + 4) });
        previous = word;
      } else {
        runs.push(...this.ofRun(text, start, Math.min(end + 1, text.length)));
        if (hasLetters) previous = null;
      }
      start = end;
    }
    return [...(pairs.length > 0 ? pairs : words), ...runs];
  }

  /** From the middle: beginnings and ends are shared by many words. */
  private ofRun(text: string, start: number, end: number): readonly NeededGrams[] {
    const { width } = this.measure;
    const spare = end - start - width;
    return spare < 0 ? [] : [{ grams: [runAt(text, start + (spare >> 1), width)], cost: 1 / (end - start) }];
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

type Choice = Extract<Part, { sort: 'choice' }>;

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

function runAt(text: string, at: number, width: 2 | 4): number {
  const pair = (start: number): number => (letterAt(text, start) << 16) | letterAt(text, start + 1);
  return placeOf(width === 2 ? join(0, pair(at)) : join(pair(at), pair(at + 2)));
}

// More texts than this are not multiplied out.
const MOST_TEXTS = 8;

/** The same parts, with neighbours of which each has a few texts as one: "cvs?" is "cv" or "cvs". */
function withRuns(parts: readonly Part[]): readonly Part[] {
  const merged: Part[] = [];
  let run: readonly string[] = [''];
  const flush = (): void => {
    const options = run.map((text): Part => ({ sort: 'text', text }));
    if (options.length > 1) merged.push({ sort: 'choice', options });
    else if (options[0] !== undefined && run[0] !== '') merged.push(options[0]);
    run = [''];
  };
  for (const part of parts) {
    const texts = textsOf(part);
    if (texts !== null && texts.length * run.length <= MOST_TEXTS) {
      run = run.flatMap((start) => texts.map((end) => start + end));
      continue;
    }
    flush();
    if (texts === null) merged.push(part);
    else run = texts;
  }
  flush();
  return merged;
}

/** All that a part can match where that is little, else null. */
function textsOf(part: Part): readonly string[] | null {
  if (part.sort === 'text') return [part.text];
  if (part.sort === 'repeat') {
    const texts = part.least === 0 && part.most === 1 ? textsOf(part.part) : null;
    return texts === null || texts.length === MOST_TEXTS ? null : ['', ...texts];
  }
  if (part.sort === 'sequence') {
    const [only, ...others] = withRuns(part.parts);
    return only === undefined || others.length > 0 ? null : textsOf(only);
  }
  if (part.sort !== 'choice' || part.options.length > MOST_TEXTS) return null;
  const all: string[] = [];
  for (const option of part.options) {
    const texts = textsOf(option);
    if (texts === null || all.length + texts.length > MOST_TEXTS) return null;
    all.push(...texts);
  }
  return all;
}

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
