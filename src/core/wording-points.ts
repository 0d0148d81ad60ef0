import type { Likeness } from './wording.ts';

// The log-odds from which wording speaks for a no, and below which against it.
const LIKELY = 1.5;
const UNLIKELY = -0.5;
// Of seven letters that move an interview and seem to say no none is above -1.4; of eight that call it off with a no six are.
const OPEN = -1;
// From here on it is no invitation and no offer: the highest of 228 that no model was fitted to reads 1.3; of 504 noes 213 reach 3. A
// clause that says no beside it makes 2 enough, which 313 reach.
const CLEAR = 3;
const CLEAR_BESIDE_A_NO = 2;
// Fewer different words and pairs than these are few.
const ENOUGH_WORDS = 80;
// Points for each unit of log-odds beyond these, and at most.
const POINTS = 3;
const MOST_FOR = 3;
const MOST_AGAINST = 6;
// So few different words and pairs say too little to ask or to doubt by. From there on, a point of doubt for each of so many more.
const FEW_WORDS = 50;
const WORDS_A_DOUBT = 10;
// Yet down here it is hardly a no, however short: of 141 noes of 40 to 90 words and pairs that no model was fitted to none is, of 319
// other letters 125 are.
const UNHEARD_OF = -3;
// The log-odds at which wording asks where no clause says no, up to so many different words and pairs. Fewer than the least say too
// little, and no letter of more says no without a clause.
const LEAST_WORDS_ALONE = 40;
const ALONE = [
  { words: 60, logOdds: 3 },
  { words: 80, logOdds: 2 },
  { words: 400, logOdds: 1.25 },
];
// So much more it takes for each point for something else that is applied for, and where less speaks for a job.
const A_RIVAL = 0.1;
const MUCH_OF_A_JOB = 3;
const LITTLE_OF_A_JOB = 0.75;

/** Whether the wording leaves it open. */
export function mayBeNo({ logOdds }: Likeness): boolean {
  return logOdds >= OPEN;
}

/** Whether the mail is worded as a no. In few words it has to be so more clearly. */
export function readsAsNo({ logOdds, words }: Likeness): boolean {
  return logOdds >= (words < ENOUGH_WORDS ? CLEAR : LIKELY);
}

/** Whether it is so clearly worded as a no that what says no in it wins over what invites or offers. */
export function readsClearlyAsNo({ logOdds, words }: Likeness): boolean {
  return logOdds >= CLEAR_BESIDE_A_NO && words >= ENOUGH_WORDS;
}

/**
 * Whether what thanks for an application is so clearly worded as a no that it is one: "apply for other posts, and good luck with
 * your search". Of 165 confirmations that no model was fitted to, and that say nothing else, the highest reads 2.5.
 */
export function readsAsNoBesideThanks({ logOdds, words }: Likeness): boolean {
  return logOdds >= CLEAR && words >= ENOUGH_WORDS;
}

/** Whether it is so much so that it need not be said, in a mail with these points for a job and for something else. */
export function asksAlone({ logOdds, words }: Likeness, job: number, rival: number): boolean {
  const least = words < LEAST_WORDS_ALONE ? undefined : ALONE.find((row) => words <= row.words);
  if (least === undefined) return false;
  return logOdds >= least.logOdds + rival * A_RIVAL + (job < MUCH_OF_A_JOB ? LITTLE_OF_A_JOB : 0);
}

/** What the whole wording adds to a clause that says no, or takes from it. */
export function pointsBeside({ logOdds, size, words }: Likeness): number {
  if (logOdds > 0) return Math.min(MOST_FOR, POINTS * Math.max(0, logOdds - LIKELY));
  const isUnheardOf = logOdds <= UNHEARD_OF && words >= FEW_WORDS;
  const most = isUnheardOf ? MOST_AGAINST : Math.min(MOST_AGAINST, Math.max(0, (size - FEW_WORDS) / WORDS_A_DOUBT));
  return -Math.min(most, POINTS * Math.max(0, UNLIKELY - logOdds));
}
