import type { Claim, PostingField } from './posting.ts';
import { TRUST } from './posting.ts';
import { agrees } from './posting-address.ts';
import { dayOf } from './posting-date.ts';
import { placeIn, placeOf } from './posting-place.ts';
import { payOf } from './posting-salary.ts';
import { companyIn } from './posting-schema.ts';
import { closedState } from './posting-status.ts';
import { cleanLine, lineKey } from './posting-text.ts';

type Node = { readonly [key: string]: unknown };
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value);

/** The names under which applications keep the fields of a posting, most telling first. */
const KEYS: Readonly<Record<PostingField, readonly string[]>> = {
  role: ['jobTitle', 'job_title', 'postingTitle', 'positionTitle', 'vacancyName', 'title', 'name'],
  company: [
    'company_name',
    'companyName',
    'company',
    'hiringOrganization',
    'organization',
    'organizationName',
    'employer',
    'employerName',
    'advertiser',
    'brand',
    'account',
  ],
  location: [
    'job_post_location',
    'locationName',
    'location_name',
    'locationNames',
    'locationsText',
    'location',
    'locations',
    'jobLocation',
    'area',
    'city',
    'workplace',
  ],
  salary: [
    'compensationTierSummary',
    'baseSalary',
    'salary',
    'salaryRange',
    'compensation',
    'pay_ranges',
    'salary_label',
  ],
  datePosted: [
    'datePosted',
    'published_at',
    'publishedAt',
    'publishedDate',
    'publicationDate',
    'postedDate',
    'listedAt',
    'createdAt',
  ],
};
/** What else an object has that is a posting and no menu, tag or category. */
const BESIDES = [
  'description',
  'descriptionHtml',
  'content',
  'jobDescription',
  'employmentType',
  'employment_type',
  'jobType',
  'requirements',
  'seniorities',
  'breadcrumbs',
];

/** A posting found in the data with which a page draws itself. */
type StatePosting = { readonly claims: readonly Claim[]; readonly closed: 'closed' | 'paused' | null };

const MOST_NODES = 60_000;

/**
 * The one posting in an application's data that the page shows: it carries the address's own key, or the title that the page has in
 * its title or headings. Null where none or several do. `shown` are those titles and headings.
 */
export function statePosting(
  roots: readonly unknown[],
  page: string,
  shown: readonly string[],
  from: string,
): StatePosting | null {
  const found = postingNodes(roots);
  const keyed = found.filter(({ node }) => hasKey(node, page));
  const named = (keyed.length > 0 ? keyed : found).filter(({ node }) => {
    const title = lineKey(titleOf(node) ?? '');
    return shown.some((line) => ` ${lineKey(line)} `.includes(` ${title} `));
  });
  const [only] = named.length > 0 ? named : keyed;
  const titles = new Set(named.map(({ node }) => lineKey(titleOf(node) ?? '')));
  if (only === undefined || titles.size > 1) return null;
  return read(only, from);
}

type Found = { readonly node: Node; readonly above: readonly Node[] };

function postingNodes(roots: readonly unknown[]): readonly Found[] {
  const found: Found[] = [];
  const queue: { readonly value: unknown; readonly above: readonly Node[] }[] = roots.map((value) => ({
    value,
    above: [],
  }));
  for (let at = 0; at < queue.length && at < MOST_NODES; at += 1) {
    const { value, above } = queue[at] ?? { value: null, above: [] };
    if (isNode(value) && isPosting(value)) found.push({ node: value, above });
    const inner = isNode(value) ? Object.values(value) : Array.isArray(value) ? value : [];
    const next = isNode(value) ? [value, ...above].slice(0, 3) : above;
    for (const one of inner) if (typeof one === 'object' && one !== null) queue.push({ value: one, above: next });
  }
  return found;
}

function isPosting(node: Node): boolean {
  if (titleOf(node) === null) return false;
  const groups = [KEYS.company, KEYS.location, KEYS.salary, KEYS.datePosted, BESIDES];
  const told = groups.filter((keys) => keys.some((key) => node[key] !== undefined && node[key] !== null)).length;
  return told >= 2;
}

function titleOf(node: Node): string | null {
  for (const key of KEYS.role) {
    const title = words(node[key]);
    if (title !== null && title.length >= 2 && title.length <= 220) return title;
  }
  return null;
}

function hasKey(node: Node, page: string): boolean {
  const keys = Object.entries(node).flatMap(([key, value]) =>
    /(?:^id|Id|_id|uuid|^slug|^key|[Uu]rl|reqId|requisition\w{0,20})$/.test(key) &&
    /^(?:string|number)$/.test(typeof value)
      ? [String(value)]
      : [],
  );
  return (
    agrees(
      page,
      keys.filter((key) => key.startsWith('http')),
      keys.filter((key) => !key.startsWith('http')),
    ) === 'same'
  );
}

function read({ node, above }: Found, from: string): StatePosting {
  const claim = (field: PostingField, value: string | null): readonly Claim[] =>
    value === null ? [] : [{ field, value, from, trust: TRUST.state }];
  const value = <T>(field: PostingField, as: (raw: unknown) => T | null, nodes: readonly Node[] = [node]): T | null => {
    for (const one of nodes) {
      for (const key of KEYS[field]) {
        const found = one[key] === undefined ? null : as(one[key]);
        if (found !== null) return found;
      }
    }
    return null;
  };
  return {
    claims: [
      ...claim('role', titleOf(node)),
      // Some keep the employer beside the posting, not in it.
      ...claim('company', value('company', company, [node, ...above])),
      ...claim('location', value('location', place)),
      ...claim(
        'salary',
        value('salary', (raw) => payOf(raw)),
      ),
      ...claim(
        'datePosted',
        value('datePosted', (raw) => dayOf(isNode(raw) ? raw.dateTimeUtc : raw)),
      ),
    ],
    closed: typeof node.status === 'string' ? closedState(node.status) : null,
  };
}

const company = (raw: unknown): string | null => companyIn(words(raw) ?? '');

function place(raw: unknown): string | null {
  if (isNode(raw) && (raw.addressLocality !== undefined || raw.address !== undefined || raw.city !== undefined)) {
    return placeOf(raw);
  }
  if (Array.isArray(raw) && raw.length > 1) return placeOf(raw.map((one) => words(one)));
  return placeIn(words(raw) ?? '');
}

/** The text of a value: itself, its name or label, or, where there is one for each language, the first. */
function words(raw: unknown, depth = 0): string | null {
  if (typeof raw === 'string') return cleanLine(raw) || null;
  if (depth > 4) return null;
  if (Array.isArray(raw)) return words(raw[0], depth + 1);
  if (!isNode(raw)) return null;
  for (const key of ['name', 'label', 'title', 'displayName', 'text', 'compact']) {
    const found = words(raw[key], depth + 1);
    if (found !== null) return found;
  }
  const languages = Object.entries(raw).filter(([key]) => /^[a-z]{2}(?:[-_][A-Za-z]{2})?$/.test(key));
  return words(languages[0]?.[1], depth + 1);
}

/** The wrappers that Nuxt's serialiser puts around a value: ["Reactive", 4]. */
const WRAPPERS: ReadonlySet<unknown> = new Set([
  'Reactive',
  'ShallowReactive',
  'Ref',
  'ShallowRef',
  'Set',
  'Island',
  'Date',
]);
const DEEPEST = 14;

/** Data written as one flat list in which numbers point to other places of the list, as the object that it stands for. */
export function unflatten(flat: readonly unknown[]): unknown {
  let left = MOST_NODES;
  const at = (index: unknown, depth: number): unknown => {
    left -= 1;
    if (typeof index !== 'number' || index < 0 || depth > DEEPEST || left < 0) return null;
    const value = flat[index];
    if (Array.isArray(value)) {
      if (typeof value[0] !== 'string') return value.map((one) => at(one, depth + 1));
      return WRAPPERS.has(value[0]) ? at(value[1], depth) : null;
    }
    if (!isNode(value)) return value;
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, at(one, depth + 1)]));
  };
  return at(0, 0);
}
