import { joinWords } from './words.ts';

/**
 * A time in words, as one would say it: "today, 14:10", "tomorrow, 14:10", "Thursday, 14:10", "4 November, 14:10". Times are
 * milliseconds since 1970, shown in the reader's own zone; `language` is a BCP 47 tag.
 */
export function sayWhen(time: number, now: number, language: string): string {
  const clock = new Intl.DateTimeFormat(language, { hour: 'numeric', minute: '2-digit' }).format(time);
  return joinWords([sayDay(time, now, language), clock], language);
}

/** So near, in days, another year is not in doubt. */
const NEAR = 120;

/** The day alone, in words. */
export function sayDay(time: number, now: number, language: string): string {
  const days = daysBetween(now, time);
  if (Math.abs(days) <= 1) return new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(days, 'day');
  if (days > 1 && days < 7) return new Intl.DateTimeFormat(language, { weekday: 'long' }).format(time);
  const isThisYear = new Date(time).getFullYear() === new Date(now).getFullYear();
  const year = isThisYear || Math.abs(days) < NEAR ? {} : ({ year: 'numeric' } as const);
  return new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long', ...year }).format(time);
}

/** Counted at noon, so that a day of 23 or 25 hours still counts as one. */
function daysBetween(from: number, to: number): number {
  const noon = (time: number) => new Date(time).setHours(12, 0, 0, 0);
  return Math.round((noon(to) - noon(from)) / 86_400_000);
}
