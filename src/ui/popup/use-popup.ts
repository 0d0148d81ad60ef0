import { useEffect, useState } from 'preact/hooks';
import { readPanelWish } from '../../storage/session.ts';
import { currentWindow } from '../browser.ts';
import type { CaseView } from '../components/CaseHeader.tsx';

/** Firefox cannot open the sidebar from a click in the card, so the popup takes the wish that came right before it opened. */
const FRESH_MS = 10_000;

export type Opened = { readonly key: string; readonly view: CaseView };
export type PopupInHand = {
  /** False until it is known whether the popup was asked to show a case. */
  readonly isReady: boolean;
  readonly opened: Opened | null;
  readonly open: (opened: Opened | null) => void;
  /** The case that the panel was last asked for. */
  readonly wished: string | null;
  readonly windowId: number | null;
};

/** What the popup was opened for. */
export function usePopup(): PopupInHand {
  const [isReady, setIsReady] = useState(false);
  const [opened, open] = useState<Opened | null>(null);
  const [wished, setWished] = useState<string | null>(null);
  const [windowId, setWindowId] = useState<number | null>(null);
  useEffect(() => {
    const look = async () => {
      const wish = await readPanelWish().catch(() => null);
      setWished(wish?.key ?? null);
      if (__TARGET__ === 'firefox' && wish && Date.now() - wish.at < FRESH_MS) open(wish);
      setIsReady(true);
    };
    look();
    currentWindow().then(setWindowId, () => setWindowId(null));
  }, []);
  return { isReady, opened, open, wished, windowId };
}
