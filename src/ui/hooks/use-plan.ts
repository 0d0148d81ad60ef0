import { useState } from 'preact/hooks';
import { DEFAULT_QUIET_CHOICE, type QuietChoice } from '../../core/quiet-day.ts';
import { findPlan } from '../../storage/plans.ts';
import { ask, askToSave, type Problem } from '../ask.ts';
import type { Kept } from './use-case.ts';

export type PlanInHand = {
  /** The application in the history; null while nothing is recorded. */
  readonly application: string | null;
  readonly isAside: boolean;
  /** It was in the history, and can come back. */
  readonly isUndone: boolean;
  readonly problem: Problem | null;
  readonly hasNoMail: boolean;
  readonly record: () => void;
  /** A form letter: into the history and closed, with no quiet day. */
  readonly recordAndClose: () => void;
  /** Into an application that is in the history already. */
  readonly join: (application: string) => void;
  readonly undoRecord: () => void;
  readonly bringBack: () => void;
  readonly putAside: () => void;
  readonly openMail: () => void;
};

/** Everything that the plan's first phase can do. `onChanged` reads the history again. */
export function usePlan(key: string, kept: Kept | null, onChanged: () => void): PlanInHand {
  const [isAside, setIsAside] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [hasNoMail, setHasNoMail] = useState(false);
  const application = kept?.application?.id ?? null;
  const undone = kept?.undone?.application.id ?? null;

  /** Into the history; null when that did not work, and why is said. */
  const keep = async (): Promise<string | null> => {
    const result = await askToSave('recordRejection', { key });
    setProblem(result.ok ? null : result.error);
    if (!result.ok) return null;
    setIsAside(false);
    return result.value.application;
  };
  const record = async () => {
    const id = await keep();
    if (id === null) return;
    const there = await findPlan(id).catch(() => null);
    // A form letter joins the clock of its day; what is weeks old, or was brought back, needs none.
    if (there === null || (there.quiet === null && there.closedAt === null)) {
      const choice = quietWish(kept);
      const result = await askToSave('startQuietDay', { application: id, choice, own: null });
      setProblem(result.ok ? null : result.error);
    }
    onChanged();
  };
  const recordAndClose = async () => {
    const id = await keep();
    if (id === null) return;
    const result = await askToSave('setChapters', { applications: [id], isClosed: true });
    setProblem(result.ok ? null : result.error);
    onChanged();
  };
  const join = async (id: string) => {
    const result = await askToSave('joinApplication', { key, application: id });
    setProblem(result.ok ? null : result.error);
    onChanged();
  };
  const undoRecord = async () => {
    if (application === null) return;
    const result = await askToSave('undoRecord', { application, message: key });
    setProblem(result.ok ? null : result.error);
    onChanged();
  };
  const bringBack = async () => {
    if (undone === null) return;
    const result = await askToSave('bringRecordBack', { application: undone });
    setProblem(result.ok ? null : result.error);
    onChanged();
  };
  const putAside = async () => {
    const result = await askToSave('putAside', { key, outcome: 'dismissed' });
    setProblem(result.ok ? null : result.error);
    setIsAside(result.ok);
  };
  return {
    application,
    isAside,
    isUndone: undone !== null,
    problem,
    hasNoMail,
    record,
    recordAndClose,
    join,
    undoRecord,
    bringBack,
    putAside,
    openMail: async () => setHasNoMail((await ask('openMail', { key })) !== true),
  };
}

/** What was decided beforehand, else the last choice. An end of one's own belongs to one day only. */
function quietWish(kept: Kept | null): QuietChoice {
  const wish = kept?.settings.quietAhead ?? kept?.settings.quietChoice ?? DEFAULT_QUIET_CHOICE;
  return wish === 'own' ? DEFAULT_QUIET_CHOICE : wish;
}
