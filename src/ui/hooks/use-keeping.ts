import { useState } from 'preact/hooks';
import { askToSave, type Problem } from '../ask.ts';

/** Keeps what a press says at once, and holds why it could not be kept, for a ProblemNote beside it. */
export function useKeeping(onChanged: () => void): {
  readonly keep: typeof askToSave;
  readonly problem: Problem | null;
} {
  const [problem, setProblem] = useState<Problem | null>(null);
  const keep: typeof askToSave = async (name, payload) => {
    const result = await askToSave(name, payload);
    setProblem(result.ok ? null : result.error);
    onChanged();
    return result;
  };
  return { keep, problem };
}
