import { emptyRow, type StatusRow } from '../../core/posting.ts';
import { lineOf } from '../dom/find.ts';
import type { JobPage, JobSite } from './adapter.ts';

const CARD = '.atw-AppCard, [data-testid="application-card"], [data-testid="jobCard"]';

function rowOf(card: Element): StatusRow | null {
  const link = card.querySelector('.atw-JobInfo-jobTitle, [data-testid="job-title"], a[href*="jk="]');
  const role = lineOf(link);
  if (role === '') return null;
  const about = [...card.querySelectorAll('.atw-JobInfo-companyLocation > *, [data-testid="company-name"]')].map(
    (one) => lineOf(one),
  );
  return {
    ...emptyRow,
    role,
    company: about[0] || null,
    location: about[1] || null,
    status: lineOf(card.querySelector('[class*="StatusTag-description"], [data-testid*="status" i]')) || null,
    url: link?.getAttribute('href') ?? null,
  };
}

/** A posting that is open beside a list has its key in the address; without one the page is a search. */
function isSearch({ documents, url }: JobPage): boolean {
  const cards = documents.flatMap((document) => [...document.querySelectorAll('[data-jk], .jobTitle')]);
  return cards.length > 2 && !/[?&]v?jk=[0-9a-f]{16}\b/.test(url);
}

export const indeed: JobSite = {
  id: 'indeed',
  label: 'Indeed',
  matches: ['https://*.indeed.com/*'],
  marks: ['[data-testid="jobsearch-JobInfoHeader-title"]', '.jobsearch-JobInfoHeader-title'],
  fields: {
    role: ['[data-testid="jobsearch-JobInfoHeader-title"]', '.jobsearch-JobInfoHeader-title'],
    company: ['[data-testid="inlineHeader-companyName"]', '[data-company-name="true"]'],
    location: ['[data-testid="inlineHeader-companyLocation"]', '[data-testid="job-location"]', '#jobLocationText'],
    salary: ['#salaryInfoAndJobType > span:first-child', '[data-testid="jobsearch-OtherJobDetailsContainer"] span'],
  },
  sent: { address: /\/indeedapply\/(?:form|s)\/post-?apply\b/i, marks: ['.ia-PostApply-header'] },
  isList: isSearch,
  rows: ({ documents, url }) => {
    if (!/\/\/myjobs\.[^/]*indeed\.com\//.test(url)) return null;
    return documents.flatMap((document) => [...document.querySelectorAll(CARD)].flatMap((card) => rowOf(card) ?? []));
  },
};
