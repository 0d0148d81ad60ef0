import { useEffect, useRef, useState } from 'preact/hooks';
import { type ApplicationEvent, detailsOf } from '../../core/application.ts';
import type { CompanyDoor } from '../../core/company-door.ts';
import type { Draft } from '../../core/draft.ts';
import type { LastWord } from '../../core/last-word.ts';
import type { Silence } from '../../core/silence.ts';
import { newestFirst } from '../../core/stage.ts';
import { sayDay } from '../../core/when.ts';
import { fillWords } from '../../core/words.ts';
import { SavedPosting } from '../components/SavedPosting.tsx';
import { useFocusOn } from '../hooks/use-focus-on.ts';
import { listed } from '../in-words.ts';
import { language, words } from '../words.ts';
import { AddEvent } from './AddEvent.tsx';
import { ApplicationForm } from './ApplicationForm.tsx';
import { CompanyPart } from './CompanyPart.tsx';
import { Nudge } from './Nudge.tsx';
import { Rounds } from './Rounds.tsx';
import type { Row } from './use-applications.ts';
import type { HistoryActs } from './use-history-acts.ts';

export type ApplicationDrawerProps = {
  readonly row: Row;
  readonly rows: readonly Row[];
  readonly doors: readonly CompanyDoor[];
  readonly drafts: readonly Draft[];
  readonly lastWord: LastWord | null;
  readonly silence: Silence | null;
  readonly now: number;
  readonly acts: HistoryActs;
  readonly onChanged: () => void;
  readonly onClose: () => void;
};

const { applications: say } = words;

/** One application with all that happened, newest first, and what can be done with it. Focus comes to its heading. */
export function ApplicationDrawer({
  row,
  rows,
  doors,
  drafts,
  lastWord,
  silence,
  now,
  acts,
  onChanged,
  onClose,
}: ApplicationDrawerProps) {
  const { application, events } = row;
  const { id, company, role, location, status } = application;
  const [part, setPart] = useState<'time' | 'edit' | 'nudge'>('time');
  const buttons = useFocusOn<HTMLDivElement>(part);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const isResting = status === 'at-rest';
  return (
    <aside
      class="drawer stack wide"
      aria-label={role ?? say.noRole}
      onKeyDown={(event) => event.key === 'Escape' && onClose()}
    >
      <div class="row">
        <div class="grow">
          <h2 ref={heading} tabIndex={-1}>
            <bdi>{role ?? say.noRole}</bdi>
          </h2>
          <p class="small muted">{listed([company ?? say.noCompany, location])}</p>
        </div>
        <button type="button" class="link small" data-test="close-drawer" onClick={onClose}>
          {say.close}
        </button>
      </div>
      <div class="row" ref={buttons}>
        {silence !== null && (
          <button type="button" class="btn" data-test="nudge" onClick={() => setPart('nudge')}>
            {say.askOnce}
          </button>
        )}
        <button
          type="button"
          class="btn"
          data-test="rest"
          onClick={() => acts.act('restApplications', { ids: [id], isResting: !isResting })}
        >
          {isResting ? say.wake : say.letRest}
        </button>
        <button type="button" class="btn" data-test="edit" onClick={() => setPart('edit')}>
          {say.edit}
        </button>
        <button
          type="button"
          class="link"
          data-test="remove"
          onClick={() => acts.act('removeApplications', { ids: [id] })}
        >
          {say.remove}
        </button>
      </div>
      {part === 'edit' && (
        <ApplicationForm
          details={detailsOf(application)}
          label={say.edit}
          onLeave={() => setPart('time')}
          onKeep={async (details) => {
            if (await acts.act('changeApplication', { application: id, details })) setPart('time');
          }}
        />
      )}
      {part === 'nudge' && (
        <Nudge application={application} drafts={drafts} now={now} acts={acts} onDone={() => setPart('time')} />
      )}
      {lastWord && (
        <LastWordLine application={id} lastWord={lastWord} isQuiet={silence !== null} now={now} acts={acts} />
      )}
      <Timeline events={events} now={now} />
      <AddEvent application={id} now={now} acts={acts} />
      <SavedPosting application={id} />
      <Rounds row={row} rows={rows} now={now} acts={acts} />
      <CompanyPart row={row} rows={rows} doors={doors} onChanged={onChanged} />
    </aside>
  );
}

type LastWordProps = {
  readonly application: string;
  readonly lastWord: LastWord;
  readonly isQuiet: boolean;
  readonly now: number;
  readonly acts: HistoryActs;
};

/** Who said the last word; that an answer is due only where they asked for one, and before it became a silence. */
function LastWordLine({ application, lastWord: { by, at, asks }, isQuiet, now, acts }: LastWordProps) {
  return (
    <div class="row small" data-test="last-word">
      <p class="grow">
        <span class="muted">{fillWords(say.lastWordBy, { who: say.who[by], when: sayDay(at, now, language) })}</span>
        {asks && !isQuiet && ` ${say.theyAsked}`}
      </p>
      {asks && !isQuiet && (
        <button
          type="button"
          class="btn"
          data-test="answered"
          onClick={() => acts.act('addEvent', { application, type: 'answered', at: Date.now() })}
        >
          {say.answered}
        </button>
      )}
    </div>
  );
}

function Timeline({ events, now }: { readonly events: readonly ApplicationEvent[]; readonly now: number }) {
  return (
    <ol class="time small" data-test="timeline">
      {newestFirst(events).map((event) => (
        <li key={event.id}>
          {say.events[event.type]}{' '}
          <span class="muted num">
            {sayDay(event.at, now, language)} · {say.sources[event.source]}
          </span>
          {event.sentence !== null && (
            <q class="letter" dir="auto">
              {event.sentence}
            </q>
          )}
        </li>
      ))}
    </ol>
  );
}
