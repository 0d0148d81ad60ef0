import browser from 'webextension-polyfill';
import { keepChanged } from '../storage/health.ts';
import { keepSwitchedOn, readJobSites, readSwitchedOn } from '../storage/settings.ts';
import { JOB_SCRIPT, reconcileJobs } from './job-access.ts';
import { inject, pathOf, siteScriptFor } from './scripts.ts';

/** One host, http or https: what the welcome tab asks for. A wildcard that the browser's own settings grant switches nothing on. */
const ONE_HOST = /^https?:\/\/[a-z0-9.-]+\/\*$/i;

/**
 * Makes the registered script match what the person switched on and the browser allows, both. Run at install, at start, and
 * after every change. Resolves to the origins that are read now.
 */
export async function reconcile(): Promise<readonly string[]> {
  const origins = await readable();
  const wanted = scriptsFor(origins);
  const registered = (await browser.scripting.getRegisteredContentScripts()).map(({ id }) => id);
  const ids = wanted.map(({ id }) => id);
  // Those of job sites have a keeper of their own.
  const gone = registered.filter((id) => !ids.includes(id) && id !== JOB_SCRIPT);
  if (gone.length > 0) await browser.scripting.unregisterContentScripts({ ids: gone });
  const [known, fresh] = [
    wanted.filter(({ id }) => registered.includes(id)),
    wanted.filter(({ id }) => !registered.includes(id)),
  ];
  if (known.length > 0) await browser.scripting.updateContentScripts(known);
  if (fresh.length > 0) await browser.scripting.registerContentScripts(fresh);
  return origins;
}

/** One registration for each site script, so that a page is sent the adapters of its own host only. */
function scriptsFor(origins: readonly string[]) {
  const bySite = Map.groupBy(origins, siteScriptFor);
  return [...bySite].map(([site, matches]) => ({
    id: `resident:${site}`,
    js: [site, pathOf('resident')],
    matches,
    runAt: 'document_idle' as const,
    allFrames: false,
    persistAcrossSessions: true,
  }));
}

/** What is switched on and allowed. */
async function readable(): Promise<readonly string[]> {
  const switchedOn = await readSwitchedOn();
  const allowed = await Promise.all(switchedOn.map((origin) => browser.permissions.contains({ origins: [origin] })));
  return switchedOn.filter((_origin, index) => allowed[index]);
}

/** The person's yes for these sites. Tabs that are open already get the script too. */
export async function switchOn(origins: readonly string[]): Promise<void> {
  const wanted = origins.filter((origin) => ONE_HOST.test(origin));
  if (wanted.length === 0) return;
  await keepSwitchedOn([...(await readSwitchedOn()), ...wanted]);
  await reconcile();
  const allowed = await readable();
  const fresh = wanted.filter((origin) => allowed.includes(origin));
  if (fresh.length === 0) return;
  const tabs = await browser.tabs.query({ url: fresh });
  await Promise.all(tabs.map((tab) => (tab.id === undefined ? false : inject(tab.id, 'resident'))));
}

export async function switchOff(origins: readonly string[]): Promise<void> {
  const rest = (await readSwitchedOn()).filter((origin) => !origins.includes(origin));
  await keepSwitchedOn(rest);
  for (const origin of origins) await keepChanged(origin, null);
  await reconcile();
}

/**
 * A permission that was given in the browser's own bubble is finished here, because the tab that asked may be gone by then; one
 * that was taken away ends the script. What the person switched on stays known, so that the pages can say that access is missing.
 */
export function listenForAccess(): void {
  browser.permissions.onAdded.addListener(({ origins }) => void added(origins ?? []));
  browser.permissions.onRemoved.addListener(() => {
    void reconcile();
    void reconcileJobs();
  });
}

/** What was given for a job site switches no webmail on. */
async function added(origins: readonly string[]): Promise<void> {
  const jobs = await readJobSites();
  await switchOn(origins.filter((origin) => !jobs.includes(origin)));
  await reconcileJobs();
}

/** May this page be read? Asked for every message that comes from a page. */
export async function isReadable(url: string | undefined): Promise<boolean> {
  if (!url?.startsWith('http')) return false;
  const { protocol, hostname } = new URL(url);
  return (await readable()).includes(`${protocol}//${hostname}/*`);
}
