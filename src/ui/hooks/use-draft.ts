import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Draft } from '../../core/draft.ts';
import { insertedAtOf } from '../../core/thanks.ts';
import { askToSave, type Problem } from '../ask.ts';

/** Long enough to finish a word, short enough to lose none. */
const SAVE_AFTER_MS = 500;

export type DraftInHand = {
  readonly draft: Draft;
  /** Why the last words could not be saved; null when all is well. */
  readonly problem: Problem | null;
  readonly change: (part: Partial<Draft>) => void;
  /** Saves what is not saved yet; false when that did not work. */
  readonly flush: () => Promise<boolean>;
  /** Brings it back at `due`; false when that did not work. */
  readonly keep: (due: number) => Promise<boolean>;
};

/**
 * The draft that the person is writing. It saves itself shortly after each change and when the page goes. While `canSave` is
 * false (the history did not open) it only stays on screen.
 */
export function useDraft(initial: Draft, stored: Draft | null, canSave: boolean): DraftInHand {
  const [draft, setDraft] = useState(stored ?? initial);
  const [problem, setProblem] = useState<Problem | null>(null);
  const hand = useRef({ draft, isDirty: false, canSave, timer: 0 });
  hand.current.canSave = canSave;

  const show = useCallback((next: Draft) => {
    hand.current.draft = next;
    setDraft(next);
  }, []);

  const flush = useCallback(async (): Promise<boolean> => {
    clearTimeout(hand.current.timer);
    if (!hand.current.isDirty) return true;
    if (!hand.current.canSave) return false;
    hand.current.isDirty = false;
    const result = await askToSave('saveDraft', { draft: hand.current.draft });
    if (!result.ok) hand.current.isDirty = true;
    setProblem(result.ok ? null : result.error);
    return result.ok;
  }, []);

  const change = useCallback(
    (part: Partial<Draft>) => {
      show({ ...hand.current.draft, ...part, updatedAt: Date.now() });
      hand.current.isDirty = true;
      clearTimeout(hand.current.timer);
      hand.current.timer = window.setTimeout(flush, SAVE_AFTER_MS);
    },
    [show, flush],
  );

  const keep = useCallback(
    async (due: number): Promise<boolean> => {
      clearTimeout(hand.current.timer);
      const kept: Draft = { ...hand.current.draft, due, isBack: false, updatedAt: Date.now() };
      hand.current.isDirty = false;
      show(kept);
      const result = await askToSave('keepDraft', { draft: kept, due });
      if (!result.ok) hand.current.isDirty = true;
      setProblem(result.ok ? null : result.error);
      return result.ok;
    },
    [show],
  );

  useEffect(() => {
    if (stored) show(merge(hand.current.draft, stored, hand.current.isDirty));
  }, [stored, show]);
  useEffect(() => {
    // The history opened after all: what was typed meanwhile is saved now.
    if (canSave) flush();
  }, [canSave, flush]);
  useSaveOnLeaving(flush);
  return { draft, problem, change, flush, keep };
}

/** What came from the storage wins only over words that nobody is writing now; what the worker alone knows always counts. */
function merge(mine: Draft, stored: Draft, isDirty: boolean): Draft {
  if (!isDirty && stored.updatedAt > mine.updatedAt) return stored;
  return { ...mine, insertedAt: insertedAtOf(mine, stored) ?? mine.insertedAt, due: stored.due, isBack: stored.isBack };
}

function useSaveOnLeaving(flush: () => Promise<boolean>): void {
  useEffect(() => {
    const onHidden = () => {
      if (document.visibilityState === 'hidden') flush();
    };
    addEventListener('pagehide', flush);
    document.addEventListener('visibilitychange', onHidden);
    return () => {
      removeEventListener('pagehide', flush);
      document.removeEventListener('visibilitychange', onHidden);
      flush();
    };
  }, [flush]);
}
