import { useState } from 'preact/hooks';
import type { Draft } from '../../core/draft.ts';
import { fillWords } from '../../core/words.ts';
import { ask } from '../ask.ts';
import { openPage } from '../browser.ts';
import { ClosedHistory } from '../components/ClosedHistory.tsx';
import type { Stored } from '../hooks/use-stored.ts';
import { counted } from '../in-words.ts';
import { words } from '../words.ts';
import { type Age, ageOf, isFound } from './find.ts';
import { PasteMail } from './PasteMail.tsx';
import { ApplicationRow, DraftRow } from './RecentRows.tsx';
import type { Recent, RecentRow } from './recent.ts';
import type { Opened } from './use-popup.ts';

export type RecentPartProps = {
  readonly history: Stored<Recent>;
  readonly now: number;
  readonly onOpen: (opened: Opened) => void;
  readonly onRetry: () => void;
};

const NOTHING: Recent = { applications: [], doors: [], thresholds: null, drafts: [], waiting: 0 };
const AGES: readonly Age[] = ['today', 'week', 'earlier'];

/** What came last, what was kept for today, and a mail from elsewhere. */
export function RecentPart({ history, now, onOpen, onRetry }: RecentPartProps) {
  const [search, setSearch] = useState('');
  const [hasNoMail, setHasNoMail] = useState(false);
  const toMail = async (key: string | null) => {
    // One that no mail ended stands on the page, with all that happened to it.
    if (key === null) return openPage('applications');
    const isThere = (await ask('openMail', { key })) === true;
    setHasNoMail(!isThere);
    if (isThere) window.close();
  };
  const all = history.state === 'ready' ? history.value : NOTHING;
  const drafts = all.drafts.filter(
    ({ isBack, about }) => isBack && isFound(search, [about.company, about.role, about.person]),
  );
  const applications = all.applications.filter(({ application }) =>
    isFound(search, [application.company, application.role, personOf(application.id, all)]),
  );
  const isEmpty = drafts.length === 0 && applications.length === 0;
  return (
    <div class="stack">
      {history.state === 'broken' && <ClosedHistory onRetry={onRetry} />}
      <input
        class="input"
        type="search"
        data-test="search"
        placeholder={words.recent.search}
        aria-label={words.recent.search}
        value={search}
        onInput={(event) => setSearch(event.currentTarget.value)}
      />
      <p class="small" role="status">
        {hasNoMail && words.recent.noMail}
      </p>
      {all.waiting > 0 && (
        <div class="row">
          <button type="button" class="btn" data-test="waiting" onClick={() => openPage('applications')}>
            {counted(words.recent.waiting, all.waiting)}
          </button>
        </div>
      )}
      {drafts.length > 0 && <DraftList drafts={drafts} onOpen={(key) => onOpen({ key, view: 'reply' })} />}
      {AGES.map((age) => (
        <Group
          key={age}
          title={words.recent[age]}
          rows={applications.filter(({ application }) => ageOf(application.updatedAt, now) === age)}
          all={all}
          now={now}
          onOpen={toMail}
        />
      ))}
      {isEmpty && history.state === 'ready' && <Nothing search={search} onClear={() => setSearch('')} />}
      <PasteMail onRead={(key) => onOpen({ key, view: 'plan' })} />
    </div>
  );
}

/** The person stands only with the draft of the same mail. */
function personOf(application: string, { applications, drafts }: Recent): string | null {
  const message = applications.find((one) => one.application.id === application)?.no?.message;
  return drafts.find(({ key }) => key === message)?.about.person ?? null;
}

type DraftListProps = { readonly drafts: readonly Draft[]; readonly onOpen: (key: string) => void };

function DraftList({ drafts, onOpen }: DraftListProps) {
  return (
    <section>
      <h2 class="eyebrow">{words.recent.back}</h2>
      {drafts.map((draft) => (
        <DraftRow key={draft.key} draft={draft} onOpen={() => onOpen(draft.key)} />
      ))}
    </section>
  );
}

type GroupProps = {
  readonly title: string;
  readonly rows: readonly RecentRow[];
  readonly all: Recent;
  readonly now: number;
  readonly onOpen: (message: string | null) => void;
};

function Group({ title, rows, all, now, onOpen }: GroupProps) {
  if (rows.length === 0) return null;
  return (
    <section>
      <h2 class="eyebrow">{title}</h2>
      {rows.map((row) => (
        <ApplicationRow key={row.application.id} row={row} all={all} now={now} onOpen={onOpen} />
      ))}
    </section>
  );
}

function Nothing({ search, onClear }: { readonly search: string; readonly onClear: () => void }) {
  if (search.trim() === '') {
    return (
      <div>
        <p class="lead">{words.recent.none}</p>
        <p class="small muted">{words.recent.noneLine}</p>
      </div>
    );
  }
  return (
    <div class="stack snug start">
      <p>{fillWords(words.recent.notFound, { search })}</p>
      <button type="button" class="btn" onClick={onClear}>
        {words.recent.clear}
      </button>
    </div>
  );
}
