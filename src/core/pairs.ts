/**
 * Which words, beginnings of words and pairs of neighbouring letters a text holds, as a set of bits: tells in nanoseconds
 * that a text cannot contain a phrase. "No" is certain, "yes" is a guess.
 */
export type Pairs = Uint32Array;

/** The places in such a set that a phrase needs. */
export type PairsOfWord = readonly number[];

// Places for pairs of letters, and after them for words and their beginnings: mostly empty for any sentence.
const PAIRS = 2048;
const WORDS = 8192;
/** So many places there are. */
export const PLACES = PAIRS + WORDS;
// Two letters are a pair.
const SHORTEST_BEGINNING = 3;

const SPACE = 32;
// What of ASCII is a letter or a digit, and a space for the rest.
const ASCII = Uint8Array.from({ length: 128 }, (_, code) =>
  /[0-9A-Za-z]/.test(String.fromCharCode(code)) ? code : SPACE,
);

/** The letter or digit at a place; a space for any other sign, and before and after the text. Same as patterns.ts has it. */
function letterAt(text: string, at: number): number {
  if (at < 0 || at >= text.length) return SPACE;
  const code = text.charCodeAt(at);
  if (code < 128) return ASCII[code] ?? SPACE;
  const isLetter = code >= 0xaa && code <= 0xdfff && (code < 0x2000 || code >= 0x2c00);
  return isLetter ? code : SPACE;
}

/** The set of a text, in time linear in its length. */
export function pairsOf(text: string): Pairs {
  const pairs = new Uint32Array(PLACES / 32);
  let previous = SPACE;
  let beginning = 0;
  let length = 0;
  for (let at = 0; at <= text.length; at += 1) {
    const next = letterAt(text, at);
    if (next === SPACE && previous === SPACE) continue;
    add(pairs, placeOfPair(previous, next));
    beginning = extend(beginning, next);
    length += 1;
    if (next === SPACE || length >= SHORTEST_BEGINNING) add(pairs, placeOf(beginning));
    if (next === SPACE) beginning = length = 0;
    previous = next;
  }
  return pairs;
}

function add(pairs: Pairs, place: number): void {
  pairs[place >> 5] = (pairs[place >> 5] ?? 0) | (1 << (place & 31));
}

/** The set of some places. */
export function setOf(places: readonly number[]): Pairs {
  const pairs = new Uint32Array(PLACES / 32);
  for (const place of places) add(pairs, place);
  return pairs;
}

/** Every place that is in both sets. */
export function forEachPlaceOfBoth(one: Pairs, other: Pairs, visit: (place: number) => void): void {
  for (let cell = 0; cell < one.length; cell += 1) {
    let bits = (one[cell] ?? 0) & (other[cell] ?? 0);
    for (; bits !== 0; bits &= bits - 1) visit(cell * 32 + 31 - Math.clz32(bits & -bits));
  }
}

/** What `mayContain` needs to know of a phrase with two letters or more. */
export function pairsOfWord(word: string): PairsOfWord {
  const places: number[] = [];
  for (let start = 0; start < word.length; start += 1) {
    if (letterAt(word, start) === SPACE) continue;
    let end = start + 1;
    while (end < word.length && letterAt(word, end) !== SPACE) end += 1;
    places.push(...(start === 0 ? pairsIn(word, 0, end) : beginningsIn(word, start, end)));
    start = end;
  }
  return places;
}

/** The pairs of a word of which the beginning is not known: "consider" may stand in "reconsider". */
function pairsIn(word: string, start: number, end: number): PairsOfWord {
  const places: number[] = [];
  for (let at = start + 1; at < Math.min(end + 1, word.length); at += 1) {
    places.push(placeOfPair(letterAt(word, at - 1), letterAt(word, at)));
  }
  return places;
}

/** A word that a space stands before: its letters and, where a space stands behind as well, the whole word. */
function beginningsIn(word: string, start: number, end: number): PairsOfWord {
  let beginning = 0;
  for (let at = start; at < end; at += 1) beginning = extend(beginning, letterAt(word, at));
  const whole = end < word.length ? [placeOf(extend(beginning, SPACE))] : [];
  return end - start < SHORTEST_BEGINNING
    ? [...pairsIn(word, start - 1, end), ...whole]
    : [placeOf(beginning), ...whole];
}

/** False when the text that `pairs` were taken from certainly lacks the word. */
export function mayContain(pairs: Pairs, word: PairsOfWord): boolean {
  for (let at = 0; at < word.length; at += 1) {
    const place = word[at] ?? 0;
    if ((((pairs[place >> 5] ?? 0) >>> (place & 31)) & 1) === 0) return false;
  }
  return true;
}

function extend(beginning: number, letter: number): number {
  return (Math.imul(beginning ^ letter, 0x9e3779b1) + 0x7f4a) | 0;
}

function placeOf(beginning: number): number {
  return PAIRS + ((beginning >>> 9) & (WORDS - 1));
}

function placeOfPair(one: number, other: number): number {
  return (one * 61 + other * 7 + (one >> 5)) & (PAIRS - 1);
}
