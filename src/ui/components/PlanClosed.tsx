import type { RefObject } from 'preact';
import { linesId } from '../../core/debrief.ts';
import type { PlanActs } from '../hooks/use-plan-acts.ts';
import type { PlanData } from '../hooks/use-plan-data.ts';
import { words } from '../words.ts';
import { NoteField } from './NoteField.tsx';

export type PlanClosedProps = {
  readonly data: PlanData;
  readonly acts: PlanActs;
  readonly place: RefObject<HTMLElement | null>;
  readonly onChanged: () => void;
};

/** A chapter that was closed: nothing is asked any more, and everything can be taken up again. */
export function PlanClosed({ data: { plan, notes }, acts, place, onChanged }: PlanClosedProps) {
  const { application } = plan;
  const hasLesson = notes.some(({ fields }) => (fields.take ?? '') !== '');
  return (
    <section class="stack start" ref={place} data-test="closed">
      <h2 tabIndex={-1}>{words.plan.closed}</h2>
      <p class="small muted">{words.plan.closedLine}</p>
      {hasLesson && (
        <div class="wide-field">
          <NoteField
            label={words.debrief.lines.take}
            target={{ id: linesId(application), application, kind: 'lines', field: 'take' }}
            notes={notes}
            onSaved={onChanged}
          />
        </div>
      )}
      <button type="button" class="btn quiet" data-test="reopen" onClick={() => acts.setChapters([application], false)}>
        {words.plan.reopen}
      </button>
    </section>
  );
}
