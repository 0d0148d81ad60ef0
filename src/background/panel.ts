import browser from 'webextension-polyfill';
import { keepPanelWish, type PanelWish } from '../storage/session.ts';

/**
 * Opens the panel for a case. Must be called synchronously within the click's message: after any await, the browser no longer
 * counts the click; what the panel is to show may come a moment later. Resolves to false where the browser refused.
 */
export function openPanel(
  tab: number,
  windowId: number | undefined,
  wish: Omit<PanelWish, 'at'> | Promise<Omit<PanelWish, 'at'>>,
): Promise<boolean> {
  const opening = openPanelFor(tab, windowId);
  const wished = Promise.resolve(wish).then((known) => keepPanelWish({ ...known, at: Date.now() }));
  return Promise.all([opening, wished]).then(
    () => true,
    () => false,
  );
}

/** Firefox does not take a click in a web page for its sidebar, so there the popup opens on the same case. */
export const openPanelFor = (tab: number, windowId: number | undefined): Promise<void> =>
  __TARGET__ === 'firefox' ? openPopup(windowId) : chrome.sidePanel.open({ tabId: tab });

async function openPopup(windowId: number | undefined): Promise<void> {
  await browser.action.openPopup(windowId === undefined ? undefined : { windowId });
}
