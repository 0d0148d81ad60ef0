import browser from 'webextension-polyfill';
import type { Health } from '../core/health.ts';

/** By match pattern, the switched-on sites whose page has changed. Adapters and numbers only: content scripts could read it. */
type Changed = Readonly<Record<string, Health>>;

export async function readChanged(): Promise<Changed> {
  const { changed } = await browser.storage.local.get({ changed: {} });
  // What this file wrote.
  return changed as Changed;
}

/** Null: it is as it was checked, again. */
export async function keepChanged(origin: string, health: Health | null): Promise<void> {
  const { [origin]: _before, ...others } = await readChanged();
  await browser.storage.local.set({ changed: health ? { ...others, [origin]: health } : others });
}
