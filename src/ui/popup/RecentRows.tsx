import type { Draft } from '../../core/draft.ts';
import { sayDay, sayWhen } from '../../core/when.ts';
import { fillWords } from '../../core/words.ts';
import type { RecentApplication } from '../../storage/history.ts';
import { sayCase } from '../components/CaseHeader.tsx';
import { Door } from '../components/Door.tsx';
import { Icon } from '../components/Icon.tsx';
import { language, words } from '../words.ts';

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
  readonly row: RecentApplication;
  readonly now: number;
  readonly onOpen: (message: string | null) => void;
};

/** An application with what happened last; it leads back to the mail. */
export function ApplicationRow({ row: { application, event, plan }, now, onOpen }: ApplicationRowProps) {
  const until = plan?.quiet?.until ?? null;
  const isQuiet = until !== null && until > now;
  return (
    <button type="button" class="item" data-test="application" onClick={() => onOpen(event?.message ?? null)}>
      <Door name={words.recent.door} />
      <span class="grow">
        {sayCase({ ...application, subject: words.recent.unnamed })}
        {event && <small>{fillWords(words.recent.wentOn, { when: sayDay(event.at, now, language) })}</small>}
        {isQuiet && <small>{fillWords(words.recent.quiet, { when: sayWhen(until, now, language) })}</small>}
      </span>
    </button>
  );
}
