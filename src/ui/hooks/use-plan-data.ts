import type { Application } from '../../core/application.ts';
import { laterFeedback } from '../../core/debrief.ts';
import type { Plan } from '../../core/plan.ts';
import { lightOfDay } from '../../core/plan-day.ts';
import { type Evidence, evidenceOf } from '../../core/plan-evidence.ts';
import type { Note } from '../../core/plan-notes.ts';
import type { Suggestion } from '../../core/suggestion.ts';
import { findApplication } from '../../storage/history.ts';
import { allNotes } from '../../storage/notes.ts';
import { allPlans } from '../../storage/plans.ts';
import { allSuggestions } from '../../storage/suggestions.ts';
import { type Stored, useStored } from './use-stored.ts';

/** Everything that is written about one application. */
export type PlanData = {
  readonly application: Application;
  readonly plan: Plan;
  readonly notes: readonly Note[];
  readonly evidence: Evidence;
  /** What the employer wrote since, that waits for a yes. */
  readonly feedback: readonly Suggestion[];
  /** Form letters of the same day that are still open, this one among them. */
  readonly sameDay: readonly string[];
};

async function readPlanData(id: string): Promise<PlanData | null> {
  const [application, plans, notes, suggestions] = await Promise.all([
    findApplication(id),
    allPlans(),
    allNotes(),
    allSuggestions(),
  ]);
  const plan = plans.find((one) => one.application === id);
  if (!application || !plan) return null;
  return {
    application,
    plan,
    notes: notes.filter((note) => note.application === id).toSorted((a, b) => a.createdAt - b.createdAt),
    feedback: laterFeedback(suggestions, id),
    evidence: evidenceOf(plans, notes, id),
    sameDay: plan.depth === 'light' ? lightOfDay(plans, plan.startedAt).map((one) => one.application) : [id],
  };
}

export const usePlanData = (id: string): readonly [Stored<PlanData | null>, () => void] =>
  useStored(`plan:${id}`, () => readPlanData(id));
