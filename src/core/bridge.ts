/** Why a phrase may land harder than it is meant. */
type Heat = 'blame' | 'sarcasm' | 'capitals' | 'pleading' | 'length';

/** Phrases of a language that burn bridges, each with a gentler wording; an empty one leaves the phrase out. */
export type HeatWords = {
  readonly code: string;
  readonly blame: Readonly<Record<string, string>>;
  readonly sarcasm: Readonly<Record<string, string>>;
  readonly pleading: Readonly<Record<string, string>>;
};

/** A hot stretch of a text, by its place. `gentler` could stand there instead; null where only shortening helps. */
export type HeatSpot = {
  readonly heat: Heat;
  readonly start: number;
  readonly end: number;
  readonly gentler: string | null;
};

/** Longer than this, a reply to a no reads like a plea. */
const MOST_WORDS = 220;
/** What is checked: a letter. The rest of a longer text is too long anyway. */
const MOST_CHECKED = 20_000;
/** One word in capitals is a name or a shortened one; from five letters on, or two in a row, it shouts. */
const SHOUTED = /(?<![\p{L}\p{N}])(?:\p{Lu}{3,}(?: \p{Lu}{2,}){1,20}|\p{Lu}{5,40})(?![\p{L}\p{N}])/gu;
const MARKS = /[!?]{2,40}/g;

/** Finds what burns bridges in a text, in reading order and without overlaps. It never stops anybody. */
export function checkBridge(text: string, words: HeatWords): readonly HeatSpot[] {
  const checked = text.slice(0, MOST_CHECKED);
  const spots = [
    ...(['blame', 'sarcasm', 'pleading'] as const).flatMap((heat) => findPhrases(checked, heat, words[heat])),
    ...findShouting(checked),
  ].toSorted((a, b) => a.start - b.start || b.end - a.end);
  const apart = spots.filter((spot, at) => spots.slice(0, at).every((before) => before.end <= spot.start));
  const count = checked.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  return count > MOST_WORDS ? [...apart, { heat: 'length', start: 0, end: 0, gentler: null }] : apart;
}

function findPhrases(text: string, heat: Heat, phrases: Readonly<Record<string, string>>): readonly HeatSpot[] {
  return Object.entries(phrases).flatMap(([phrase, gentler]) =>
    [...text.matchAll(phrasePattern(phrase))].map(({ index, 0: found }) => ({
      heat,
      start: index,
      end: index + found.length,
      gentler: likeCased(gentler, found),
    })),
  );
}

/** The phrase as whole words, with any apostrophe and any short run of white space. */
function phrasePattern(phrase: string): RegExp {
  const escaped = phrase
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(/’/g, "['’]")
    .replace(/ /g, '\\s{1,3}');
  return new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, 'giu');
}

const likeCased = (gentler: string, found: string): string =>
  /^\p{Lu}/u.test(found) ? gentler.charAt(0).toUpperCase() + gentler.slice(1) : gentler;

function findShouting(text: string): readonly HeatSpot[] {
  const words = [...text.matchAll(SHOUTED)].map(({ index, 0: found }) => ({
    heat: 'capitals' as const,
    start: index,
    end: index + found.length,
    gentler: index === 0 ? likeCased(found.toLowerCase(), 'A') : found.toLowerCase(),
  }));
  const marks = [...text.matchAll(MARKS)].map(({ index, 0: found }) => ({
    heat: 'capitals' as const,
    start: index,
    end: index + found.length,
    gentler: found.includes('?') ? '?' : '.',
  }));
  return [...words, ...marks];
}

/** The text with the gentler wording in a spot's place. */
export function soften(text: string, { start, end, gentler }: HeatSpot): string {
  if (gentler === null) return text;
  const [before, after] = [text.slice(0, start), text.slice(end)];
  // A phrase that goes leaves no gap behind it.
  return gentler === '' ? before + after.replace(/^[ ,]{1,3}/, '') : before + gentler + after;
}
