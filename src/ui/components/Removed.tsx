import { useFocusOn } from '../hooks/use-focus-on.ts';
import type { Removal } from '../hooks/use-removal.ts';
import { words } from '../words.ts';
import { ProblemNote } from './ProblemNote.tsx';

export type RemovedProps = { readonly removal: Removal };

/** What was taken away, and the way to bring it back. */
export function Removed({ removal }: RemovedProps) {
  const place = useFocusOn<HTMLParagraphElement>(removal.removed);
  return (
    <div class="stack snug">
      <p ref={place} class="row small muted" role="status">
        {removal.removed && (
          <>
            <span>{words.debrief.removed}</span>
            <button type="button" class="link" data-test="undo-remove" onClick={removal.undo}>
              {words.plan.undo}
            </button>
          </>
        )}
      </p>
      {removal.problem && <ProblemNote problem={removal.problem} safe="words" />}
    </div>
  );
}
