import browser from 'webextension-polyfill';
import { keepJobSites, readJobSites } from '../storage/settings.ts';
import { pathOf } from './scripts.ts';

/** The one registration of the script for job sites. */
export const JOB_SCRIPT = 'job';
const ONE_HOST = /^https?:\/\/[a-z0-9.-]+\/\*$/i;

/** Makes the registered script match the job sites that are switched on and allowed, both. */
export async function reconcileJobs(): Promise<void> {
  const matches = [...(await allowedJobs())];
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [JOB_SCRIPT] });
  if (matches.length === 0) {
    if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [JOB_SCRIPT] });
    return;
  }
  const script = {
    id: JOB_SCRIPT,
    js: [pathOf('job')],
    matches,
    runAt: 'document_idle' as const,
    allFrames: false,
    persistAcrossSessions: true,
  };
  if (registered.length > 0) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
}

async function allowedJobs(): Promise<readonly string[]> {
  const sites = await readJobSites();
  const allowed = await Promise.all(sites.map((origin) => browser.permissions.contains({ origins: [origin] })));
  return sites.filter((_origin, at) => allowed[at]);
}

/** Kept before the browser is asked, so that what is given then is known to be for a job site. */
export async function switchJobsOn(origins: readonly string[]): Promise<void> {
  await keepJobSites([...(await readJobSites()), ...origins.filter((origin) => ONE_HOST.test(origin))]);
  await reconcileJobs();
}

export async function switchJobsOff(origins: readonly string[]): Promise<void> {
  await keepJobSites((await readJobSites()).filter((origin) => !origins.includes(origin)));
  await reconcileJobs();
}

/** May this page of a job site be read? Asked for every message that comes from one. */
export async function isJobPage(url: string | undefined): Promise<boolean> {
  if (!url?.startsWith('http')) return false;
  const { protocol, hostname } = new URL(url);
  return (await allowedJobs()).includes(`${protocol}//${hostname}/*`);
}
