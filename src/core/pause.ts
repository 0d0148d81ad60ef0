import { dayOf, startOfDay } from './day.ts';

const DAY = 86_400_000;
/** A pause has an end, and one that can be seen from here. */
const LONGEST_DAYS = 366;
const USUAL_DAYS = 14;

/**
 * Does the search rest? While it does, Ajar asks nothing and mentions nothing of its own accord. One that lies further ahead than
 * any can be chosen is none: the clock was set back.
 */
export const isPaused = (until: number | null, now: number): boolean =>
  until !== null && until > now && until - now <= LONGEST_DAYS * DAY;

/** The pause that ends as the day `YYYY-MM-DD` begins, local time; null for no day, or one that is not ahead within a year. */
export function pauseUntil(day: string, now: number): number | null {
  const until = startOfDay(day);
  return isPaused(until, now) ? until : null;
}

/** The day that is proposed, two weeks ahead, as a date field takes it. */
export function usualPause(now: number): string {
  const day = new Date(now);
  day.setDate(day.getDate() + USUAL_DAYS);
  return dayOf(day.getTime());
}
