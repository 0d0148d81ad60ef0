import type { Plan } from '../../core/plan.ts';
import { type Standing, standingOf } from '../../core/question.ts';
import type { QuietChoice } from '../../core/quiet-day.ts';
import { plansSince } from '../../storage/plans.ts';
import { readPrivateSettings } from '../../storage/settings.ts';
import { type Stored, useStored } from '../hooks/use-stored.ts';

export type Stand = {
  readonly standing: Standing;
  readonly plans: readonly Plan[];
  readonly quietAhead: QuietChoice | null;
  readonly pausedUntil: number | null;
};

/** A plan ends by itself after 14 days in which nobody touched it: none that is open is older than this. */
const LATE_MS = 30 * 86_400_000;

export async function readStand(): Promise<Stand> {
  const now = Date.now();
  const [plans, { quietAhead, pausedUntil }] = await Promise.all([plansSince(now - LATE_MS), readPrivateSettings()]);
  return {
    standing: standingOf({ plans, isAwaiting: quietAhead !== null }, now),
    plans,
    quietAhead,
    pausedUntil,
  };
}

/** Where the person stands today. */
export const useStand = (first: Stand | null): readonly [Stored<Stand>, () => void] =>
  useStored('stand', readStand, first);
