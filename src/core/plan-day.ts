import type { Plan } from './plan.ts';
import { isQuiet, type QuietDay } from './quiet-day.ts';

/** The same day in the reader's own zone. */
export const isSameDay = (a: number, b: number): boolean => new Date(a).toDateString() === new Date(b).toDateString();

/** The open plans of form letters that came on the same day as `plan`, itself among them when it is light: one line, one clock. */
export const lightOfDay = (plans: readonly Plan[], day: number): readonly Plan[] =>
  plans.filter((plan) => plan.depth === 'light' && plan.closedAt === null && isSameDay(plan.startedAt, day));

/** The clock that a new form letter joins: the one that runs already for another letter of its day; null when there is none. */
export const sharedClock = (plans: readonly Plan[], now: number): QuietDay | null =>
  lightOfDay(plans, now).find(({ quiet }) => isQuiet(quiet, now))?.quiet ?? null;

/** Plans as they are listed: the form letters of one day together, every other one alone, the newest first. */
export function inLines(plans: readonly Plan[]): readonly (readonly Plan[])[] {
  const lines: Plan[][] = [];
  for (const plan of plans.toSorted((a, b) => b.startedAt - a.startedAt)) {
    const line = lines.find(
      ([first]) => first?.depth === 'light' && plan.depth === 'light' && isSameDay(first.startedAt, plan.startedAt),
    );
    if (line) line.push(plan);
    else lines.push([plan]);
  }
  return lines;
}
