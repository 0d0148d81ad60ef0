import { linesId } from '../../core/debrief.ts';
import type { Note } from '../../core/plan-notes.ts';
import { askToSave } from '../ask.ts';
import { inWords } from '../in-words.ts';
import { words } from '../words.ts';
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
  const choose = async (sure: string) => {
    await askToSave('saveNote', { id, application, kind: 'lines', field: 'sure', value: sure, base: null });
    onChanged();
  };
  return (
    <section class="stack snug">
      <h2>{words.debrief.sure}</h2>
      <Seg label={words.debrief.sure} options={OPTIONS} value={value} onChoose={choose} test="sure" />
      <p class="tiny muted">{words.debrief.sureLine}</p>
    </section>
  );
}
