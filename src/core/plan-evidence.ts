import type { Plan } from './plan.ts';
import type { Note } from './plan-notes.ts';

/** What the person's own history says against "it was me". */
export type Evidence = {
  /** How many employers wanted to talk, this one among them. */
  readonly talks: number;
  /** How often it came to the last round. */
  readonly finals: number;
  /** What went well the last time that was written down, in another application. */
  readonly well: string | null;
};

export function evidenceOf(plans: readonly Plan[], notes: readonly Note[], application: string): Evidence {
  const finals = plans.filter(({ stage }) => stage === 'final').length;
  const talks = plans.filter(({ stage }) => stage === 'interview').length + finals;
  const told = notes
    .filter(
      (note) => note.kind === 'lines' && note.application !== application && (note.fields.well ?? '').trim() !== '',
    )
    .toSorted((a, b) => b.updatedAt - a.updatedAt)[0];
  return { talks, finals, well: told?.fields.well?.trim() ?? null };
}

/** Has the person answered nothing in it yet? Then to take it out of the history loses no word. */
export const isUnanswered = ({ moods, phases, writings }: Plan, notes: readonly Note[]): boolean =>
  moods.length === 0 && writings === 0 && Object.keys(phases).length === 0 && notes.length === 0;

/** What was done, counted as acts and never as a streak: looked back, wrote down a question, took something along. */
export type Acts = { readonly debriefs: number; readonly questions: number; readonly lessons: number };

export const actsOf = (plans: readonly Plan[], notes: readonly Note[]): Acts => ({
  debriefs: plans.filter(({ phases }) => phases.debrief === 'done').length,
  questions: notes.filter(({ kind, fields }) => kind === 'question' && (fields.question ?? '').trim() !== '').length,
  lessons: notes.filter(({ kind, fields }) => kind === 'lines' && (fields.take ?? '').trim() !== '').length,
});
