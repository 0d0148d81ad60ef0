import { type Claim, type PostingField, TRUST } from '../../core/posting.ts';
import { dayOf } from '../../core/posting-date.ts';
import { placeIn } from '../../core/posting-place.ts';
import { payIn, payInProse, speaksOfPay, statedPay } from '../../core/posting-salary.ts';
import { lineKey } from '../../core/posting-text.ts';
import { LABELS } from '../../core/posting-words.ts';
import { lineOf } from '../dom/find.ts';
import { isAround, type PageParts } from './parts.ts';

/** Where sites give their elements names. */
const NAMES = ['class', 'id', 'data-testid', 'data-test', 'data-qa', 'data-cy', 'data-automation', 'data-ui'] as const;
const NAMED = [...NAMES.map((name) => `[${name}]`), 'time[datetime]'].join(', ');

const HINTS = {
  company: /company[-_]?name|employer-?name|org-name|company-info-name/i,
  location: /location|job-place|job-city|workplace-city/i,
  salary: /salary|compensation|pay-?range/i,
  datePosted: /posted|publish-date|published/i,
} as const;
type Hinted = keyof typeof HINTS;
const FIELDS = Object.keys(HINTS) as Hinted[];
const ANY = new RegExp(FIELDS.map((field) => HINTS[field].source).join('|'), 'i');

/** What a selector of a field also finds: the search form, and the cards of other postings. */
const NOT_THERE =
  'form, nav, footer, select, [role="search"], [class*="filter" i], [class*="search-" i], [class*="card" i] a';
const MOST = 60;
const MOST_TOLD = 500;

/** What the names of elements tell: `class="job-location"`. The first of each kind that says something sane. */
export function readHints(parts: PageParts): readonly Claim[] {
  const named = parts.documents.map(namedElements);
  const claims = FIELDS.flatMap((field) => {
    for (const elements of named) {
      const own = elements.filter((one) => isNamedFor(field, one)).slice(0, MOST);
      const value = firstOf(own, ({ element }) => valueIn(field, element));
      if (value)
        return [
          { field: field as PostingField, value, from: `element named for the ${WORDS[field]}`, trust: TRUST.hint },
        ];
    }
    return [];
  });
  return [...claims, ...payClaims(parts)];
}

type Named = { readonly element: Element; readonly names: string };

/** The elements whose names hold a word for any of the fields. Gathered in one go: as selectors, each word would search the page. */
function namedElements(document: Document): readonly Named[] {
  return [...document.querySelectorAll(NAMED)].flatMap((element) => {
    const names = NAMES.map((name) => element.getAttribute(name) ?? '').join(' ');
    return ANY.test(names) || element.localName === 'time' ? [{ element, names }] : [];
  });
}

const isNamedFor = (field: Hinted, { element, names }: Named): boolean =>
  HINTS[field].test(names) ||
  (field === 'datePosted' && element.hasAttribute('datetime') && element.localName === 'time');

function firstOf<T>(all: readonly T[], read: (one: T) => string | null): string | null {
  for (const one of all) {
    const value = read(one);
    if (value !== null) return value;
  }
  return null;
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

function valueIn(field: Hinted, element: Element): string | null {
  if (element.closest(NOT_THERE) !== null || isAround(element)) return null;
  const line = withoutLabel(field, lineOf(element, '.sr-only, .visually-hidden, [class*="hidden" i], svg, button'));
  if (line === '' || line.length > 90) return null;
  if (field === 'salary') return payIn(line) === null ? null : statedPay(line);
  if (field === 'datePosted') return dayOf(element.getAttribute('datetime') ?? line.replace(/^.{0,20}?(?=\d)/, ''));
  if (field === 'location' && (payIn(line) !== null || element.querySelector('a ~ a, li + li'))) return null;
  return placeIn(line);
}

function withoutLabel(field: Hinted, line: string): string {
  const [head, ...rest] = line.split(/[:：]/);
  if (rest.length > 0 && LABELS[field].includes(lineKey(head ?? ''))) return rest.join(':').trim();
  return LABELS[field].includes(lineKey(line)) ? '' : line;
}
