import { useState } from 'preact/hooks';
import {
  type DebriefLength,
  hasNothingToFix,
  LATER_LINES,
  LONG_LINES,
  linesId,
  reasonsOf,
  SHORT_LINES,
} from '../../core/debrief.ts';
import { allowsSilverLining } from '../../core/plan.ts';
import type { PlanData } from '../hooks/use-plan-data.ts';
import { words } from '../words.ts';
import { DebriefBrief } from './DebriefBrief.tsx';
import { DebriefQuestions } from './DebriefQuestions.tsx';
import { DebriefReasons } from './DebriefReasons.tsx';
import { DebriefRounds } from './DebriefRounds.tsx';
import { DebriefSure } from './DebriefSure.tsx';
import { NoteField } from './NoteField.tsx';
import { SavedPosting } from './SavedPosting.tsx';
import { Seg } from './Seg.tsx';

export type DebriefProps = {
  readonly data: PlanData;
  readonly now: number;
  readonly canPrint: boolean;
  readonly onChanged: () => void;
};

const LENGTHS = (['short', 'long'] as const).map((value) => ({ value, label: words.debrief.lengths[value] }));

/** Looking back, in five minutes or in fifteen: whose side it was on, a line each, and one thing to take along. */
export function Debrief({ data, now, canPrint, onChanged }: DebriefProps) {
  const { plan, notes } = data;
  const { application } = plan;
  const [length, setLength] = useState<DebriefLength>(plan.depth === 'full' ? 'long' : 'short');
  const reasons = reasonsOf(application, plan.said, notes);
  const isLate = allowsSilverLining(plan, now);
  // What the employer wrote is shown in the short form too, once there is any.
  const hasFeedback = notes.some(({ id, fields }) => id === linesId(application) && fields.feedback);
  const shortLines = hasFeedback ? (['feedback', ...SHORT_LINES] as const) : SHORT_LINES;
  const lines = (length === 'long' ? LONG_LINES : shortLines).filter((line) => isLate || !LATER_LINES.has(line));
  return (
    <div class="stack wide">
      <div class="row between">
        <h2 class="lead grow">{words.debrief.lead}</h2>
        <Seg label={words.debrief.length} options={LENGTHS} value={length} onChoose={setLength} test="debrief-length" />
      </div>
      <DebriefReasons
        application={application}
        reasons={reasons}
        notes={notes}
        isNothing={hasNothingToFix(notes, application)}
        onChanged={onChanged}
      />
      <DebriefSure application={application} notes={notes} onChanged={onChanged} />
      {length === 'long' && <DebriefRounds application={application} notes={notes} onChanged={onChanged} />}
      {length === 'long' && <DebriefQuestions application={application} notes={notes} onChanged={onChanged} />}
      <section class="stack roomy">
        <h2>{words.debrief.lines.heading}</h2>
        <SavedPosting application={application} />
        {lines.map((field) => (
          <NoteField
            key={field}
            label={words.debrief.lines[field]}
            target={{ id: linesId(application), application, kind: 'lines', field }}
            notes={notes}
            onSaved={onChanged}
            {...(field === 'feedback' ? { line: words.debrief.feedbackLine } : {})}
            {...(field === 'silver' ? { line: words.debrief.silverLine } : {})}
          />
        ))}
      </section>
      <DebriefBrief data={data} reasons={reasons} canPrint={canPrint} />
    </div>
  );
}
