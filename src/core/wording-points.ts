import type { Likeness } from './wording.ts';

// The log-odds from which wording speaks for a no, and below which against it.
const LIKELY = 1.5;
const UNLIKELY = -0.5;
// From here on it is no invitation and no offer: the highest of 304 that no model was fitted to reads 1.0; of 608 noes 270 reach 3.
const CLEAR = 3;
// Fewer different words and pairs than these are few.
const ENOUGH_WORDS = 80;
// Points for each unit of log-odds beyond these, and at most.
const POINTS = 3;
const MOST_FOR = 3;
const MOST_AGAINST = 6;
// So few different words and pairs say too little to ask or to doubt by. From there on, a point of doubt for each of so many more.
const FEW_WORDS = 50;
const WORDS_A_DOUBT = 10;
// Yet down here it is hardly a no, however short: of 368 noes of 40 to 90 words and pairs that no model was fitted to 2 are, of 739
// other letters 326.
const UNHEARD_OF = -3;
// The log-odds at which wording asks where no clause says no. The words of a short letter, of fewer different
// words and pairs than SHORT_LETTER, are often those of any letter.
const ALONE = 2;
const ALONE_IN_SHORT_LETTER = 3.5;
const SHORT_LETTER = 120;
// So much more it takes for each point for something else that is applied for.
const A_RIVAL = 0.5;

/** Whether the mail is worded as a no. In few words it has to be so more clearly. */
export function readsAsNo({ logOdds, words }: Likeness): boolean {
  return logOdds >= (words < ENOUGH_WORDS ? CLEAR : LIKELY);
}

/** Whether it is so clearly worded as a no that nothing is invited to or offered in it. */
export function readsClearlyAsNo({ logOdds, words }: Likeness): boolean {
  return logOdds >= CLEAR && words >= ENOUGH_WORDS;
}

/** Whether it is so much so, in so many words, that it need not be said. */
export function asksAlone({ logOdds, words }: Likeness, rival: number): boolean {
  const least = (words < SHORT_LETTER ? ALONE_IN_SHORT_LETTER : ALONE) + rival * A_RIVAL;
  return words >= FEW_WORDS && logOdds >= least;
}

/** What the whole wording adds to a clause that says no, or takes from it. */
export function pointsBeside({ logOdds, size, words }: Likeness): number {
  if (logOdds > 0) return Math.min(MOST_FOR, POINTS * Math.max(0, logOdds - LIKELY));
  const isUnheardOf = logOdds <= UNHEARD_OF && words >= FEW_WORDS;
  const most = isUnheardOf ? MOST_AGAINST : Math.min(MOST_AGAINST, Math.max(0, (size - FEW_WORDS) / WORDS_A_DOUBT));
  return -Math.min(most, POINTS * Math.max(0, UNLIKELY - logOdds));
}
