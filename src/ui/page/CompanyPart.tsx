import { useState } from 'preact/hooks';
import { type CompanyDoor, DOORS, doorOf, likenessesOf, noDoor, withSimilar } from '../../core/company-door.ts';
import { companyKey } from '../../core/company-name.ts';
import { daysToAnswer } from '../../core/silence.ts';
import { fillWords } from '../../core/words.ts';
import { CompanyRoutes } from '../components/CompanyRoutes.tsx';
import { ProblemNote } from '../components/ProblemNote.tsx';
import { Seg } from '../components/Seg.tsx';
import { useKeeping } from '../hooks/use-keeping.ts';
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

/** How one stands with the company: its door, the ways on from it, to which others it is similar, and how long it took to answer. */
export function CompanyPart({ row, rows, doors, onChanged }: CompanyPartProps) {
  const { keep, problem } = useKeeping(onChanged);
  const { company, status } = row.application;
  const key = companyKey(company ?? '');
  if (company === null || key === '') return null;
  const days = daysToAnswer(rows, company);
  const doorFor = (one: string) => doors.find((door) => door.key === one) ?? noDoor(one);
  return (
    <div class="stack snug">
      <h3>{say.door}</h3>
      <Seg
        label={say.door}
        options={DOOR_OPTIONS}
        value={doorOf(company, doors, status === 'alive')}
        onChoose={(door) => keep('setDoor', { key, change: { door } })}
        test="door"
      />
      {problem && <ProblemNote problem={problem} safe="none" />}
      {days.length > 0 && <p class="small muted">{fillWords(say.took, { days: listed(days.map(inWords)) })}</p>}
      <CompanyRoutes door={doorFor(key)} onChanged={onChanged} />
      <SimilarTo company={company} rows={rows} doors={doors} onChanged={onChanged} />
    </div>
  );
}

type SimilarToProps = Omit<CompanyPartProps, 'row'> & { readonly company: string };

/** The other way round: says of which company of the history this one is another. */
function SimilarTo({ company, rows, doors, onChanged }: SimilarToProps) {
  const [chosen, setChosen] = useState('');
  const { keep, problem } = useKeeping(onChanged);
  const known = likenessesOf(company, doors, rows);
  const taken = new Set([company, ...known].map(companyKey));
  const names = new Map(rows.flatMap(({ application: { company: name } }) => (name ? [[companyKey(name), name]] : [])));
  const others = [...names].filter(([key]) => key !== '' && !taken.has(key));
  const note = async (event: SubmitEvent) => {
    event.preventDefault();
    const door = doors.find((one) => one.key === chosen) ?? noDoor(chosen);
    const { similar = [] } = withSimilar(door, [...(door.similar ?? []), company]);
    if ((await keep('setDoor', { key: chosen, change: { similar } })).ok) setChosen('');
  };
  return (
    <>
      {known.length > 0 && <p class="small muted">{fillWords(say.isSimilar, { companies: listed(known) })}</p>}
      {others.length > 0 && (
        <form class="stack snug" onSubmit={note}>
          <label class="field">
            {fillWords(say.similarTo, { company })}
            <select
              class="input"
              data-test="similar-to"
              value={chosen}
              onChange={(event) => setChosen(event.currentTarget.value)}
            >
              <option value="" />
              {others.map(([key, name]) => (
                <option key={key} value={key}>
                  {name}
                </option>
              ))}
            </select>
          </label>
          {problem && <ProblemNote problem={problem} safe="none" />}
          {chosen !== '' && (
            <div class="row">
              <button type="submit" class="btn" data-test="note-similar">
                {say.noteIt}
              </button>
            </div>
          )}
        </form>
      )}
    </>
  );
}
