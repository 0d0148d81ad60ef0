import type { Choice, Part, Repeat } from './pattern.ts';
import { ANY_LETTER, AT_GAP, beginningsOf, bitOf, mayBegin } from './pattern-beginning.ts';
import { isLetter, type Searchable } from './searchable.ts';

/** A place in a text. */
export type Place = { readonly start: number; readonly end: number };

/** Finds the first place of a pattern in a text. */
export type Finder = (text: Searchable) => Place | null;

/** Where a whole match ends that goes on here, or -1. */
type Walk = (codes: readonly number[], at: number) => number;
/** A walk, and which letters it may begin with: a bit for each, of which several letters share one. */
type Step = { readonly walk: Walk; readonly first: number };
type Test = (code: number) => boolean;

const SPACE = 0x20;
const COMMA = 0x2c;
const ANYWHERE: Step = { walk: (_, at) => at, first: ANY_LETTER };
const AT_WORD_END: Step = { walk: (codes, at) => (isLetter(codes[at] ?? 0) ? -1 : at), first: ANY_LETTER };

/**
 * Looks for a pattern as the browser's own expressions do: leftmost, options in their order, as many as can be first. Patterns
 * are many, long and made of the same lists, and a mail needs few of them: to walk through their parts takes far less
 * than the browser needs to make an expression of each.
 */
export function finderOf(part: Part, wholeWords: boolean): Finder {
  const { walk, first } = stepOf(part, wholeWords ? AT_WORD_END : ANYWHERE);
  const placeAt = (codes: readonly number[], start: number): Place | null => {
    if (!mayBegin(first, codes[start] ?? 0)) return null;
    const end = walk(codes, start);
    return end < 0 ? null : { start, end };
  };
  if (!wholeWords) {
    return ({ codes }) => {
      let place: Place | null = null;
      for (let start = 0; place === null && start < codes.length; start += 1) place = placeAt(codes, start);
      return place;
    };
  }
  return ({ codes, wordStarts }) => {
    for (const start of wordStarts) {
      const place = placeAt(codes, start);
      if (place !== null) return place;
    }
    return null;
  };
}

function stepOf(part: Part, next: Step): Step {
  switch (part.sort) {
    case 'text':
      return textStep(part.text, next);
    case 'sequence':
      return part.parts.reduceRight((after, one) => stepOf(one, after), next);
    case 'choice':
      return choiceStep(part, next);
    case 'repeat':
      return part.part.sort === 'class' ? runStep(part, testOf(part.part.source), next) : repeatStep(part, next);
    case 'gap':
      return gapStep(part.most, next);
    case 'class': {
      const test = testOf(part.source);
      const walk: Walk = (codes, at) => (isIn(test, codes, at) ? next.walk(codes, at + 1) : -1);
      return { walk, first: ANY_LETTER };
    }
    case 'look':
      return lookStep(part, next);
    case 'edge':
      return { walk: edgeWalk(part.sign, next), first: ANY_LETTER };
  }
}

function textStep(text: string, next: Step): Step {
  if (text === '') return next;
  const walk: Walk = (codes, at) => {
    for (let letter = 0; letter < text.length; letter += 1)
      if (codes[at + letter] !== text.charCodeAt(letter)) return -1;
    return next.walk(codes, at + text.length);
  };
  return { walk, first: bitOf(text.charCodeAt(0)) };
}

/** For each letter the options that may begin with it, in their order. Their steps are made when a text first has that letter. */
function choiceStep(choice: Choice, next: Step): Step {
  const { options } = choice;
  const firsts = beginningsOf(choice).map(({ first, isOpen }) => (isOpen ? first | next.first : first));
  const steps: Walk[] = [];
  const stepFor = (option: Part, number: number): Walk => {
    const step = steps[number] ?? stepOf(option, next).walk;
    steps[number] = step;
    return step;
  };
  const byLetter: (readonly Walk[] | undefined)[] = [];
  const walk: Walk = (codes, at) => {
    const code = codes[at] ?? 0;
    let likely = byLetter[code & 31];
    if (likely === undefined) {
      likely = options.flatMap((option, number) =>
        mayBegin(firsts[number] ?? 0, code) ? [stepFor(option, number)] : [],
      );
      byLetter[code & 31] = likely;
    }
    for (let number = 0; number < likely.length; number += 1) {
      const end = likely[number]?.(codes, at) ?? -1;
      if (end >= 0) return end;
    }
    return -1;
  };
  return { walk, first: firsts.reduce((all, one) => all | one, 0) };
}

/** Signs of one class in a row. */
function runStep({ least, most, isLazy }: Repeat, test: Test, next: Step): Step {
  const goOn: Walk = (codes, at) => (mayBegin(next.first, codes[at] ?? 0) ? next.walk(codes, at) : -1);
  const shortestFirst: Walk = (codes, at) => {
    for (let count = 0; ; count += 1) {
      const end = count < least ? -1 : goOn(codes, at + count);
      if (end >= 0) return end;
      if (count >= most || !isIn(test, codes, at + count)) return -1;
    }
  };
  const longestFirst: Walk = (codes, at) => {
    let count = 0;
    while (count < most && isIn(test, codes, at + count)) count += 1;
    for (; count >= least; count -= 1) {
      const end = goOn(codes, at + count);
      if (end >= 0) return end;
    }
    return -1;
  };
  return { walk: isLazy ? shortestFirst : longestFirst, first: ANY_LETTER };
}

function isIn(test: Test, codes: readonly number[], at: number): boolean {
  return at < codes.length - 1 && test(codes[at] ?? 0);
}

function repeatStep({ part, least, most, isLazy }: Repeat, next: Step): Step {
  if (most === Number.POSITIVE_INFINITY) throw new Error('A pattern repeats a group without an end.');
  let step = next;
  for (let count = most; count > least; count -= 1) {
    const more = stepOf(part, step);
    const [one, other] = isLazy ? [next.walk, more.walk] : [more.walk, next.walk];
    const walk: Walk = (codes, at) => {
      const end = one(codes, at);
      return end >= 0 ? end : other(codes, at);
    };
    step = { walk, first: next.first | more.first };
  }
  for (let count = 0; count < least; count += 1) step = stepOf(part, step);
  return step;
}

/** A comma may stand where a gap begins. */
function gapStep(most: number, next: Step): Step {
  const go = (codes: readonly number[], at: number, left: number): number => {
    if (codes[at] !== SPACE) return -1;
    const word = at + 1;
    if (left > 0) {
      let space = word;
      while (space < codes.length && codes[space] !== SPACE) space += 1;
      const end = space === word || space === codes.length ? -1 : go(codes, space, left - 1);
      if (end >= 0) return end;
    }
    return mayBegin(next.first, codes[word] ?? 0) ? next.walk(codes, word) : -1;
  };
  const walk: Walk = (codes, at) => go(codes, codes[at] === COMMA ? at + 1 : at, most);
  return { walk, first: AT_GAP };
}

function lookStep({ part, isBehind, isThere }: Extract<Part, { sort: 'look' }>, next: Step): Step {
  if (isBehind) {
    if (part.sort !== 'text') throw new Error('A pattern looks behind for more than a text.');
    const { walk } = textStep(part.text, ANYWHERE);
    const { length } = part.text;
    return {
      walk: (codes, at) => ((at >= length && walk(codes, at - length) >= 0) === isThere ? next.walk(codes, at) : -1),
      first: next.first,
    };
  }
  const { walk } = stepOf(part, ANYWHERE);
  return { walk: (codes, at) => (walk(codes, at) >= 0 === isThere ? next.walk(codes, at) : -1), first: next.first };
}

function edgeWalk(sign: '^' | '$' | '\\b', next: Step): Walk {
  if (sign === '^') return (codes, at) => (at === 0 ? next.walk(codes, at) : -1);
  if (sign === '$') return (codes, at) => (at === codes.length - 1 ? next.walk(codes, at) : -1);
  const isWord = (code: number | undefined): boolean => code !== undefined && /\w/.test(String.fromCharCode(code));
  return (codes, at) => (isWord(codes[at - 1]) === isWord(codes[at]) ? -1 : next.walk(codes, at));
}

/** A class as the brackets have it: letters, ranges and `^`. */
function testOf(source: string): Test {
  const isNot = source.startsWith('^');
  const ranges: (readonly [number, number])[] = [];
  for (let at = isNot ? 1 : 0; at < source.length; at += 1) {
    if (source[at] === '\\') at += 1;
    if (/[a-zA-Z]/.test(source[at] ?? '') && source[at - 1] === '\\')
      throw new Error(`Not known in a class: ${source}`);
    const first = source.charCodeAt(at);
    const isRange = source[at + 1] === '-' && at + 2 < source.length;
    if (isRange) at += 2;
    ranges.push([first, source.charCodeAt(at)]);
  }
  return (code) => {
    for (const [first, last] of ranges) if (code >= first && code <= last) return !isNot;
    return isNot;
  };
}
