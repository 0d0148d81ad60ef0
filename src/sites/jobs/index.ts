import type { JobPage, JobSite } from './adapter.ts';
import { ashby } from './ashby.ts';
import { greenhouse } from './greenhouse.ts';
import { icims } from './icims.ts';
import { indeed } from './indeed.ts';
import { jobsCz } from './jobs-cz.ts';
import { jobvite } from './jobvite.ts';
import { lever } from './lever.ts';
import { linkedin } from './linkedin.ts';
import { oracle } from './oracle.ts';
import { smartrecruiters } from './smartrecruiters.ts';
import { successfactors } from './successfactors.ts';
import { talentclue } from './talentclue.ts';
import { taleo } from './taleo.ts';
import { workday } from './workday.ts';

/** Every job site that has an adapter. Pages of all others are read by what they publish and by their words. */
export const jobSites: readonly JobSite[] = [
  ashby,
  greenhouse,
  icims,
  indeed,
  jobsCz,
  jobvite,
  lever,
  linkedin,
  oracle,
  smartrecruiters,
  successfactors,
  taleo,
  talentclue,
  workday,
];

/** The adapter for a page, by its address, else by what only that site's pages hold. */
export function jobSiteFor(page: JobPage): JobSite | null {
  const host = /^https?:\/\/([^/?#:]+)/i.exec(page.url)?.[1]?.toLowerCase() ?? '';
  const isThere = (pattern: string): boolean => {
    const name = pattern.replace(/^https:\/\/(?:\*\.)?/, '').replace(/\/\*$/, '');
    return host === name || host.endsWith(`.${name}`);
  };
  const byAddress = jobSites.find(({ matches }) => matches.some(isThere));
  if (byAddress) return byAddress;
  const holds = (selector: string): boolean =>
    page.documents.some((document) => document.querySelector(selector) !== null);
  return jobSites.find(({ marks }) => marks?.some(holds)) ?? null;
}
