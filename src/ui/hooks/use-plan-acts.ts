import { useState } from 'preact/hooks';
import type { Mood, Phase, PhaseState } from '../../core/plan.ts';
import type { QuietChoice } from '../../core/quiet-day.ts';
import { askToSave, type Problem } from '../ask.ts';

export type PlanActs = {
  readonly problem: Problem | null;
  readonly setPhase: (phase: Phase, state: PhaseState) => void;
  readonly setChapters: (applications: readonly string[], isClosed: boolean) => void;
  readonly noteMoods: (moods: readonly Mood[]) => void;
  readonly chooseQuiet: (choice: QuietChoice, own: number | null) => void;
};

/** What can be done to a plan. `onChanged` reads it again. */
export function usePlanActs(application: string, onChanged: () => void): PlanActs {
  const [problem, setProblem] = useState<Problem | null>(null);
  const tell = async (result: Promise<{ readonly ok: true } | { readonly ok: false; readonly error: Problem }>) => {
    const told = await result;
    setProblem(told.ok ? null : told.error);
    onChanged();
  };
  return {
    problem,
    setPhase: (phase, state) => tell(askToSave('setPhase', { application, phase, state })),
    setChapters: (applications, isClosed) => tell(askToSave('setChapters', { applications, isClosed })),
    noteMoods: (moods) => tell(askToSave('noteMoods', { application, moods })),
    chooseQuiet: (choice, own) => tell(askToSave('startQuietDay', { application, choice, own })),
  };
}
