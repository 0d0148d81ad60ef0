import type { Application, ApplicationEvent } from '../../core/application.ts';
import type { Plan } from '../../core/plan.ts';
import { inLines } from '../../core/plan-day.ts';
import { type Acts, actsOf } from '../../core/plan-evidence.ts';
import type { Reflection } from '../../core/reflection.ts';
import { recentApplications } from '../../storage/history.ts';
import { allNotes } from '../../storage/notes.ts';
import { allPlans } from '../../storage/plans.ts';
import { allReflections } from '../../storage/reflections.ts';
import { readPrivateSettings } from '../../storage/settings.ts';
import { type Stored, useStored } from '../hooks/use-stored.ts';

export type PlanRow = {
  readonly application: Application;
  readonly event: ApplicationEvent | null;
  readonly plan: Plan;
};
export type Plans = {
  /** Open plans: the form letters of one day together. */
  readonly open: readonly (readonly PlanRow[])[];
  readonly closed: readonly PlanRow[];
  readonly acts: Acts;
  readonly reflections: readonly Reflection[];
  readonly notifies: boolean;
  readonly pausedUntil: number | null;
};

const MOST = 1_000;

async function readPlans(): Promise<Plans> {
  const [plans, notes, reflections, settings, recent] = await Promise.all([
    allPlans(),
    allNotes(),
    allReflections(),
    readPrivateSettings(),
    recentApplications(MOST),
  ]);
  const rowOf = (plan: Plan): readonly PlanRow[] => {
    const found = recent.find(({ application }) => application.id === plan.application);
    return found ? [{ ...found, plan }] : [];
  };
  return {
    open: inLines(plans.filter(({ closedAt }) => closedAt === null)).map((line) => line.flatMap(rowOf)),
    closed: plans
      .filter(({ closedAt }) => closedAt !== null)
      .toSorted((a, b) => (b.closedAt ?? 0) - (a.closedAt ?? 0))
      .flatMap(rowOf),
    acts: actsOf(plans, notes),
    reflections: reflections.filter(({ text }) => text.trim() !== ''),
    notifies: settings.notifies,
    pausedUntil: settings.pausedUntil,
  };
}

export const usePlans = (): readonly [Stored<Plans>, () => void] => useStored('plans', readPlans);
