import type { Verdict } from './verdict.ts';

/** An answer older than this needs no quiet day and no plan: it may stand in the history. */
const OLD_AFTER_MS = 14 * 86_400_000;

/**
 * Which card a mail gets: `no` says what happened, `question` asks whether it is the reader's, `old` offers the history only,
 * null stays silent. `date` is the mail's, in ISO 8601, or null; `now` in milliseconds since 1970.
 */
export function cardKind(verdict: Verdict, date: string | null, now: number): 'no' | 'question' | 'old' | null {
  if (verdict.kind !== 'rejection' || verdict.tier === 'none') return null;
  if (date !== null && now - Date.parse(date) > OLD_AFTER_MS) return 'old';
  return verdict.tier === 'sure' ? 'no' : 'question';
}
