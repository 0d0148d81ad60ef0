import { useState } from 'preact/hooks';
import { phaseNow } from '../../core/plan.ts';
import { isQuiet } from '../../core/quiet-day.ts';
import { sayDay, sayWhen } from '../../core/when.ts';
import { fillWords } from '../../core/words.ts';
import { sayCase } from '../components/CaseHeader.tsx';
import { Icon } from '../components/Icon.tsx';
import { PlanBody } from '../components/PlanBody.tsx';
import { Track } from '../components/Track.tsx';
import { usePlanData } from '../hooks/use-plan-data.ts';
import { language, words } from '../words.ts';
import type { PlanRow } from './use-plans.ts';

export type PlanEntryProps = {
  readonly line: readonly PlanRow[];
  readonly now: number;
  readonly onChanged: () => void;
};

const nameOf = ({ application }: PlanRow): string => sayCase({ ...application, subject: words.recent.unnamed });

/** One plan, folded; or the form letters of one day in one line. */
export function PlanEntry({ line, now, onChanged }: PlanEntryProps) {
  const [isOpen, setIsOpen] = useState(false);
  const [first] = line;
  if (!first) return null;
  return (
    <details class="entry" onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary data-test="plan-entry">
        <Icon name="chevron" />
        <span class="grow">
          <span class="title">{line.map(nameOf).join(' · ')}</span>
          <small class="muted block">{sayState(first, now)}</small>
        </span>
      </summary>
      {isOpen && <Opened row={first} now={now} onChanged={onChanged} />}
    </details>
  );
}

function sayState({ plan, event }: PlanRow, now: number): string {
  if (plan.closedAt !== null) return fillWords(words.page.closedOn, { when: sayDay(plan.closedAt, now, language) });
  const until = plan.quiet?.until ?? null;
  if (isQuiet(plan.quiet, now) && until !== null)
    return fillWords(words.quiet.until, { when: sayWhen(until, now, language) });
  const phase = phaseNow(plan, now);
  const when = sayDay(event?.at ?? plan.startedAt, now, language);
  return fillWords(words.page.since, { when, phase: phase === null ? words.page.through : words.plan.phases[phase] });
}

type OpenedProps = { readonly row: PlanRow; readonly now: number; readonly onChanged: () => void };

function Opened({ row, now, onChanged }: OpenedProps) {
  const [stored, reload] = usePlanData(row.plan.application);
  if (stored.state !== 'ready' || stored.value === null) return null;
  const { plan } = stored.value;
  const phase = phaseNow(plan, now);
  const changed = () => {
    reload();
    onChanged();
  };
  return (
    <div class="stack wide phase">
      <Track phase={phase} isOver={phase === null} />
      <PlanBody
        data={stored.value}
        now={now}
        sentence={row.event?.sentence ?? null}
        onReply={null}
        hasDraft={false}
        canPrint
        onUndo={null}
        onChanged={changed}
      />
    </div>
  );
}
