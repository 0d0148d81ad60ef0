import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { type PanelWish, readPanelWish, watchSession } from '../../storage/session.ts';
import type { Leave } from '../components/CaseScreen.tsx';

export type PanelInHand = {
  /** What the panel shows; null for nothing. */
  readonly shown: PanelWish | null;
  /** Another mail asked for the panel, and what is on screen could not be saved first. */
  readonly held: PanelWish | null;
  readonly leave: Leave;
  readonly open: (key: string) => void;
  readonly goOn: () => void;
};

/** Follows what the panel is asked to show, from what it was opened for on. What is on screen is saved before it goes, or it stays. */
export function usePanel(first: PanelWish | null): PanelInHand {
  const [shown, setShown] = useState<PanelWish | null>(first);
  const [held, setHeld] = useState<PanelWish | null>(null);
  const leave: Leave = useRef(async () => true);
  const newest = useRef(first);

  const show = useCallback((wish: PanelWish) => {
    newest.current = wish;
    leave.current = async () => true;
    setHeld(null);
    setShown(wish);
  }, []);

  useEffect(() => {
    const watching = new AbortController();
    const look = async () => {
      const wish = await readPanelWish().catch(() => null);
      if (watching.signal.aborted) return;
      const before = newest.current;
      if (wish === null) return;
      if (before !== null && wish.at <= before.at) return;
      newest.current = wish;
      if (before === null || before.key === wish.key || (await leave.current())) show(wish);
      else setHeld(wish);
    };
    look();
    watchSession(look, watching.signal);
    return () => watching.abort();
  }, [show]);

  return {
    shown,
    held,
    leave,
    open: (key) => show({ key, view: 'reply', at: Date.now() }),
    goOn: () => held && show(held),
  };
}
