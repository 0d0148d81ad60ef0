import { type Claim, POSTING_FIELDS, type PostingField, TRUST } from '../../core/posting.ts';
import { dayOf } from '../../core/posting-date.ts';
import { payIn } from '../../core/posting-salary.ts';
import { lineKey } from '../../core/posting-text.ts';
import { LABELS } from '../../core/posting-words.ts';
import { lineOf } from '../dom/find.ts';
import type { JobPage, JobSite } from '../jobs/adapter.ts';

/** What the adapter of a site finds at the places that it names. */
export function siteClaims(page: JobPage, site: JobSite | null): readonly Claim[] {
  if (site === null) return [];
  const read = site.read?.(page) ?? {};
  return POSTING_FIELDS.flatMap((field) => {
    const value = (read[field] ?? null) || marked(page, field, site.fields?.[field] ?? []);
    return value ? [{ field, value, from: `${site.label}: place on the page`, trust: TRUST.site }] : [];
  });
}

const UNHEARD = '.sr-only, .visually-hidden, .visuallyhidden, .accessibility-hidden, [class*="a11y"], svg, button';

function marked({ documents }: JobPage, field: PostingField, selectors: readonly string[]): string | null {
  for (const selector of selectors) {
    for (const document of documents) {
      for (const element of document.querySelectorAll(selector)) {
        const value = tidied(field, element.getAttribute('content') ?? lineOf(element, UNHEARD));
        if (value !== null) return value;
      }
    }
  }
  return null;
}

function tidied(field: PostingField, text: string): string | null {
  // "Senior Florist - job post", and "Hamburg /" before the next part of the line.
  const line = text
    .replace(/ - job post$/i, '')
    .replace(/ \/$/, '')
    .trim();
  if (field === 'datePosted') return dayOf(line);
  if (field === 'salary') return payIn(line) === null ? null : line;
  const isLabel = field !== 'role' && LABELS[field].includes(lineKey(line));
  return line === '' || isLabel ? null : line;
}
