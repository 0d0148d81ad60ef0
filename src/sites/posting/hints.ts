import { type Claim, type PostingField, TRUST } from '../../core/posting.ts';
import { dayOf } from '../../core/posting-date.ts';
import { placeIn } from '../../core/posting-place.ts';
import { payIn, payInProse, speaksOfPay, statedPay } from '../../core/posting-salary.ts';
import { lineKey } from '../../core/posting-text.ts';
import { LABELS } from '../../core/posting-words.ts';
import { lineOf } from '../dom/find.ts';
import { isAround, type PageParts } from './parts.ts';

const named = (...words: readonly string[]): string =>
  words
    .flatMap((word) =>
      ['class', 'id', 'data-testid', 'data-test', 'data-qa', 'data-cy', 'data-automation', 'data-ui'].map(
        (name) => `[${name}*="${word}" i]`,
      ),
    )
    .join(', ');

const HINTS: Readonly<Record<'company' | 'location' | 'salary' | 'datePosted', string>> = {
  company: named(
    'company-name',
    'companyname',
    'company_name',
    'employer-name',
    'employername',
    'org-name',
    'company-info-name',
  ),
  location: named('location', 'job-place', 'job-city', 'workplace-city'),
  salary: named('salary', 'compensation', 'pay-range', 'payrange'),
  datePosted: `${named('posted', 'publish-date', 'published')}, time[datetime]`,
};
/** What a selector of a field also finds: the search form, and the cards of other postings. */
const NOT_THERE =
  'form, nav, footer, select, [role="search"], [class*="filter" i], [class*="search-" i], [class*="card" i] a';
const MOST = 60;
const MOST_TOLD = 500;

/** What the names of elements tell: `class="job-location"`. The first of each kind that says something sane. */
export function readHints(parts: PageParts): readonly Claim[] {
  const { documents } = parts;
  const fields = Object.keys(HINTS) as (keyof typeof HINTS)[];
  const named = fields.flatMap((field) => {
    for (const document of documents) {
      const elements = [...document.querySelectorAll(HINTS[field])].slice(0, MOST);
      const value = elements.map((element) => valueIn(field, element)).find((found) => found !== null);
      if (value)
        return [
          { field: field as PostingField, value, from: `element named for the ${WORDS[field]}`, trust: TRUST.hint },
        ];
    }
    return [];
  });
  return [...named, ...payClaims(parts)];
}

/** A line that is all pay, "2 300 - 2 700 € / mois", or a sentence that states it. */
function payClaims({ chunks }: PageParts): readonly Claim[] {
  // Few pieces of a page have digits or a word for pay, and of few only is it worth asking where they stand.
  const told = chunks.filter(({ text }) => /\d/.test(text) || speaksOfPay(text)).slice(0, MOST_TOLD);
  const own = told.filter(({ element }) => !isAround(element) && element.closest('a[href], form, option') === null);
  const line = own.find(({ text }) => text.length <= 60 && (payIn(text)?.length ?? 0) >= text.length * 0.6);
  const value = line?.text ?? payInProse(own.map(({ text }) => text).join(' '));
  if (value === null || value === undefined) return [];
  const from = line === undefined ? 'sentence about the pay' : 'line that is a pay';
  return [{ field: 'salary', value, from, trust: line === undefined ? TRUST.meta : TRUST.meta + 1 }];
}

const WORDS = { company: 'company', location: 'location', salary: 'salary', datePosted: 'date' } as const;

function valueIn(field: keyof typeof HINTS, element: Element): string | null {
  if (element.closest(NOT_THERE) !== null || isAround(element)) return null;
  const line = withoutLabel(field, lineOf(element, '.sr-only, .visually-hidden, [class*="hidden" i], svg, button'));
  if (line === '' || line.length > 90) return null;
  if (field === 'salary') return payIn(line) === null ? null : statedPay(line);
  if (field === 'datePosted') return dayOf(element.getAttribute('datetime') ?? line.replace(/^.{0,20}?(?=\d)/, ''));
  if (field === 'location' && (payIn(line) !== null || element.querySelector('a ~ a, li + li'))) return null;
  return placeIn(line);
}

function withoutLabel(field: keyof typeof HINTS, line: string): string {
  const [head, ...rest] = line.split(/[:：]/);
  if (rest.length > 0 && LABELS[field].includes(lineKey(head ?? ''))) return rest.join(':').trim();
  return LABELS[field].includes(lineKey(line)) ? '' : line;
}
