import { ProblemNote } from '../components/ProblemNote.tsx';
import { useFocusOn } from '../hooks/use-focus-on.ts';
import { words } from '../words.ts';
import type { HistoryActs } from './use-history-acts.ts';

/** What was done last, and the way back. */
export function HistoryDone({ acts: { done, problem, undo } }: { readonly acts: HistoryActs }) {
  const place = useFocusOn<HTMLParagraphElement>(done?.change);
  return (
    <>
      <p ref={place} class={done ? 'row toast' : 'row'} role="status" data-test="done">
        {done && (
          <>
            <span class="grow">{words.applications.done[done.act]}</span>
            {done.change === null ? (
              <span class="muted">{words.applications.noWayBack}</span>
            ) : (
              <button type="button" class="link" data-test="undo-history" onClick={undo}>
                {words.plan.undo}
              </button>
            )}
          </>
        )}
      </p>
      {problem && <ProblemNote problem={problem} safe="none" />}
    </>
  );
}
