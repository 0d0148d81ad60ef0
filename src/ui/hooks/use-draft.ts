import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Draft } from '../../core/draft.ts';
import { bothDrafts } from '../../core/draft-both.ts';
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
  // `base`: what the storage held when the person last saw it, as far as this window knows.
  const hand = useRef({ draft, base: draft, isDirty: false, sending: 0, canSave, timer: 0 });
  hand.current.canSave = canSave;

  const show = useCallback((next: Draft) => {
    hand.current.draft = next;
    setDraft(next);
  }, []);

  const send = useCallback(
    async (due: number | null): Promise<boolean> => {
      const now = hand.current;
      clearTimeout(now.timer);
      const { draft: sent, base } = now;
      // What is written before the answer comes was written after this.
      Object.assign(now, { isDirty: false, base: sent, sending: now.sending + 1 });
      const what = { draft: sent, base };
      const result = due === null ? await askToSave('saveDraft', what) : await askToSave('keepDraft', { ...what, due });
      now.sending -= 1;
      if (now.base === sent) now.base = result.ok ? result.value.draft : base;
      if (result.ok) show(bothDrafts(result.value.draft, sent, now.draft));
      else now.isDirty = true;
      setProblem(result.ok ? null : result.error);
      return result.ok;
    },
    [show],
  );

  const flush = useCallback(async (): Promise<boolean> => {
    clearTimeout(hand.current.timer);
    if (!hand.current.isDirty) return true;
    return hand.current.canSave && send(null);
  }, [send]);

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
    (due: number): Promise<boolean> => {
      show({ ...hand.current.draft, due, isBack: false, updatedAt: Date.now() });
      return send(due);
    },
    [show, send],
  );

  useEffect(() => {
    if (stored === null) return;
    const { draft: mine, isDirty, sending } = hand.current;
    // What came from the storage wins only over words that nobody is writing now.
    if (!isDirty && sending === 0 && stored.updatedAt > mine.updatedAt) {
      hand.current.base = stored;
      show(stored);
    } else show(withWorkers(mine, stored));
  }, [stored, show]);
  useEffect(() => {
    // The history opened after all: what was typed meanwhile is saved now.
    if (canSave) flush();
  }, [canSave, flush]);
  useSaveOnLeaving(flush);
  return { draft, problem, change, flush, keep };
}

/** What the worker alone knows always counts. */
const withWorkers = (mine: Draft, stored: Draft): Draft => ({
  ...mine,
  insertedAt: insertedAtOf(mine, stored) ?? mine.insertedAt,
  due: stored.due,
  isBack: stored.isBack,
});

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
