import { emptyRow, type PostingField, type StatusRow } from '../../core/posting.ts';
import { lineOf } from '../dom/find.ts';
import type { JobPage, JobSite } from './adapter.ts';

/** Ends the line "Place · 2 weeks ago · Over 100 applicants" at its first part, in any language. */
const firstPart = (line: string): string => line.split(' · ')[0]?.trim() ?? '';

/** The newest pages have hashed classes: only labels, addresses and the title are left to go by. */
function readHashed({ documents }: JobPage): Partial<Record<PostingField, string | null>> {
  const [document] = documents;
  const labelled = document?.querySelector('[aria-label^="Company, "]');
  if (!document || !labelled) return {};
  const company = (labelled.getAttribute('aria-label') ?? '').slice('Company, '.length).replace(/\.$/, '');
  const title = document.title.replace(/^\(\d+\+?\) /, '');
  const role = title.endsWith(` | ${company} | LinkedIn`) ? title.slice(0, -` | ${company} | LinkedIn`.length) : null;
  const place = [...document.querySelectorAll('main p, main span, p')]
    .map((line) => lineOf(line))
    .find((line) => / · .{0,40}(?:\d|ago|vor |il y a|hace|há )/.test(line) && !line.startsWith(company));
  return { role, company, location: place === undefined ? null : firstPart(place) };
}

/** The card of the posting that the address names; on a search page another's card may still stand there. */
function isOther({ documents, url }: JobPage): boolean {
  const id = /[?&]currentJobId=(\d+)/.exec(url)?.[1] ?? /\/jobs\/view\/(?:[^/?#]*-)?(\d+)/.exec(url)?.[1];
  const link = documents[0]?.querySelector('.job-details-jobs-unified-top-card__job-title a[href*="/jobs/view/"]');
  const shown = /\/jobs\/view\/(\d+)/.exec(link?.getAttribute('href') ?? '')?.[1];
  return id !== undefined && shown !== undefined && id !== shown;
}

const RESULTS = '.base-search-card, .result-card, .job-search-card, .job-card-container, [data-occludable-job-id]';

function isSearch(page: JobPage): boolean {
  if (isOther(page)) return true;
  const cards = page.documents.flatMap((document) => [...document.querySelectorAll(RESULTS)]);
  const isOpen = page.documents.some((document) =>
    document.querySelector('.top-card-layout, [class*="unified-top-card"]'),
  );
  return cards.length > 1 && !isOpen;
}

/** Lists of 2024 and before: the link is the role alone, the rest stands in lines with names. */
function olderRow(link: Element): readonly string[] {
  const row = link.closest('li, [class*="result__container"]');
  const line = (name: string): string => lineOf(row?.querySelector(`[class*="${name}"]`) ?? null);
  const about = [line('primary-subtitle'), line('secondary-subtitle')].filter((part) => part !== '');
  return [lineOf(link), about.join(' · ')];
}

function rowOf(link: Element, stage: string | null): StatusRow | null {
  const lines = [...link.querySelectorAll('p')].map((line) => lineOf(line)).filter((line) => line !== '');
  const [role, about = '', note] = lines.length > 0 ? lines : olderRow(link);
  if (role === undefined || role === '') return null;
  const [company = '', ...place] = about.split(' · ');
  return {
    ...emptyRow,
    role,
    company: company || null,
    location: place.join(' · ') || null,
    status: stage,
    url: link.getAttribute('href'),
    note: note ?? null,
  };
}

function trackerRows({ documents, url }: JobPage): readonly StatusRow[] | null {
  const tracker = /\/jobs-tracker\/|\/my-items\/saved-jobs\//.test(url);
  if (!tracker) return null;
  const stage = /[?&](?:stage|cardType)=([a-z_]+)/i.exec(url)?.[1]?.toLowerCase() ?? null;
  const links = documents.flatMap((document) => [...document.querySelectorAll('a[href*="/jobs/view/"]')]);
  return links.flatMap((link) => rowOf(link, stage) ?? []);
}

export const linkedin: JobSite = {
  id: 'linkedin',
  label: 'LinkedIn',
  matches: ['https://*.linkedin.com/*'],
  marks: [
    '.topcard__org-name-link',
    '.top-card-layout__title',
    '[class*="jobs-unified-top-card"]',
    '.result-card.job-result-card',
  ],
  fields: {
    role: [
      // Logged in, 2024 to 2026.
      '[class*="jobs-unified-top-card__job-title"]',
      // Without an account.
      '.top-card-layout__title',
      '.topcard__title',
    ],
    company: [
      '[class*="jobs-unified-top-card__company-name"]',
      '.topcard__org-name-link',
      '.topcard__flavor:not(.topcard__flavor--bullet):not(.topcard__flavor--metadata)',
    ],
    location: [
      '[class*="jobs-unified-top-card__tertiary-description"] .tvm__text:first-child',
      '[class*="jobs-unified-top-card__bullet"]',
      '.topcard__flavor--bullet',
    ],
    salary: ['.compensation__salary', '.salary.compensation__salary'],
  },
  sent: { address: /\/post-apply\/|[?&]postApplyJobId=/ },
  isList: isSearch,
  read: readHashed,
  rows: trackerRows,
};
