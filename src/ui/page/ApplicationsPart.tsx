import { useMemo, useRef, useState } from 'preact/hooks';
import { noDetails } from '../../core/application.ts';
import { lastWordOf } from '../../core/last-word.ts';
import { silenceOf } from '../../core/silence.ts';
import { fillWords } from '../../core/words.ts';
import { ClosedHistory } from '../components/ClosedHistory.tsx';
import { Waiting } from '../components/Waiting.tsx';
import { useFocusOn } from '../hooks/use-focus-on.ts';
import { words } from '../words.ts';
import { ApplicationDrawer } from './ApplicationDrawer.tsx';
import { ApplicationForm } from './ApplicationForm.tsx';
import { ApplicationsTable } from './ApplicationsTable.tsx';
import { HistoryDone } from './HistoryDone.tsx';
import { Suggestions } from './Suggestions.tsx';
import { applicationSearch } from './search-applications.ts';
import { type Applications, useApplications } from './use-applications.ts';
import { type HistoryActs, useHistoryActs } from './use-history-acts.ts';

export type ApplicationsPartProps = { readonly now: number };

const { applications: say } = words;

/** Every application: what waits for a yes, what is alive, what went quiet, what rests. */
export function ApplicationsPart({ now }: ApplicationsPartProps) {
  const [stored, reload] = useApplications();
  const acts = useHistoryActs(reload);
  const place = useFocusOn<HTMLDivElement>(acts.done?.change);
  if (stored.state === 'loading') return <Waiting />;
  if (stored.state === 'broken') return <ClosedHistory onRetry={reload} />;
  const { suggestions, rows } = stored.value;
  return (
    <div class="stack wide" ref={place}>
      <Suggestions suggestions={suggestions} rows={rows} now={now} acts={acts} />
      <History all={stored.value} now={now} acts={acts} onChanged={reload} />
      <HistoryDone acts={acts} />
    </div>
  );
}

type HistoryProps = {
  readonly all: Applications;
  readonly now: number;
  readonly acts: HistoryActs;
  readonly onChanged: () => void;
};

function History({ all, now, acts, onChanged }: HistoryProps) {
  const { rows, shelves, doors, drafts, thresholds } = all;
  const [typed, setTyped] = useState('');
  const [open, setOpen] = useState<string | null>(null);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const last = useRef<string | null>(null);
  if (open !== null) last.current = open;
  const button = useFocusOn<HTMLButtonElement>(open);
  const search = useMemo(() => applicationSearch(rows), [rows]);
  const found = search(typed);
  const isFound = ({ application }: (typeof rows)[number]) => found === null || found.has(application.id);
  const shown = {
    alive: shelves.alive.filter(isFound),
    quiet: shelves.quiet.filter(isFound),
    rest: shelves.rest.filter(isFound),
  };
  const row = rows.find(({ application }) => application.id === open);
  const there = [...chosen].filter((id) => rows.some(({ application }) => application.id === id));
  return (
    <>
      <div class="row">
        <input
          class="input grow"
          type="search"
          placeholder={say.search}
          aria-label={say.search}
          data-test="search"
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
      </div>
      <AddByHand acts={acts} />
      <Chosen ids={there} acts={acts} onDone={() => setChosen(new Set())} />
      {rows.length === 0 && <p class="lead">{say.none}</p>}
      {rows.length > 0 && found?.size === 0 && <p class="muted">{fillWords(say.notFound, { search: typed.trim() })}</p>}
      {found?.size !== 0 && rows.length > 0 && (
        <ApplicationsTable
          shelves={shown}
          doors={doors}
          drafts={drafts}
          thresholds={thresholds}
          open={open}
          last={last.current}
          button={button}
          drawer={
            row && (
              <ApplicationDrawer
                key={row.application.id}
                row={row}
                rows={rows}
                doors={doors}
                drafts={drafts}
                lastWord={lastWordOf(row, drafts)}
                silence={silenceOf(row, now, thresholds)}
                now={now}
                acts={acts}
                onChanged={onChanged}
                onClose={() => setOpen(null)}
              />
            )
          }
          chosen={chosen}
          now={now}
          onOpen={(id) => setOpen(open === id ? null : id)}
          onChoose={(id, isChosen) => setChosen(new Set(isChosen ? [...there, id] : there.filter((one) => one !== id)))}
          onRest={(ids) => acts.act('restApplications', { ids, isResting: true })}
        />
      )}
    </>
  );
}

function AddByHand({ acts }: { readonly acts: HistoryActs }) {
  const [isOpen, setIsOpen] = useState(false);
  const place = useFocusOn<HTMLDivElement>(isOpen);
  if (!isOpen) {
    return (
      <div class="row" ref={place}>
        <button type="button" class="btn" data-test="add" onClick={() => setIsOpen(true)}>
          {say.add}
        </button>
      </div>
    );
  }
  return (
    <ApplicationForm
      details={noDetails}
      label={say.add}
      onLeave={() => setIsOpen(false)}
      onKeep={async (details) => {
        if (await acts.act('addApplication', { details })) setIsOpen(false);
      }}
    />
  );
}

type ChosenProps = {
  readonly ids: readonly string[];
  readonly acts: HistoryActs;
  readonly onDone: () => void;
};

/** What can be done with several at once. */
function Chosen({ ids, acts, onDone }: ChosenProps) {
  const rest = async () => {
    if (await acts.act('restApplications', { ids, isResting: true })) onDone();
  };
  const merge = async () => {
    if (await acts.act('mergeApplications', { ids })) onDone();
  };
  if (ids.length === 0) return null;
  return (
    <div class="row" data-test="chosen">
      <button type="button" class="btn" data-test="rest-chosen" onClick={rest}>
        {say.letRest}
      </button>
      {ids.length > 1 && (
        <button type="button" class="btn" data-test="merge" onClick={merge}>
          {say.merge}
        </button>
      )}
    </div>
  );
}
