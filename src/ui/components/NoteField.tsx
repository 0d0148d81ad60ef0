import { useId } from 'preact/hooks';
import type { Note } from '../../core/plan-notes.ts';
import { type NoteTarget, useNoteField } from '../hooks/use-note-field.ts';
import { ProblemNote } from './ProblemNote.tsx';

export type NoteFieldProps = {
  readonly label: string;
  /** Which field of which note; the note need not be there yet. */
  readonly target: NoteTarget;
  readonly notes: readonly Note[];
  readonly onSaved: () => void;
  readonly line?: string;
};

/** One answer, kept as it is typed. It grows with its text. */
export function NoteField({ label, target, notes, onSaved, line }: NoteFieldProps) {
  const stored = notes.find(({ id }) => id === target.id)?.fields[target.field] ?? '';
  const { text, problem, type, flush } = useNoteField(target, stored, onSaved);
  const described = useId();
  return (
    <div class="stack snug">
      <label class="field">
        {label}
        <textarea
          class="input line"
          rows={1}
          dir="auto"
          data-test={`note-${target.field}`}
          aria-describedby={line ? described : undefined}
          value={text}
          onInput={(event) => type(event.currentTarget.value)}
          onBlur={flush}
        />
      </label>
      {line && (
        <p class="tiny muted" id={described}>
          {line}
        </p>
      )}
      {problem && <ProblemNote problem={problem} safe="words" onRetry={flush} />}
    </div>
  );
}
