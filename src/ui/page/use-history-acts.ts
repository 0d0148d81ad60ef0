import { useRef, useState } from 'preact/hooks';
import type { Result } from '../../core/result.ts';
import type { FromHistory } from '../../messages/history-protocol.ts';
import { askToSave, type Problem } from '../ask.ts';

/** The messages that change the history in a way that can be taken back. */
type Act = Exclude<
  keyof FromHistory,
  | 'undoHistory'
  | 'importHistory'
  | 'exportHistory'
  | 'setDoor'
  | 'setIdeas'
  | 'setThresholds'
  | 'setHired'
  | 'switchJobsOn'
  | 'switchJobsOff'
>;

export type HistoryActs = {
  /** What was done last, and under which name it stands; null where it cannot be taken back. */
  readonly done: { readonly act: Act | 'wakeApplications' | 'importHistory'; readonly change: string | null } | null;
  readonly problem: Problem | null;
  readonly act: <N extends Act>(name: N, payload: Parameters<FromHistory[N]>[0]) => Promise<boolean>;
  readonly undo: () => Promise<void>;
  /** A file was taken in elsewhere. */
  readonly taken: (change: string | null) => void;
};

/** Changes of the history, each with a way back. */
export function useHistoryActs(onChanged: () => void): HistoryActs {
  const [done, setDone] = useState<HistoryActs['done']>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  // A button that is pressed twice does one thing.
  const isSaving = useRef(false);
  const finish = (result: Result<unknown, Problem>): boolean => {
    setProblem(result.ok ? null : result.error);
    onChanged();
    return result.ok;
  };
  return {
    done,
    problem,
    act: async (name, payload) => {
      if (isSaving.current) return false;
      isSaving.current = true;
      // Every one of these answers with the name of its change.
      const result = (await askToSave(name, payload as never)) as Result<{ readonly change: string | null }, Problem>;
      isSaving.current = false;
      const isAwake = 'isResting' in payload && !payload.isResting;
      setDone(result.ok ? { act: isAwake ? 'wakeApplications' : name, change: result.value.change } : null);
      return finish(result);
    },
    undo: async () => {
      if (done === null || done.change === null) return;
      const result = await askToSave('undoHistory', { change: done.change });
      const more = result.ok ? result.value.change : null;
      if (result.ok) setDone(more === null ? null : { act: 'removeApplications', change: more });
      finish(result);
    },
    taken: (change) => {
      setDone({ act: 'importHistory', change });
      onChanged();
    },
  };
}
