import type { Problem } from '../ask.ts';
import { words } from '../words.ts';

export type ProblemNoteProps = {
  readonly problem: Problem;
  /** What is safe, said first: the person's words on screen, the mail, or nothing that could be lost. */
  readonly safe: 'words' | 'mail' | 'none';
  readonly onRetry?: (() => void) | undefined;
};

/** Something could not be kept: what is safe, why, and a way on. */
export function ProblemNote({ problem, safe, onRetry }: ProblemNoteProps) {
  return (
    <div class="stack snug start" role="alert" data-test="problem">
      <p class="small">
        {safe !== 'none' && <b>{words.problems[safe]} </b>}
        {words.problems[problem]}
      </p>
      {onRetry && (
        <button type="button" class="btn" onClick={onRetry}>
          {words.tryAgain}
        </button>
      )}
    </div>
  );
}
