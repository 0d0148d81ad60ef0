import { linesId, type Reason, SIDES, type Side } from '../../core/debrief.ts';
import type { Note } from '../../core/plan-notes.ts';
import { useKeeping } from '../hooks/use-keeping.ts';
import { useRemoval } from '../hooks/use-removal.ts';
import { words } from '../words.ts';
import { Icon } from './Icon.tsx';
import { NoteField } from './NoteField.tsx';
import { ProblemNote } from './ProblemNote.tsx';
import { Removed } from './Removed.tsx';
import { Seg } from './Seg.tsx';

export type DebriefReasonsProps = {
  readonly application: string;
  readonly reasons: readonly Reason[];
  readonly notes: readonly Note[];
  readonly isNothing: boolean;
  readonly onChanged: () => void;
};

const OPTIONS = SIDES.map((value) => ({ value, label: words.debrief.sides[value] }));

/** Theirs, mine or unknown; the mail's own words stand there already. "Nothing to fix" is a full result. */
export function DebriefReasons({ application, reasons, notes, isNothing, onChanged }: DebriefReasonsProps) {
  const removal = useRemoval(onChanged);
  const keeping = useKeeping(onChanged);
  const keep = (id: string, kind: 'sort' | 'lines', field: string, value: string) =>
    keeping.keep('saveNote', { id, application, kind, field, value, base: null });
  return (
    <section class="stack snug">
      <p class="small muted">{words.debrief.leadLine}</p>
      <ul class="lined">
        {reasons.map((reason) => (
          <li key={reason.id} ref={removal.placeOf(reason.id)} class="stack snug reason">
            {reason.isFromMail ? (
              <p>
                <q class="letter" dir="auto">
                  {reason.text}
                </q>{' '}
                <span class="tag">{words.debrief.fromMail}</span>
              </p>
            ) : (
              <NoteField
                label={words.debrief.own}
                target={{ id: reason.id, application, kind: 'sort', field: 'text' }}
                notes={notes}
                onSaved={onChanged}
              />
            )}
            <Seg
              label={`${words.debrief.side} ${reason.text}`}
              options={OPTIONS}
              value={reason.side}
              onChoose={(side: Side) => keep(reason.id, 'sort', 'side', side)}
              test="side"
            />
            {!reason.isFromMail && (
              <button
                type="button"
                class="link small muted"
                aria-description={reason.text}
                onClick={() => removal.remove(reason.id)}
              >
                {words.debrief.remove}
              </button>
            )}
          </li>
        ))}
      </ul>
      <div class="row between">
        <button
          type="button"
          class="btn quiet"
          data-test="add-reason"
          onClick={() => keep(`sort:${application}:${crypto.randomUUID()}`, 'sort', 'text', '')}
        >
          <Icon name="plus" />
          {words.debrief.add}
        </button>
        <button
          type="button"
          class="btn quiet"
          data-test="nothing-to-fix"
          aria-pressed={isNothing}
          onClick={() => keep(linesId(application), 'lines', 'nothing', isNothing ? '' : 'yes')}
        >
          {words.debrief.nothing}
        </button>
      </div>
      <p class="small" role="status">
        {isNothing && words.debrief.nothingLine}
      </p>
      {keeping.problem && <ProblemNote problem={keeping.problem} safe="none" />}
      <Removed removal={removal} />
    </section>
  );
}
