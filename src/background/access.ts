import browser from 'webextension-polyfill';
import { keepChanged } from '../storage/health.ts';
import { keepJobSites, keepSwitchedOn, readJobSites, readSwitchedOn } from '../storage/settings.ts';
import { inject, pathOf, siteScriptFor } from './scripts.ts';

/** One host, http or https: what the welcome tab asks for. A wildcard that the browser's own settings grant switches nothing on. */
const ONE_HOST = /^https?:\/\/[a-z0-9.-]+\/\*$/i;

/** Makes the registered scripts match what the person switched on and the browser allows, both. Run at install, at start, and after every change. */
export async function reconcile(): Promise<void> {
  const wanted = [
    ...webmailScripts(await allowed(await readSwitchedOn())),
    ...jobScripts(await allowed(await readJobSites())),
  ];
  const registered = (await browser.scripting.getRegisteredContentScripts()).map(({ id }) => id);
  const ids = wanted.map(({ id }) => id);
  const gone = registered.filter((id) => !ids.includes(id));
  if (gone.length > 0) await browser.scripting.unregisterContentScripts({ ids: gone });
  const known = wanted.filter(({ id }) => registered.includes(id));
  if (known.length > 0) await browser.scripting.updateContentScripts(known);
  const fresh = wanted.filter(({ id }) => !registered.includes(id));
  if (fresh.length > 0) await browser.scripting.registerContentScripts(fresh);
}

/** One registration for each site script, so that a page is sent the adapters of its own host only. */
const webmailScripts = (origins: readonly string[]) =>
  [...Map.groupBy(origins, siteScriptFor)].map(([site, matches]) =>
    registration(`resident:${site}`, [site, pathOf('resident')], matches),
  );

const jobScripts = (origins: readonly string[]) =>
  origins.length > 0 ? [registration('job', [pathOf('job')], origins)] : [];

const registration = (id: string, js: string[], matches: readonly string[]) => ({
  id,
  js,
  matches: [...matches],
  runAt: 'document_idle' as const,
  allFrames: false,
  persistAcrossSessions: true,
});

/** Those of the origins that the browser allows now. */
async function allowed(origins: readonly string[]): Promise<readonly string[]> {
  const answers = await Promise.all(origins.map((origin) => browser.permissions.contains({ origins: [origin] })));
  return origins.filter((_origin, index) => answers[index]);
}

/** The person's yes for these sites. Tabs that are open already get the script too. */
export async function switchOn(origins: readonly string[]): Promise<void> {
  const wanted = origins.filter((origin) => ONE_HOST.test(origin));
  if (wanted.length === 0) return;
  await keepSwitchedOn([...(await readSwitchedOn()), ...wanted]);
  await reconcile();
  await injectIntoOpen(await allowed(wanted), 'resident');
}

async function injectIntoOpen(origins: readonly string[], script: 'resident' | 'job'): Promise<void> {
  if (origins.length === 0) return;
  const tabs = await browser.tabs.query({ url: [...origins] });
  await Promise.all(tabs.map((tab) => (tab.id === undefined ? false : inject(tab.id, script))));
}

export async function switchOff(origins: readonly string[]): Promise<void> {
  const rest = (await readSwitchedOn()).filter((origin) => !origins.includes(origin));
  await keepSwitchedOn(rest);
  for (const origin of origins) await keepChanged(origin, null);
  await reconcile();
}

/** Kept before the browser is asked, so that what is given then is known to be for a job site. */
export async function switchJobsOn(origins: readonly string[]): Promise<void> {
  const wanted = origins.filter((origin) => ONE_HOST.test(origin));
  await keepJobSites([...(await readJobSites()), ...wanted]);
  await reconcile();
  await injectIntoOpen(await allowed(wanted), 'job');
}

export async function switchJobsOff(origins: readonly string[]): Promise<void> {
  await keepJobSites((await readJobSites()).filter((origin) => !origins.includes(origin)));
  await reconcile();
}

/**
 * A permission that was given in the browser's own bubble is finished here, because the tab that asked may be gone by then; one
 * that was taken away ends the script. What the person switched on stays known, so that the pages can say that access is missing.
 */
export function listenForAccess(): void {
  browser.permissions.onAdded.addListener(({ origins }) => void added(origins ?? []));
  browser.permissions.onRemoved.addListener(() => void reconcile());
}

/** What was given for a job site switches no webmail on. */
async function added(origins: readonly string[]): Promise<void> {
  const jobs = await readJobSites();
  await switchOn(origins.filter((origin) => !jobs.includes(origin)));
  await reconcile();
  await injectIntoOpen(await allowed(origins.filter((origin) => jobs.includes(origin))), 'job');
}

/** May this webmail's page be read? Asked for every message that comes from a page. */
export const isReadable = async (url: string | undefined): Promise<boolean> => isAt(url, await readSwitchedOn());

/** May this page of a job site be read? */
export const isJobPage = async (url: string | undefined): Promise<boolean> => isAt(url, await readJobSites());

async function isAt(url: string | undefined, origins: readonly string[]): Promise<boolean> {
  if (!url?.startsWith('http')) return false;
  const { protocol, hostname } = new URL(url);
  const own = `${protocol}//${hostname}/*`;
  return origins.includes(own) && browser.permissions.contains({ origins: [own] });
}
