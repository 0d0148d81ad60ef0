import browser from 'webextension-polyfill';
import card from '../content/card/main.ts?script&iife';
import health from '../content/health/main.ts?script&iife';
import insert from '../content/insert/main.ts?script&iife';
import job from '../content/job/main.ts?script&iife';
import posting from '../content/posting/main.ts?script&iife';
import resident from '../content/resident/main.ts?script&iife';
import { webmails } from '../core/webmails.ts';

/** The scripts that go into pages, each a file of its own. */
const files = { card, health, insert, job, posting, resident } as const;
export type PageScript = keyof typeof files;

/** Their paths as the scripting API wants them. */
export const pathOf = (script: PageScript): string => files[script].replace(/^\//, '');

/** The script with the adapters for an address: those of a host that has its own, else those of software that anybody can host. */
export function siteScriptFor(url: string): string {
  const known = webmails.find(({ origins }) => origins.some((origin) => url.startsWith(origin.slice(0, -1))));
  return `sites/${known?.id ?? 'hosted'}.js`;
}

const isForJobs = (script: PageScript): boolean => script === 'job' || script === 'posting';

/** Puts a script into the top frame of a tab, behind the webmail's adapters where it needs them; false where the browser does not allow it. */
export async function inject(tab: number, script: PageScript): Promise<boolean> {
  try {
    const { url } = await browser.tabs.get(tab);
    const adapters = isForJobs(script) ? [] : [siteScriptFor(url ?? '')];
    const files = [...adapters, pathOf(script)];
    await browser.scripting.executeScript({ target: { tabId: tab }, files });
    return true;
  } catch {
    return false;
  }
}
