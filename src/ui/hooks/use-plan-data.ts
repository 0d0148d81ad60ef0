import type { Application } from '../../core/application.ts';
import type { Plan } from '../../core/plan.ts';
import { lightOfDay } from '../../core/plan-day.ts';
import { type Evidence, evidenceOf } from '../../core/plan-evidence.ts';
import type { Note } from '../../core/plan-notes.ts';
import { findApplication } from '../../storage/history.ts';
import { allNotes } from '../../storage/notes.ts';
import { allPlans } from '../../storage/plans.ts';
import { type Stored, useStored } from './use-stored.ts';

/** Everything that is written about one application. */
export type PlanData = {
  readonly application: Application;
  readonly plan: Plan;
  readonly notes: readonly Note[];
  readonly evidence: Evidence;
  /** Form letters of the same day that are still open, this one among them. */
  readonly sameDay: readonly string[];
};

async function readPlanData(id: string): Promise<PlanData | null> {
  const [application, plans, notes] = await Promise.all([findApplication(id), allPlans(), allNotes()]);
  const plan = plans.find((one) => one.application === id);
  if (!application || !plan) return null;
  return {
    application,
    plan,
    notes: notes.filter((note) => note.application === id).toSorted((a, b) => a.createdAt - b.createdAt),
    evidence: evidenceOf(plans, notes, id),
    sameDay: plan.depth === 'light' ? lightOfDay(plans, plan.startedAt).map((one) => one.application) : [id],
  };
}

export const usePlanData = (id: string): readonly [Stored<PlanData | null>, () => void] =>
  useStored(`plan:${id}`, () => readPlanData(id));
