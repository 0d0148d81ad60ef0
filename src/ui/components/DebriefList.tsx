import type { Note, NoteKind } from '../../core/plan-notes.ts';
import { useKeeping } from '../hooks/use-keeping.ts';
import { useRemoval } from '../hooks/use-removal.ts';
import { words } from '../words.ts';
import { Icon } from './Icon.tsx';
import { NoteField } from './NoteField.tsx';
import { ProblemNote } from './ProblemNote.tsx';
import { Removed } from './Removed.tsx';
import { Seg, type SegProps } from './Seg.tsx';

type Field = keyof typeof words.debrief.fields;
export type DebriefListProps = {
  readonly application: string;
  readonly notes: readonly Note[];
  readonly onChanged: () => void;
  readonly kind: NoteKind;
  readonly title: string;
  /** By what stands above it; a section of its own unless said. */
  readonly heading?: 'h2' | 'h3';
  readonly add: string;
  readonly fields: readonly Field[];
  readonly choice: {
    readonly field: string;
    readonly label: string;
    readonly options: SegProps<string>['options'];
  } | null;
};

/** Things of one kind that a person adds one by one, each with a few fields. */
export function DebriefList(props: DebriefListProps) {
  const { application, notes, onChanged, kind, title, heading: Heading = 'h2', add, fields, choice } = props;
  const removal = useRemoval(onChanged);
  const keeping = useKeeping(onChanged);
  const keep = (id: string, field: string, value: string) =>
    keeping.keep('saveNote', { id, application, kind, field, value, base: null });
  return (
    <section class="stack">
      <Heading>{title}</Heading>
      <ul class="lined">
        {notes
          .filter((note) => note.kind === kind)
          .map((note) => (
            <li key={note.id} ref={removal.placeOf(note.id)} class="stack reason">
              {fields.map((field) => (
                <NoteField
                  key={field}
                  label={words.debrief.fields[field]}
                  target={{ id: note.id, application, kind, field }}
                  notes={notes}
                  onSaved={onChanged}
                />
              ))}
              {choice && (
                <Seg
                  label={choice.label}
                  options={choice.options}
                  value={note.fields[choice.field] ?? null}
                  onChoose={(value) => keep(note.id, choice.field, value)}
                  test={choice.field}
                />
              )}
              <button
                type="button"
                class="link small muted"
                aria-description={note.fields[fields[0] ?? '']}
                onClick={() => removal.remove(note.id)}
              >
                {words.debrief.remove}
              </button>
            </li>
          ))}
      </ul>
      <div class="row">
        <button
          type="button"
          class="btn quiet"
          data-test={`add-${kind}`}
          onClick={() => keep(`${kind}:${crypto.randomUUID()}`, fields[0] ?? 'what', '')}
        >
          <Icon name="plus" />
          {add}
        </button>
      </div>
      {keeping.problem && <ProblemNote problem={keeping.problem} safe="none" />}
      <Removed removal={removal} />
    </section>
  );
}
