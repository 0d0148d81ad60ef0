import { linesId } from '../../core/debrief.ts';
import type { PlanData } from '../hooks/use-plan-data.ts';
import { words } from '../words.ts';
import { IdeaBox } from './IdeaBox.tsx';
import { NoteField } from './NoteField.tsx';
import { PlanRoutes } from './PlanRoutes.tsx';

export type PlanLineProps = {
  readonly field: 'change' | 'onward';
  readonly data: PlanData;
  readonly onChanged: () => void;
};

/** The later phases in one line each: one change for next time, and where it could go on from here. */
export function PlanLine({ field, data: { plan, notes, application: about }, onChanged }: PlanLineProps) {
  const { application } = plan;
  return (
    <div class="stack">
      <h2 class="lead">{words.plan.lines[field].lead}</h2>
      <NoteField
        label={words.plan.lines[field].label}
        target={{ id: linesId(application), application, kind: 'lines', field }}
        notes={notes}
        onSaved={onChanged}
        line={words.plan.lines[field].line}
      />
      {field === 'onward' && <IdeaBox />}
      {field === 'onward' && about.company !== null && <PlanRoutes company={about.company} />}
    </div>
  );
}
