import { fold } from './fold.ts';
import { PLAIN_ENGLISH, STRONG, STRONG_ENGLISH, WEAK, WEAK_ENGLISH } from './word-filter-words.ts';

// Longer text is looked at only up to here; a decision stands far above.
const LOOK_AT = 20_000;
/**
 * Most mail that is read is English, and has some of these words by chance, more of them the longer it is: so many different ones are
 * asked for in a text of up to so many letters, and in a longer one.
 */
const ENOUGH_ENGLISH = [
  { letters: 800, words: 2 },
  { letters: 3_000, words: 4 },
] as const;
const ENOUGH_IN_LONG_ENGLISH = 9;
// A text that may be English has to hold two of another language; one that surely is not, a single one: there are too many ways to say no.
const ENOUGH_WEAK = 2;
const ACCENT = /[\u00c0-\u024f\u1e00-\u1eff]/;
// Of so many words in English one is among the plainest. Looked at where a text begins: at the end of others stands an English notice.
const WORDS_TO_A_PLAIN_ONE = 16;
const BEGINNING = 200;
const NO_LETTERS = /[^a-z0-9\u00aa-\u1fff\u2c00-\udfff]+/g;
// In the lists of words.
const LINE_BREAK = /\n */g;

const plainEnglish = anyOf(PLAIN_ENGLISH);
const strongEnglish = anyOf(STRONG_ENGLISH);
const weakEnglish = anyOf(WEAK_ENGLISH);
const strongElsewhere = anyOf(...Object.values(STRONG));
const weakElsewhere = anyOf(...Object.values(WEAK));

/**
 * Could this mail, given as subject and text, be about a job application at all? Errs on the side of yes; a no is
 * final, and such mail never leaves the tab. Small, quick and without data, since it runs in every open mail.
 */
export function couldBeAboutAJob(text: string): boolean {
  const low = fold(text.slice(0, LOOK_AT).toLowerCase()).replace(NO_LETTERS, ' ');
  const enough = ENOUGH_ENGLISH.find(({ letters }) => low.length <= letters)?.words ?? ENOUGH_IN_LONG_ENGLISH;
  if (low.search(strongEnglish()) >= 0 || count(low, weakEnglish()) >= enough) return true;
  if (isEnglish(low)) return false;
  if (low.search(strongElsewhere()) >= 0) return true;
  return ACCENT.test(text) ? low.search(weakElsewhere()) >= 0 : count(low, weakElsewhere()) >= ENOUGH_WEAK;
}

/** There the words of other languages mean something else. */
function isEnglish(text: string): boolean {
  const beginning = text.slice(0, BEGINNING);
  const plain = beginning.match(plainEnglish())?.length ?? 0;
  return plain * WORDS_TO_A_PLAIN_ONE >= beginning.split(' ').length;
}

/** Made at the first use: most pages that this runs in show no mail at once. */
function anyOf(...lists: readonly string[]): () => RegExp {
  let made: RegExp | undefined;
  return () => {
    made ??= new RegExp(lists.join('|').replace(LINE_BREAK, '|').replaceAll('_', '\\b'), 'g');
    return made;
  };
}

function count(text: string, words: RegExp): number {
  return new Set(text.match(words)).size;
}
