import { type Plan, phaseNow } from './plan.ts';
import { isSameDay } from './plan-day.ts';
import { isQuiet } from './quiet-day.ts';

/** Where the person stands, as far as today's question needs it. */
export type Standing = 'several' | 'quiet' | 'after' | 'awaiting' | 'open' | 'nothing';

export type StandingInput = {
  readonly plans: readonly Plan[];
  /** The person decided a quiet day beforehand, and so waits for an answer. */
  readonly isAwaiting: boolean;
};

/** "Just after": the quiet day ended so recently that the debrief is the next thing. */
const JUST_AFTER_MS = 3 * 86_400_000;
const SEVERAL = 2;

/** Chooses from where the person stands; works with nothing at all. */
export function standingOf({ plans, isAwaiting }: StandingInput, now: number): Standing {
  const open = plans.filter(({ closedAt }) => closedAt === null);
  if (plans.filter(({ startedAt }) => isSameDay(startedAt, now)).length >= SEVERAL) return 'several';
  if (open.some(({ quiet }) => isQuiet(quiet, now))) return 'quiet';
  const isAfter = ({ quiet }: Plan): boolean => quiet?.until != null && now - quiet.until < JUST_AFTER_MS;
  if (open.some((plan) => isAfter(plan) && phaseNow(plan, now) === 'debrief')) return 'after';
  if (isAwaiting) return 'awaiting';
  return open.length > 0 ? 'open' : 'nothing';
}

/** Counted in the reader's own days, so that a question lasts from morning to night. */
const dayNumber = (now: number): number => Math.floor((now - new Date(now).getTimezoneOffset() * 60_000) / 86_400_000);

/** Which of `count` questions is today's; `turns` is how often another one was asked for. */
export const questionOfTheDay = (now: number, count: number, turns: number): number => (dayNumber(now) + turns) % count;
