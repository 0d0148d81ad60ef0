import { useState } from 'preact/hooks';
import { linesId } from '../../core/debrief.ts';
import type { Suggestion } from '../../core/suggestion.ts';
import { askToSave, type Problem } from '../ask.ts';
import type { PlanData } from '../hooks/use-plan-data.ts';
import { words } from '../words.ts';
import { ProblemNote } from './ProblemNote.tsx';

export type LaterFeedbackProps = { readonly data: PlanData; readonly onChanged: () => void };

/** A later mail said something about the person: its own words, into the debrief with a yes, or left where they are. */
export function LaterFeedback({ data: { plan, notes, feedback }, onChanged }: LaterFeedbackProps) {
  const [problem, setProblem] = useState<Problem | null>(null);
  if (feedback.length === 0) return null;
  const { application } = plan;
  const keep = async ({ id, sentence }: Suggestion) => {
    const target = { id: linesId(application), application, kind: 'lines', field: 'feedback' } as const;
    const base = notes.find((note) => note.id === target.id)?.fields.feedback ?? '';
    const value = [base, sentence ?? ''].filter((text) => text !== '').join('\n\n');
    const kept = await askToSave('saveNote', { ...target, value, base });
    const result = kept.ok ? await askToSave('acceptSuggestions', { ids: [id], application }) : kept;
    setProblem(result.ok ? null : result.error);
    onChanged();
  };
  const leave = async ({ id }: Suggestion) => {
    const result = await askToSave('dismissSuggestions', { ids: [id] });
    setProblem(result.ok ? null : result.error);
    onChanged();
  };
  const { later } = words.debrief;
  return (
    <section class="stack" data-test="later-feedback">
      <h2>{later.heading}</h2>
      {feedback.map((one) => (
        <div key={one.id} class="stack snug">
          <q class="letter" dir="auto">
            {one.sentence}
          </q>
          <p class="small muted">{later.line}</p>
          <div class="row">
            <button type="button" class="btn" data-test="keep-feedback" onClick={() => keep(one)}>
              {later.keep}
            </button>
            <button type="button" class="btn quiet" data-test="leave-feedback" onClick={() => leave(one)}>
              {later.leave}
            </button>
          </div>
        </div>
      ))}
      {problem && <ProblemNote problem={problem} safe="none" />}
    </section>
  );
}
