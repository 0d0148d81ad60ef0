/**
 * Which pairs of neighbouring letters a text holds, as a set of bits: tells in nanoseconds that a text cannot contain a
 * word. "No" is certain, "yes" is a guess.
 */
export type Pairs = Uint32Array;

/** The places in such a set that a word needs. */
export type PairsOfWord = readonly number[];

// 2048 bits stay mostly empty for any sentence, and fit a processor's first cache many times.
const BITS = 2048;

const SPACE = 32;
// What of ASCII is a letter or a digit, and a space for the rest.
const ASCII = Uint8Array.from({ length: 128 }, (_, code) =>
  /[0-9A-Za-z]/.test(String.fromCharCode(code)) ? code : SPACE,
);

/** The letter or digit at a place; a space for any other sign, and before and after the text. Same as patterns.ts has it. */
export function letterAt(text: string, at: number): number {
  if (at < 0 || at >= text.length) return SPACE;
  const code = text.charCodeAt(at);
  if (code < 128) return ASCII[code] ?? SPACE;
  const isLetter = code >= 0xaa && code <= 0xdfff && (code < 0x2000 || code >= 0x2c00);
  return isLetter ? code : SPACE;
}

/** The pairs of a text, in time linear in its length. */
export function pairsOf(text: string): Pairs {
  const pairs = new Uint32Array(BITS / 32);
  let previous = SPACE;
  for (let at = 0; at <= text.length; at += 1) {
    const next = letterAt(text, at);
    const place = placeOf(previous, next);
    pairs[place >> 5] = (pairs[place >> 5] ?? 0) | (1 << (place & 31));
    previous = next;
  }
  return pairs;
}

const words = new Map<string, PairsOfWord>();

/** What `mayContain` needs to know of a word of two letters or more. Kept, since patterns share most of their words. */
export function pairsOfWord(word: string): PairsOfWord {
  const known = words.get(word);
  if (known !== undefined) return known;
  const places: number[] = [];
  for (let at = 1; at < word.length; at += 1) places.push(placeOf(letterAt(word, at - 1), letterAt(word, at)));
  words.set(word, places);
  return places;
}

/** False when the text that `pairs` were taken from certainly lacks the word. */
export function mayContain(pairs: Pairs, word: PairsOfWord): boolean {
  for (let at = 0; at < word.length; at += 1) {
    const place = word[at] ?? 0;
    if ((((pairs[place >> 5] ?? 0) >>> (place & 31)) & 1) === 0) return false;
  }
  return true;
}

function placeOf(one: number, other: number): number {
  return (one * 61 + other * 7 + (one >> 5)) & (BITS - 1);
}
