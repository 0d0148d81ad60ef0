import { withoutMarkup } from './markup.ts';
import type { Claim } from './posting.ts';
import { TRUST } from './posting.ts';
import { dayOf } from './posting-date.ts';
import { isCountryOnly, isSentinel, placeOf } from './posting-place.ts';
import { payInProse, payOf } from './posting-salary.ts';
import { cleanLine } from './posting-text.ts';

export type SchemaNode = { readonly [key: string]: unknown };

/** A JobPosting that a page carries for machines, with the fields that name it. */
export type SchemaPosting = {
  readonly title: string;
  /** Addresses and numbers under which the site knows it. */
  readonly urls: readonly string[];
  readonly identifiers: readonly string[];
  readonly claims: readonly Claim[];
};

const isNode = (value: unknown): value is SchemaNode =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const MOST_NODES = 20_000;

/** Every JobPosting in what the page's blocks hold, whatever they are wrapped in; references by `@id` are followed. */
export function schemaPostings(blocks: readonly unknown[], from: string): readonly SchemaPosting[] {
  const nodes = allNodes(blocks);
  const byId = new Map<string, SchemaNode>();
  // A bare reference has no other key; the node itself has.
  for (const node of nodes) {
    if (typeof node['@id'] === 'string' && Object.keys(node).length > 1) byId.set(node['@id'], node);
  }
  const resolve = (node: SchemaNode): SchemaNode =>
    typeof node['@id'] === 'string' ? (byId.get(node['@id']) ?? node) : node;
  return nodes.filter(isPosting).map((node) => read(node, resolve, from));
}

function allNodes(blocks: readonly unknown[]): readonly SchemaNode[] {
  const found: SchemaNode[] = [];
  const queue: unknown[] = [...blocks];
  for (let at = 0; at < queue.length && at < MOST_NODES; at += 1) {
    const value = queue[at];
    if (isNode(value)) found.push(value);
    const inner = isNode(value) ? Object.values(value) : Array.isArray(value) ? value : [];
    for (const one of inner) if (typeof one === 'object' && one !== null) queue.push(one);
  }
  return found;
}

function isPosting(node: SchemaNode): boolean {
  const types = Array.isArray(node['@type']) ? node['@type'] : [node['@type']];
  return types.some((type) => typeof type === 'string' && /(?:^|[/:])JobPosting$/i.test(type));
}

function read(node: SchemaNode, resolve: (node: SchemaNode) => SchemaNode, from: string): SchemaPosting {
  const title = cleanLine(first(node.title) ?? first(node.name) ?? '');
  const claim = (field: Claim['field'], value: string | null): readonly Claim[] =>
    value === null || value === '' ? [] : [{ field, value, from: `${from} ${SOURCES[field]}`, trust: TRUST.schema }];
  return {
    title,
    urls: [node.url, node['@id'], node.mainEntityOfPage, node.sameAs].flatMap(texts),
    identifiers: identifiersOf(node.identifier),
    claims: [
      ...claim('role', title),
      ...claim('company', organisation(node.hiringOrganization, resolve)),
      ...placeClaims(node, resolve, from),
      ...claim('salary', payOf(node.baseSalary, node.salaryCurrency) ?? payOf(node.estimatedSalary)),
      ...proseClaims(first(node.description), from),
      ...claim('datePosted', dayOf(first(node.datePosted) ?? node.datePosted)),
      ...claim('validThrough', dayOf(first(node.validThrough) ?? node.validThrough)),
    ],
  };
}

const SOURCES: Readonly<Record<Claim['field'], string>> = {
  company: 'hiringOrganization',
  role: 'title',
  location: 'jobLocation',
  salary: 'baseSalary',
  datePosted: 'datePosted',
  validThrough: 'validThrough',
};

/** Many state the pay in the text alone. */
function proseClaims(description: string | null, from: string): readonly Claim[] {
  const pay = description === null ? null : payInProse(withoutMarkup(withoutMarkup(description)));
  return pay === null ? [] : [{ field: 'salary', value: pay, from: `${from} description`, trust: TRUST.hint - 1 }];
}

function placeClaims(node: SchemaNode, resolve: (node: SchemaNode) => SchemaNode, from: string): readonly Claim[] {
  const place = placeOf(node.jobLocation, resolve);
  if (place !== null) {
    const trust = isCountryOnly(node.jobLocation, resolve) ? TRUST.label - 1 : TRUST.schema;
    return [{ field: 'location', value: place, from: `${from} jobLocation`, trust }];
  }
  const claims: Claim[] = [];
  const employer = isNode(node.hiringOrganization) ? placeOf(resolve(node.hiringOrganization).address, resolve) : null;
  if (employer !== null) {
    claims.push({ field: 'location', value: employer, from: `${from} hiringOrganization.address`, trust: TRUST.meta });
  }
  const where = placeOf(node.applicantLocationRequirements, resolve);
  if (node.jobLocationType === 'TELECOMMUTE' || where !== null) {
    // Weak on purpose: it is set for hybrid jobs too.
    const value = where === null ? 'Remote' : `Remote (${where})`;
    claims.push({ field: 'location', value, from: `${from} jobLocationType`, trust: TRUST.meta - 1 });
  }
  return claims;
}

function organisation(value: unknown, resolve: (node: SchemaNode) => SchemaNode): string | null {
  if (typeof value === 'string') return /^https?:/.test(value) ? null : companyIn(value);
  if (Array.isArray(value)) return organisation(value[0], resolve);
  if (!isNode(value)) return null;
  const node = resolve(value);
  return companyIn(first(node.name) ?? first(node.legalName) ?? '');
}

/** A name as a page writes it, without the code of a subsidiary before it; null for a sentinel and for none at all. */
export function companyIn(text: string): string | null {
  const line = cleanLine(text)
    .replace(/^(?:[A-Z]{0,3}\d{2,6}|\d[\d.-]{1,8})\s(?:-\s)?(?=\p{L})/u, '')
    .replace(/(?<![\s,;:|])[\s,;:|]+$/, '');
  return line.length > 100 ||
    !/\p{L}/u.test(line) ||
    isSentinel(line) ||
    /^(?:confidential|private advertiser)$/i.test(line)
    ? null
    : line;
}

function first(value: unknown): string | null {
  if (typeof value === 'string') return value;
  return Array.isArray(value) && typeof value[0] === 'string' ? value[0] : null;
}

function texts(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(texts);
  return isNode(value) ? [value['@id'], value.url].flatMap((one) => (typeof one === 'string' ? [one] : [])) : [];
}

function identifiersOf(value: unknown): readonly string[] {
  if (typeof value === 'string' || typeof value === 'number') return [String(value)];
  if (Array.isArray(value)) return value.flatMap(identifiersOf);
  return isNode(value) ? identifiersOf(value.value ?? value['@value'] ?? []) : [];
}
