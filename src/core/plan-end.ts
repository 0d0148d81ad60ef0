import type { Plan } from './plan.ts';
import { isQuiet } from './quiet-day.ts';

const DAY = 86_400_000;
/** A chapter that nobody touched for so long closes by itself. */
const CLOSES_AFTER_MS = 14 * DAY;
/** Beyond what the person asked for, Ajar speaks up once a week at most. */
const NUDGE_EVERY_MS = 7 * DAY;
/** A plan may lie for some days before it is mentioned. */
const NUDGE_AFTER_MS = 3 * DAY;

/** The moment from which silence is counted: what the person did last, or the end of a quiet day after it. */
const restsSince = ({ touchedAt, quiet }: Plan): number => Math.max(touchedAt, quiet?.until ?? 0);

/** Has the plan been left alone for 14 days? One whose times lie ahead, since the clock was set back, has not. */
export const closesByItself = (plan: Plan, now: number): boolean =>
  plan.closedAt === null && now - restsSince(plan) >= CLOSES_AFTER_MS;

/** When it does, if nobody touches it. */
export const closesAt = (plan: Plan): number => restsSince(plan) + CLOSES_AFTER_MS;

/**
 * The one plan that may be mentioned now, or null: open, never a light one, left alone for some days, and not within a week of
 * the last mention (`last`; null for never). A last mention that lies ahead counts as long ago: the clock was set back.
 */
export function planToMention(plans: readonly Plan[], last: number | null, now: number): Plan | null {
  if (last !== null && last <= now && now - last < NUDGE_EVERY_MS) return null;
  const resting = plans.filter(
    (plan) =>
      plan.closedAt === null &&
      plan.depth !== 'light' &&
      !isQuiet(plan.quiet, now) &&
      now - restsSince(plan) >= NUDGE_AFTER_MS,
  );
  return resting.toSorted((a, b) => b.touchedAt - a.touchedAt)[0] ?? null;
}
