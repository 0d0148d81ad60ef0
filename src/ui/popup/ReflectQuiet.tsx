import type { Plan } from '../../core/plan.ts';
import { isQuiet } from '../../core/quiet-day.ts';
import { sayWhen } from '../../core/when.ts';
import { fillWords } from '../../core/words.ts';
import { sayCase } from '../components/CaseHeader.tsx';
import { Clock } from '../components/Clock.tsx';
import { language, words } from '../words.ts';
import type { Recent } from './recent.ts';

export type ReflectQuietProps = {
  readonly plans: readonly Plan[];
  readonly recent: Recent | null;
  readonly now: number;
};

/** The quiet day that is running, if any: one line and one clock, however many answers came. */
export function ReflectQuiet({ plans, recent, now }: ReflectQuietProps) {
  const running = plans
    .filter(({ quiet, closedAt }) => closedAt === null && isQuiet(quiet, now))
    .toSorted((a, b) => (b.quiet?.until ?? 0) - (a.quiet?.until ?? 0));
  const quiet = running[0]?.quiet;
  if (!quiet || quiet.until === null) return null;
  const names = running.flatMap(({ application }) => {
    const found = recent?.applications.find((one) => one.application.id === application);
    return found ? [sayCase({ ...found.application, subject: words.recent.unnamed })] : [];
  });
  return (
    <section class="stack snug" data-test="quiet-line">
      <h2>{fillWords(words.quiet.until, { when: sayWhen(quiet.until, now, language) })}</h2>
      <Clock quiet={quiet} now={now} />
      <p class="small muted">{names.join(' · ')}</p>
    </section>
  );
}
