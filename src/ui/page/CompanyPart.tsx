import { type CompanyDoor, DOORS, doorOf } from '../../core/company-door.ts';
import { companyKey } from '../../core/company-name.ts';
import { daysToAnswer } from '../../core/silence.ts';
import { fillWords } from '../../core/words.ts';
import { askToSave } from '../ask.ts';
import { Seg } from '../components/Seg.tsx';
import { inWords, listed } from '../in-words.ts';
import { words } from '../words.ts';
import type { Row } from './use-applications.ts';

export type CompanyPartProps = {
  readonly row: Row;
  readonly rows: readonly Row[];
  readonly doors: readonly CompanyDoor[];
  readonly onChanged: () => void;
};

const { applications: say } = words;
const DOOR_OPTIONS = DOORS.map((value) => ({ value, label: say.doorStates[value] }));
/** What the person would take there: its postings are marked by it. */
const WISHES = ['role', 'level', 'fit'] as const;

/** How one stands with the company: its door, when to try again, what one would take there, and how long it took to answer before. */
export function CompanyPart({ row, rows, doors, onChanged }: CompanyPartProps) {
  const { company, status } = row.application;
  const key = companyKey(company ?? '');
  if (company === null || key === '') return null;
  const known = doors.find((door) => door.key === key);
  const door = doorOf(company, doors, status === 'alive');
  const days = daysToAnswer(rows, company);
  const set = async (next: Partial<CompanyDoor>) => {
    await askToSave('setDoor', { door: { ...known, key, door, tryAgainAt: known?.tryAgainAt ?? null, ...next } });
    onChanged();
  };
  const date = known?.tryAgainAt ? new Date(known.tryAgainAt).toISOString().slice(0, 10) : '';
  return (
    <div class="stack snug">
      <h3>{say.door}</h3>
      <Seg label={say.door} options={DOOR_OPTIONS} value={door} onChoose={(next) => set({ door: next })} test="door" />
      <label class="field">
        {say.tryAgain}
        <input
          class="input"
          type="date"
          value={date}
          onChange={(event) => set({ tryAgainAt: event.currentTarget.valueAsNumber || null })}
        />
      </label>
      {WISHES.map((wish) => (
        <label key={wish} class="field">
          {say.wishes[wish]}
          <input
            class="input"
            dir="auto"
            autocomplete="off"
            data-test={`wish-${wish}`}
            value={known?.[wish] ?? ''}
            onChange={(event) => set({ [wish]: event.currentTarget.value.trim() || null })}
          />
        </label>
      ))}
      {days.length > 0 && <p class="small muted">{fillWords(say.took, { days: listed(days.map(inWords)) })}</p>}
    </div>
  );
}
