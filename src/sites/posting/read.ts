import { type Claim, POSTING_FIELDS, type PostingReading, type StatusRow } from '../../core/posting.ts';
import { readAddress } from '../../core/posting-address.ts';
import { nameOfTenant } from '../../core/posting-names.ts';
import { settle } from '../../core/posting-settle.ts';
import { statePosting } from '../../core/posting-state.ts';
import type { JobSite } from '../jobs/adapter.ts';
import { jobSiteFor } from '../jobs/index.ts';
import { applicationState } from './blocks.ts';
import { employerClaims, placeBehind } from './employer.ts';
import { readHints } from './hints.ts';
import { readLabels } from './labels.ts';
import { readClosed, readRows, readSent, type Sent } from './outcome.ts';
import { chunksByTitle, jobPage, type PageParts, partsOf } from './parts.ts';
import { framedClaims, roleClaims, slugClaim } from './role.ts';
import { chosenSchema } from './schema.ts';
import { countSigns, isListPage } from './signs.ts';
import { siteClaims } from './site.ts';

/** `identity` stops once role and employer are certain: enough to know a posting by, and much less work. */
type Depth = 'all' | 'identity';

const nothing = {
  company: null,
  role: null,
  location: null,
  salary: null,
  datePosted: null,
  validThrough: null,
} as const;

/**
 * What a page of a job site is and says. What is published for machines comes first, then the data the page draws itself with,
 * then titles and headings that agree, labels, names of elements; each field says where it was read.
 */
export function readPosting(document: Document, address: string, depth: Depth = 'all'): PostingReading {
  const page = jobPage(document, address);
  const parts = partsOf(page);
  const site = jobSiteFor(page);
  const rows = readRows(parts, site);
  if (rows !== null) return statusPage(parts, site, rows);
  const read = site?.isList?.(page) === true ? none : readFields(parts, site, depth);
  const sent = readSent(parts, site);
  return sent === null ? postingPage(parts, read, depth) : sentPage(read, sent);
}

/** A list of one's own applications. Whose it is, only the address may tell. */
function statusPage(parts: PageParts, site: JobSite | null, rows: readonly StatusRow[]): PostingReading {
  const status = site?.rows ? `${site.label}: list of applications` : 'list of applications';
  const { tenant } = readAddress(parts.url);
  const company = tenant === null ? null : nameOfTenant(tenant);
  const from = company === null ? { status } : { status, company: 'address (a guess)' };
  return { ...nothing, company, is: 'status', closed: null, rows, isCertain: site?.rows !== undefined, from };
}

function postingPage(parts: PageParts, { fields, closed: known, from }: Read, depth: Depth): PostingReading {
  if (fields.role === null) return { ...nothing, is: 'other', closed: null, rows: [], isCertain: false, from: {} };
  const closed = known ?? readClosed(depth === 'all' ? parts.chunks : chunksByTitle(parts));
  const read = { ...fields, is: 'posting', closed: closed?.state ?? null, rows: [], isCertain: false } as const;
  return { ...read, from: closed === null ? from : { ...from, status: closed.from } };
}

function sentPage({ fields, from }: Read, sent: Sent): PostingReading {
  const isNamed = sent.company !== null && !from.company?.includes('place on the page');
  return {
    ...fields,
    ...(isNamed ? { company: sent.company } : {}),
    is: 'submitted',
    closed: null,
    rows: [],
    isCertain: sent.isCertain,
    from: { ...from, ...(isNamed ? { company: sent.from } : {}), submitted: sent.from },
  };
}

const ALL = [...POSTING_FIELDS, 'validThrough'] as const;
type Fields = Readonly<Record<(typeof ALL)[number], string | null>>;
type Read = {
  readonly fields: Fields;
  readonly closed: { readonly state: 'closed' | 'paused'; readonly from: string } | null;
  readonly from: PostingReading['from'];
};
const none: Read = { fields: nothing, closed: null, from: {} };

function readFields(parts: PageParts, site: JobSite | null, depth: Depth): Read {
  const address = readAddress(parts.url);
  const schema = chosenSchema(parts);
  const shown = [...parts.titles, ...parts.headings].map(({ text }) => text);
  const state = statePosting(applicationState(parts.documents), parts.url, shown, 'data of the page');
  const framed = framedClaims(parts);
  const sure = [...siteClaims(parts, site), ...(schema === 'several' ? [] : schema), ...(state?.claims ?? [])];
  const isSure = framed.isSign || sure.some(({ field }) => field === 'role');
  const own = isSure ? settle([...sure, ...framed.claims]) : {};
  // Who hires for what is known, and nothing below is believed more: the rest waits until somebody wants it.
  if (depth === 'identity' && own.role && own.company)
    return believed([...sure, ...framed.claims], state?.closed ?? null);
  const labels = readLabels(parts);
  const signs = countSigns(parts, address, { labels: labels.count, isFramed: framed.claims.length > 0 });
  const couldBeList = address.ats === null && framed.claims.length === 0;
  if (!isSure && (schema === 'several' || !signs.isEnough || (couldBeList && isListPage(parts)))) return none;
  const named = [...sure, ...framed.claims, ...roleClaims(parts, address, signs.count), ...slugClaim(address)];
  const role = settle(named).role?.value;
  if (role === undefined) return none;
  const said = [...named, ...labels.claims, ...readHints(parts), ...placeBehind(parts, role)];
  const places = said.flatMap(({ field, value }) => (field === 'location' ? [value] : []));
  return believed([...said, ...employerClaims(parts, role, address, places)], state?.closed ?? null);
}

function believed(claims: readonly Claim[], closed: 'closed' | 'paused' | null): Read {
  const settled = settle(claims);
  const entries = ALL.map((field) => [field, settled[field]?.value ?? null] as const);
  const fields: Fields = { ...nothing, ...Object.fromEntries(entries) };
  const from = Object.fromEntries(
    POSTING_FIELDS.flatMap((field) => (settled[field] ? [[field, settled[field].from]] : [])),
  );
  return {
    fields,
    closed: closed === null ? null : { state: closed, from: 'data of the page' },
    from,
  };
}
