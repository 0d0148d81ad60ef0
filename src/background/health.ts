import browser from 'webextension-polyfill';
import { type Health, hasChanged } from '../core/health.ts';
import { isHealth } from '../messages/validate.ts';
import { keepChanged } from '../storage/health.ts';
import { isReadable } from './access.ts';
import { askTab } from './tabs.ts';

/** Whether the page in a tab can be read. What only a mail can show, that anchors are lost, is kept for the welcome tab. */
export async function readHealth(tab: number): Promise<Health | null> {
  const url = (await browser.tabs.get(tab).catch(() => null))?.url;
  if (!url || !(await isReadable(url))) return null;
  const health = await askTab(tab, 'tellHealth', {});
  if (!isHealth(health)) return null;
  if (health.state === 'reads') {
    const { protocol, hostname } = new URL(url);
    await keepChanged(`${protocol}//${hostname}/*`, hasChanged(health.anchors) ? health : null);
  }
  return health;
}
