import { type CompanyDoor, type DoorChange, withSimilar } from '../../core/company-door.ts';
import { dayOf, startOfDay } from '../../core/day.ts';
import { askToSave } from '../ask.ts';
import { useKeeping } from '../hooks/use-keeping.ts';
import { words } from '../words.ts';
import { KeptLine } from './KeptLine.tsx';
import { ProblemNote } from './ProblemNote.tsx';

export type CompanyRoutesProps = {
  /** What is kept of the company. */
  readonly door: CompanyDoor;
  readonly onChanged: () => void;
};

const { applications: say } = words;
/** Experience first, and what the person would take there: its postings are marked by it. */
const BEFORE = ['gain', 'gainAt'] as const;
const WISHES = ['role', 'level', 'fit'] as const;

/** The ways on from a company: experience first and when to try again, another role or level there, or employers like it. */
export function CompanyRoutes({ door, onChanged }: CompanyRoutesProps) {
  const { keep, problem } = useKeeping(onChanged);
  const set = async (change: DoorChange) => {
    const result = await askToSave('setDoor', { key: door.key, change });
    onChanged();
    return result;
  };
  const line = (wish: (typeof BEFORE | typeof WISHES)[number]) => (
    <KeptLine
      key={wish}
      label={say.wishes[wish]}
      test={`wish-${wish}`}
      value={door[wish] ?? ''}
      onKeep={(value) => set({ [wish]: value || null })}
    />
  );
  const date = door.tryAgainAt ? dayOf(door.tryAgainAt) : '';
  return (
    <div class="stack routes">
      <fieldset class="stack snug">
        <legend>{say.experienceFirst}</legend>
        {BEFORE.map(line)}
        <label class="field">
          {say.tryAgain}
          <input
            class="input"
            type="date"
            data-test="try-again"
            value={date}
            onChange={(event) => {
              const change = { tryAgainAt: startOfDay(event.currentTarget.value) };
              void keep('setDoor', { key: door.key, change });
            }}
          />
        </label>
        {problem && <ProblemNote problem={problem} safe="none" />}
      </fieldset>
      <fieldset class="stack snug">
        <legend>{say.otherwise}</legend>
        {WISHES.map(line)}
      </fieldset>
      <KeptLine
        label={say.similar}
        test="similar"
        rows={2}
        value={(door.similar ?? []).join('\n')}
        onKeep={(value) => set({ similar: withSimilar(door, value.split('\n')).similar ?? [] })}
      />
    </div>
  );
}
