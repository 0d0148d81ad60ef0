import { useMemo, useRef, useState } from 'preact/hooks';
import { companyKey } from '../../core/company-name.ts';
import type { Draft } from '../../core/draft.ts';
import { aboutDraft } from '../../core/reply-about.ts';
import { draftsOf, everyoneMet, type Met, thankDraft } from '../../core/thanks.ts';
import { allDrafts } from '../../storage/drafts.ts';
import { notesOf } from '../../storage/notes.ts';
import { askToSave } from '../ask.ts';
import type { Leave } from '../components/CaseScreen.tsx';
import { DebriefRounds } from '../components/DebriefRounds.tsx';
import { useStored } from '../hooks/use-stored.ts';
import { language, words } from '../words.ts';
import { Contacts } from './Contacts.tsx';
import { FreeLetter } from './FreeLetter.tsx';
import type { Row } from './use-applications.ts';
import type { HistoryActs } from './use-history-acts.ts';

export type RoundsProps = {
  readonly row: Row;
  readonly rows: readonly Row[];
  readonly now: number;
  readonly acts: HistoryActs;
};

/** How the language joins two names: " and ". */
const AND =
  new Intl.ListFormat(language).formatToParts(['a', 'b']).find(({ type }) => type === 'literal')?.value ?? ', ';

/** The rounds of an application, the same that its debrief shows, and everybody who was met in them, each to be thanked. */
export function Rounds({ row, rows, now, acts }: RoundsProps) {
  const { id } = row.application;
  const [letter, setLetter] = useState<Draft | null>(null);
  const [stored, reload] = useStored(`rounds:${id}`, () => readRounds(row, rows));
  if (stored.state !== 'ready') return null;
  const { notes, drafts, colleagues } = stored.value;
  const met = metIn(row, notes, drafts);
  const thank = async () => {
    const draft = thankDraft(row.application, drafts, [...met, ...colleagues], Date.now());
    const base = drafts.find(({ key }) => key === draft.key) ?? draft;
    const result = await askToSave('saveDraft', { draft, base });
    if (result.ok) setLetter(result.value.draft);
  };
  return (
    <>
      <DebriefRounds heading="h3" application={id} notes={notes} onChanged={reload} />
      <Contacts application={id} met={met} acts={acts} onThank={letter === null && met.length > 0 ? thank : null} />
      {letter && (
        <Thanks
          letter={letter}
          now={now}
          onDone={() => {
            setLetter(null);
            reload();
          }}
        />
      )}
    </>
  );
}

const metIn = ({ application }: Row, notes: Parameters<typeof everyoneMet>[1], drafts: readonly Draft[]) =>
  everyoneMet(application.contacts ?? [], notes, drafts, AND);

type Read = {
  readonly notes: Awaited<ReturnType<typeof notesOf>>;
  /** The letters about this application. */
  readonly drafts: readonly Draft[];
  /** Who was met at the same company in other attempts. */
  readonly colleagues: readonly Met[];
};

async function readRounds(row: Row, rows: readonly Row[]): Promise<Read> {
  const key = companyKey(row.application.company ?? '');
  const others = rows.filter((one) => one !== row && key !== '' && companyKey(one.application.company ?? '') === key);
  const [notes, all] = await Promise.all([notesOf(row.application.id), allDrafts()]);
  const colleagues = await Promise.all(
    others.map(async (one) => metIn(one, await notesOf(one.application.id), draftsOf(one, all))),
  );
  return { notes, drafts: draftsOf(row, all), colleagues: colleagues.flat() };
}

type ThanksProps = { readonly letter: Draft; readonly now: number; readonly onDone: () => void };

function Thanks({ letter, now, onDone }: ThanksProps) {
  const leave: Leave = useRef(async () => true);
  const about = useMemo(() => aboutDraft(letter), [letter]);
  const close = async () => {
    if (await leave.current()) onDone();
  };
  return (
    <div class="stack" data-test="thanks-letter">
      <FreeLetter about={about} template="thank-person" now={now} leave={leave} />
      <div class="row">
        <button type="button" class="link" data-test="leave-thanks" onClick={close}>
          {words.applications.close}
        </button>
      </div>
    </div>
  );
}
