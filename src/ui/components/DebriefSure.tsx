import { linesId } from '../../core/debrief.ts';
import type { Note } from '../../core/plan-notes.ts';
import { useKeeping } from '../hooks/use-keeping.ts';
import { inWords } from '../in-words.ts';
import { words } from '../words.ts';
import { ProblemNote } from './ProblemNote.tsx';
import { Seg } from './Seg.tsx';

export type DebriefSureProps = {
  readonly application: string;
  readonly notes: readonly Note[];
  readonly onChanged: () => void;
};

const OPTIONS = ['0', '25', '50', '75', '100'].map((value) => ({ value, label: inWords(Number(value)) }));

/** How sure it felt before the answer came, in one tap. */
export function DebriefSure({ application, notes, onChanged }: DebriefSureProps) {
  const id = linesId(application);
  const value = notes.find((note) => note.id === id)?.fields.sure ?? null;
  const { keep, problem } = useKeeping(onChanged);
  const choose = (sure: string) =>
    keep('saveNote', { id, application, kind: 'lines', field: 'sure', value: sure, base: null });
  return (
    <section class="stack snug">
      <h2>{words.debrief.sure}</h2>
      <Seg label={words.debrief.sure} options={OPTIONS} value={value} onChoose={choose} test="sure" />
      {problem && <ProblemNote problem={problem} safe="none" />}
      <p class="tiny muted">{words.debrief.sureLine}</p>
    </section>
  );
}
