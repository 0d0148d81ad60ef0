import { isPaused } from '../../core/pause.ts';
import { Hired } from '../components/Hired.tsx';
import { Pause } from '../components/Pause.tsx';
import { useFocusOn } from '../hooks/use-focus-on.ts';
import { useSeen } from '../hooks/use-seen.ts';
import type { Stored } from '../hooks/use-stored.ts';
import { MoodSection } from './MoodSection.tsx';
import { ReflectAhead } from './ReflectAhead.tsx';
import { ReflectMinutes } from './ReflectMinutes.tsx';
import { ReflectQuestion } from './ReflectQuestion.tsx';
import { ReflectQuiet } from './ReflectQuiet.tsx';
import type { Recent } from './recent.ts';
import type { Stand } from './standing.ts';

export type ReflectPartProps = {
  readonly stand: Stored<Stand>;
  readonly recent: Recent | null;
  readonly now: number;
  readonly isShown: boolean;
  readonly onChanged: () => void;
};

/** Today's question: no mail and no application needed, done in under a minute. With a job there is none any more. */
export function ReflectPart({ stand, recent, now, isShown, onChanged }: ReflectPartProps) {
  const isSeen = useSeen();
  const known = stand.state === 'ready' ? stand.value : null;
  const until = known?.pausedUntil ?? null;
  const place = useFocusOn<HTMLDivElement>(isPaused(until, now));
  if (stand.state === 'loading') return null;
  if (known?.isHired) return <Hired />;
  const pause = <Pause until={until} now={now} onChanged={onChanged} />;
  if (isPaused(until, now)) {
    return (
      <div class="stack wide" ref={place}>
        {pause}
        <ReflectQuiet plans={known?.plans ?? []} recent={recent} now={now} />
        <ReflectMinutes />
      </div>
    );
  }
  return (
    <div class="stack wide" ref={place}>
      <ReflectQuestion standing={known?.standing ?? 'nothing'} now={now} hasKeys={isShown} />
      {isSeen && (
        <>
          <MoodSection />
          <ReflectQuiet plans={known?.plans ?? []} recent={recent} now={now} />
          <ReflectMinutes />
          <ReflectAhead choice={known?.quietAhead ?? null} onChanged={onChanged} />
          {pause}
        </>
      )}
    </div>
  );
}
