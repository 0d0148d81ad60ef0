import { words } from '../words.ts';

export type ClosedHistoryProps = { readonly onRetry: () => void };

/** The store could not be opened: nothing is lost, and what is typed meanwhile is not kept. */
export function ClosedHistory({ onRetry }: ClosedHistoryProps) {
  return (
    <div class="stack start" role="alert">
      <p>
        <b>{words.problems.closed}</b>
      </p>
      <p class="small muted">
        {words.problems.closedLine} {words.problems.closedWords}
      </p>
      <button type="button" class="btn" onClick={onRetry}>
        {words.tryAgain}
      </button>
    </div>
  );
}
