import { useState } from 'preact/hooks';
import { DEFAULT_QUIET_CHOICE, type QuietChoice } from '../../core/quiet-day.ts';
import { ask, askToSave, type Problem } from '../ask.ts';
import type { Kept } from './use-case.ts';

export type PlanInHand = {
  /** The application in the history; null while nothing is recorded. */
  readonly application: string | null;
  readonly state: 'open' | 'aside' | 'undone';
  readonly problem: Problem | null;
  readonly hasNoMail: boolean;
  readonly record: () => void;
  readonly undoRecord: () => void;
  readonly putAside: () => void;
  readonly chooseQuiet: (choice: QuietChoice, own: number | null) => void;
  readonly openMail: () => void;
};

/** Everything that the plan's first phase can do. `onChanged` reads the history again. */
export function usePlan(key: string, kept: Kept | null, onChanged: () => void): PlanInHand {
  const [state, setState] = useState<PlanInHand['state']>('open');
  const [problem, setProblem] = useState<Problem | null>(null);
  const [hasNoMail, setHasNoMail] = useState(false);
  const application = kept?.application?.id ?? null;

  const startQuietDay = async (id: string, choice: QuietChoice, own: number | null) => {
    const result = await askToSave('startQuietDay', { application: id, choice, own });
    setProblem(result.ok ? null : result.error);
    onChanged();
  };
  const record = async () => {
    const result = await askToSave('recordRejection', { key });
    if (!result.ok) return setProblem(result.error);
    setState('open');
    // An end of one's own belongs to one day only, so the next one starts with the default.
    const remembered = kept?.settings.quietChoice ?? DEFAULT_QUIET_CHOICE;
    await startQuietDay(result.value.application, remembered === 'own' ? DEFAULT_QUIET_CHOICE : remembered, null);
  };
  const undoRecord = async () => {
    if (application === null) return;
    const result = await askToSave('undoRecord', { application });
    setProblem(result.ok ? null : result.error);
    if (result.ok) setState('undone');
    onChanged();
  };
  const putAside = async () => {
    const result = await askToSave('putAside', { key, outcome: 'dismissed' });
    setProblem(result.ok ? null : result.error);
    if (result.ok) setState('aside');
  };
  return {
    application,
    state,
    problem,
    hasNoMail,
    record,
    undoRecord,
    putAside,
    chooseQuiet: (choice, own) => {
      if (application !== null) startQuietDay(application, choice, own);
    },
    openMail: async () => setHasNoMail((await ask('openMail', { key })) !== true),
  };
}
