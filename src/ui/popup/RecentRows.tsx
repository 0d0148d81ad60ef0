import { doorOf } from '../../core/company-door.ts';
import type { Draft } from '../../core/draft.ts';
import { silenceOf } from '../../core/silence.ts';
import { sayWhen } from '../../core/when.ts';
import { fillWords } from '../../core/words.ts';
import { sayCase } from '../components/CaseHeader.tsx';
import { Door } from '../components/Door.tsx';
import { Icon } from '../components/Icon.tsx';
import { sayLastWord } from '../last-word.ts';
import { language, words } from '../words.ts';
import type { Recent, RecentRow } from './recent.ts';

export type DraftRowProps = { readonly draft: Draft; readonly onOpen: () => void };

/** A reply that was kept for today. */
export function DraftRow({ draft, onOpen }: DraftRowProps) {
  return (
    <button type="button" class="item" data-test="draft-back" onClick={onOpen}>
      <Icon name="mail" />
      <span class="grow">
        {sayCase(draft.about)}
        <small>{words.recent.backLine}</small>
      </span>
      <Icon name="arrow" />
    </button>
  );
}

export type ApplicationRowProps = {
  readonly row: RecentRow;
  readonly all: Recent;
  readonly now: number;
  readonly onOpen: (message: string | null) => void;
};

/** An application with what happened last; it leads back to the mail. */
export function ApplicationRow({ row, all, now, onOpen }: ApplicationRowProps) {
  const { application, events, no, plan } = row;
  const door = doorOf(application.company, all.doors, application.status === 'alive');
  const lastWord = sayLastWord(events, silenceOf(row, now, all.thresholds), now);
  const until = plan?.quiet?.until ?? null;
  const isQuiet = until !== null && until > now;
  return (
    <button type="button" class="item" data-test="application" onClick={() => onOpen(no?.message ?? null)}>
      <Door name={words.applications.doors[door]} state={door} />
      <span class="grow">
        {sayCase({ ...application, subject: words.recent.unnamed })}
        {lastWord !== '' && <small>{lastWord}</small>}
        {isQuiet && <small>{fillWords(words.recent.quiet, { when: sayWhen(until, now, language) })}</small>}
      </span>
    </button>
  );
}
