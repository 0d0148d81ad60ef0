import type { Plan } from '../../core/plan.ts';
import { type Standing, standingOf } from '../../core/question.ts';
import type { QuietChoice } from '../../core/quiet-day.ts';
import { allPlans } from '../../storage/plans.ts';
import { readPrivateSettings } from '../../storage/settings.ts';
import { type Stored, useStored } from '../hooks/use-stored.ts';

export type Stand = {
  readonly standing: Standing;
  readonly plans: readonly Plan[];
  readonly quietAhead: QuietChoice | null;
  readonly pausedUntil: number | null;
  readonly isHired: boolean;
};

export async function readStand(): Promise<Stand> {
  const [plans, { quietAhead, pausedUntil, hiredAt }] = await Promise.all([allPlans(), readPrivateSettings()]);
  return {
    standing: standingOf({ plans, isAwaiting: quietAhead !== null }, Date.now()),
    plans,
    quietAhead,
    pausedUntil,
    isHired: hiredAt !== null,
  };
}

/** Where the person stands today. */
export const useStand = (first: Stand | null): readonly [Stored<Stand>, () => void] =>
  useStored('stand', readStand, first);
