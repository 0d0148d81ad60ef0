import { useEffect, useState } from 'preact/hooks';
import type { PanelWish } from '../../storage/session.ts';
import { currentWindow } from '../browser.ts';
import type { CaseView } from '../components/CaseHeader.tsx';

/** Firefox cannot open the sidebar from a click in the card, so the popup takes the wish that came right before it opened. */
const FRESH_MS = 10_000;

export type Opened = { readonly key: string; readonly view: CaseView };
export type PopupInHand = {
  readonly opened: Opened | null;
  readonly open: (opened: Opened | null) => void;
  /** The case that the panel was last asked for. */
  readonly wished: string | null;
  readonly windowId: number | null;
};

/** What the popup was opened for. */
export function usePopup(wish: PanelWish | null): PopupInHand {
  const isAsked = __TARGET__ === 'firefox' && wish !== null && Date.now() - wish.at < FRESH_MS;
  const [opened, open] = useState<Opened | null>(isAsked ? wish : null);
  const [windowId, setWindowId] = useState<number | null>(null);
  useEffect(() => {
    currentWindow().then(setWindowId, () => setWindowId(null));
  }, []);
  return { opened, open, wished: wish?.key ?? null, windowId };
}
