import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Result } from '../../core/result.ts';
import type { Problem } from '../ask.ts';
import { ProblemNote } from './ProblemNote.tsx';

export type KeptLineProps = {
  readonly label: string;
  readonly test: string;
  readonly value: string;
  /** More than one line, each for itself. */
  readonly rows?: number;
  readonly onKeep: (value: string) => Promise<Result<null, Problem>>;
};

/**
 * A line that is kept when one leaves it, or what it stands in. What is typed stays while other things on the page are read anew, and
 * when it could not be kept.
 */
export function KeptLine({ label, test, value, rows, onKeep }: KeptLineProps) {
  const [typed, setTyped] = useState(value);
  const [problem, setProblem] = useState<Problem | null>(null);
  const id = useId();
  useEffect(() => setTyped(value), [value]);
  const keep = async () => {
    const result = await onKeep(typed.trim());
    setProblem(result.ok ? null : result.error);
  };
  useKeepOnLeaving(typed.trim() === value ? null : keep);
  const field = {
    id,
    class: 'input',
    dir: 'auto',
    'data-test': test,
    value: typed,
    onInput: (event: { readonly currentTarget: { readonly value: string } }) => setTyped(event.currentTarget.value),
    onChange: keep,
  } as const;
  return (
    <div class="stack snug">
      <label class="field" for={id}>
        {label}
        {rows === undefined ? <input autocomplete="off" {...field} /> : <textarea rows={rows} {...field} />}
      </label>
      {problem && <ProblemNote problem={problem} safe="words" onRetry={keep} />}
    </div>
  );
}

/** Nothing says that a field changed when the page goes, or the part of it in which the field stands. */
function useKeepOnLeaving(keep: (() => void) | null): void {
  const latest = useRef(keep);
  latest.current = keep;
  useEffect(() => {
    const leave = () => latest.current?.();
    addEventListener('pagehide', leave);
    return () => {
      removeEventListener('pagehide', leave);
      leave();
    };
  }, []);
}
