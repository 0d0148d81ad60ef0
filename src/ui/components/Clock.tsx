import { type QuietDay, quietProgress } from '../../core/quiet-day.ts';
import { sayDay, sayWhen } from '../../core/when.ts';
import { fillWords } from '../../core/words.ts';
import { language, words } from '../words.ts';

export type ClockProps = { readonly quiet: QuietDay; readonly now: number };

/** Where a running quiet day stands: a mark on a line, an image with a sentence. It never counts down. */
export function Clock({ quiet, now }: ClockProps) {
  if (quiet.until === null) return null;
  const [start, end] = [sayDay(quiet.startedAt, now, language), sayDay(quiet.until, now, language)];
  const sentence = fillWords(words.quiet.clock, {
    start: sayWhen(quiet.startedAt, now, language),
    end: sayWhen(quiet.until, now, language),
  });
  return (
    <div class="stack snug">
      <div
        class="clock"
        role="img"
        aria-label={sentence}
        style={{ '--p': `${Math.round(quietProgress(quiet, now) * 100)}%` }}
      />
      {start !== end && (
        <div class="row between tiny muted" aria-hidden="true">
          <span>{start}</span>
          <span>{end}</span>
        </div>
      )}
    </div>
  );
}
