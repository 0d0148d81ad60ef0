import { type Claim, POSTING_FIELDS, type PostingReading, type StatusRow } from '../../core/posting.ts';
import { readAddress } from '../../core/posting-address.ts';
import { isListTitle } from '../../core/posting-list.ts';
import { nameOfTenant } from '../../core/posting-names.ts';
import { settle } from '../../core/posting-settle.ts';
import { statePosting } from '../../core/posting-state.ts';
import { lineKey } from '../../core/posting-text.ts';
import { SECTIONS, TITLE_FILLERS } from '../../core/posting-words.ts';
import type { JobSite } from '../jobs/adapter.ts';
import { jobSiteFor } from '../jobs/index.ts';
import { applicationState } from './blocks.ts';
import { employerClaims } from './employer.ts';
import { readHints } from './hints.ts';
import { readLabels } from './labels.ts';
import { readClosed, readRows, readSent, type Sent } from './outcome.ts';
import { isAround, jobPage, type PageParts, partsOf } from './parts.ts';
import { framedClaims, isDetailPage, roleClaims, slugClaim } from './role.ts';
import { chosenSchema } from './schema.ts';
import { siteClaims } from './site.ts';

const nothing = { company: null, role: null, location: null, salary: null, datePosted: null } as const;

/**
 * What a page of a job site is and says. What is published for machines comes first, then the data the page draws itself with,
 * then titles and headings that agree, labels, names of elements; each field says where it was read.
 */
export function readPosting(document: Document, address: string): PostingReading {
  const page = jobPage(document, address);
  const parts = partsOf(page);
  const site = jobSiteFor(page);
  const rows = readRows(parts, site);
  if (rows !== null) return statusPage(parts, site, rows);
  const read = site?.isList?.(page) === true ? none : readFields(parts, site);
  const sent = readSent(parts, site);
  return sent === null ? postingPage(parts, read) : sentPage(read, sent);
}

/** A list of one's own applications. Whose it is, only the address may tell. */
function statusPage(parts: PageParts, site: JobSite | null, rows: readonly StatusRow[]): PostingReading {
  const status = site?.rows ? `${site.label}: list of applications` : 'list of applications';
  const { tenant } = readAddress(parts.url);
  const company = tenant === null ? null : nameOfTenant(tenant);
  const from = company === null ? { status } : { status, company: 'address (a guess)' };
  return { ...nothing, company, is: 'status', closed: null, rows, isCertain: site?.rows !== undefined, from };
}

function postingPage(parts: PageParts, { fields, closed: known, from }: Read): PostingReading {
  if (fields.role === null) return { ...nothing, is: 'other', closed: null, rows: [], isCertain: false, from: {} };
  const closed = known ?? readClosed(parts);
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

type Fields = Readonly<Record<(typeof POSTING_FIELDS)[number], string | null>>;
type Read = {
  readonly fields: Fields;
  readonly closed: { readonly state: 'closed' | 'paused'; readonly from: string } | null;
  readonly from: PostingReading['from'];
};
const none: Read = { fields: nothing, closed: null, from: {} };

function readFields(parts: PageParts, site: JobSite | null): Read {
  const address = readAddress(parts.url);
  const own = siteClaims(parts, site);
  const schema = chosenSchema(parts);
  const shown = [...parts.titles, ...parts.headings].map(({ text }) => text);
  const state = statePosting(applicationState(parts.documents), parts.url, shown, 'data of the page');
  const sure = [...own, ...(schema === 'several' ? [] : schema), ...(state?.claims ?? []), ...framedClaims(parts)];
  const labels = readLabels(parts);
  const closed = readClosed(parts);
  const signs = (closed === null ? 0 : 1) + signsOf(parts, address.isPosting, address.ats !== null, labels.count);
  const isSure = sure.some(({ field }) => field === 'role');
  if (schema === 'several' && !isSure) return none;
  if (!isSure && (signs < 2 || isListPage(parts))) return none;
  const role = [...sure, ...roleClaims(parts, address, signs), ...slugClaim(address)];
  const known = settle(role).role?.value ?? null;
  if (known === null) return none;
  return believed(
    [...role, ...employerClaims(parts, known, address), ...labels.claims, ...readHints(parts)],
    state?.closed ?? null,
  );
}

function believed(claims: readonly Claim[], closed: 'closed' | 'paused' | null): Read {
  const settled = settle(claims);
  const entries = POSTING_FIELDS.map((field) => [field, settled[field]?.value ?? null] as const);
  const fields: Fields = { ...nothing, ...Object.fromEntries(entries) };
  const from = Object.fromEntries(Object.entries(settled).map(([field, one]) => [field, one.from]));
  return {
    fields,
    closed: closed === null ? null : { state: closed, from: 'data of the page' },
    from,
  };
}

/** How many signs there are that a page shows one posting, each of another kind. */
function signsOf(parts: PageParts, isAddress: boolean, isAts: boolean, labels: number): number {
  const sections = parts.chunks.filter(
    ({ text, element }) => text.length < 50 && SECTIONS.has(lineKey(text)) && !isAround(element),
  );
  const controls = parts.chunks.some(
    ({ text, element }) => APPLY.test(lineKey(text)) && element.closest('a, button, [role="button"]') !== null,
  );
  const pieces = [...parts.titles.map(({ text }) => text), ...parts.descriptions].some((text) =>
    JOB_WORDS.test(lineKey(text)),
  );
  return [
    isAddress,
    isAddress && isAts,
    labels >= 1,
    labels >= 3,
    sections.length >= 1,
    controls,
    pieces,
    isDetailPage(parts),
    isDetailPage(parts),
  ].filter(Boolean).length;
}

const APPLY =
  /^(?:apply|apply now|apply here|apply for (?:this )?(?:job|position|role)|easy apply|submit application|i m interested|register and apply|(?:jetzt |hier |online )?bewerben|zur bewerbung|postuler|je postule|candidater|inscribirme|postular(?:me)?|aplicar|candidatar se|candidate se|candidatarme|candidati(?: ora)?|invia candidatura|solliciteer(?: direct| nu)?|ansok(?: nu| har)?|sok (?:jobbet|stillingen|stilling)|ansog|hae tyopaikkaa|odpovedet(?: na nabidku)?|reagovat|reagovat na ponuku|mam zajem|aplikuj(?: teraz)?|jelentkezem|aplica|откликнуться|відгукнутися|basvur|lamar sekarang|ung tuyen|応募する|投递简历|申请职位|지원하기|입사지원|הגש מועמדות|شلح קורות חיים|قدم الآن|تقدم للوظيفة)$/;
const JOB_WORDS =
  /\b(?:careers?|jobs?|vacanc(?:y|ies)|karriere|stellen\w*|lediga jobb|ledige stillinger|offre d emploi|emploi|empleo|vagas?|lavora con noi|lavoro|vacature|kariera|kariery|nabidka prace|oferta pracy|ponuka prace|вакансия|вакансии)\b|採用|求人|招聘|채용/;

const isList = (line: string): boolean => isListTitle(line) || TITLE_FILLERS.has(lineKey(line));

/** A page whose first heading, or whose title, is that of a list. */
function isListPage({ headings, titles }: PageParts): boolean {
  const first = headings.filter(({ level }) => level === 1);
  const own = titles.find(({ from }) => from === 'title')?.text.split(/ [|–—-] /)[0] ?? '';
  return first.length > 0 ? first.every(({ text }) => isList(text)) : own !== '' && isList(own);
}
