import { useState } from 'preact/hooks';
import { QUIET_CHOICES, type QuietChoice, type QuietDay } from '../../core/quiet-day.ts';
import { sayWhen } from '../../core/when.ts';
import { fillWords } from '../../core/words.ts';
import { language, words } from '../words.ts';
import { Clock } from './Clock.tsx';
import { OwnEnd } from './OwnEnd.tsx';
import { Seg } from './Seg.tsx';

export type QuietDaySectionProps = {
  readonly quiet: QuietDay | null;
  readonly now: number;
  readonly onChoose: (choice: QuietChoice, own: number | null) => void;
};

const OPTIONS = QUIET_CHOICES.map((value) => ({ value, label: words.quiet.choices[value] }));

/** The quiet day: how long nothing needs to go out. It concerns outgoing action only, and can be changed any time. */
export function QuietDaySection({ quiet, now, onChoose }: QuietDaySectionProps) {
  const [isOwn, setIsOwn] = useState(false);
  const choice = isOwn ? 'own' : (quiet?.choice ?? null);
  const choose = (next: QuietChoice) => {
    setIsOwn(next === 'own');
    if (next !== 'own') onChoose(next, null);
  };
  const until = quiet?.until ?? null;
  const isRunning = until !== null && until > now;
  return (
    <section class="stack">
      <h2 tabIndex={-1} data-test="quiet-heading">
        {sayHeading(quiet, now)}
      </h2>
      {isRunning && quiet && <Clock quiet={quiet} now={now} />}
      <Seg label={words.quiet.label} options={OPTIONS} value={choice} onChoose={choose} test="quiet" />
      {choice === 'own' && (
        <OwnEnd
          now={now}
          until={isOwn ? null : until}
          onSet={(own) => {
            setIsOwn(false);
            onChoose('own', own);
          }}
        />
      )}
      <p class="small muted">{sayLine(quiet, isRunning)}</p>
    </section>
  );
}

function sayHeading(quiet: QuietDay | null, now: number): string {
  if (quiet === null || quiet.until === null) return words.quiet.ask;
  return quiet.until > now
    ? fillWords(words.quiet.until, { when: sayWhen(quiet.until, now, language) })
    : words.quiet.over;
}

function sayLine(quiet: QuietDay | null, isRunning: boolean): string {
  if (quiet !== null && quiet.until === null) return words.quiet.noneLine;
  return isRunning || quiet === null ? words.quiet.line : words.quiet.overLine;
}
