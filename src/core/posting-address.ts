import { cleanLine } from './posting-text.ts';

/** What an address alone says about a page of a job site. Nothing in it is a fact about the employer. */
export type PostingAddress = {
  /** The system that answers there, by its own name; null for a host that is not a known one. */
  readonly ats: string | null;
  /** The part of the address that stands for the employer. A guess at a name, and often a wrong one. */
  readonly tenant: string | null;
  /** The role as the address spells it, in words; a guess. */
  readonly slug: string | null;
  /** Numbers and keys that tell this posting from others. */
  readonly ids: readonly string[];
  /** The path has the shape of a single posting there, or a word for one and something after it. */
  readonly isPosting: boolean;
};

type Pattern = {
  readonly ats: string;
  /** Ends of the host. */
  readonly hosts: readonly string[];
  /** Matched on "host/path"; groups `tenant` and `slug` where there are any. */
  readonly path: RegExp;
};

const PATTERNS: readonly Pattern[] = [
  {
    ats: 'Ashby',
    hosts: ['ashbyhq.com'],
    path: /^jobs\.ashbyhq\.com\/(?<tenant>[^/]+)\/[0-9a-f-]{36}/i,
  },
  { ats: 'BambooHR', hosts: ['bamboohr.com'], path: /^(?<tenant>[^.]+)\.bamboohr\.com\/(?:careers|jobs)\/\d+/ },
  { ats: 'Breezy', hosts: ['breezy.hr'], path: /^(?<tenant>[^.]+)\.breezy\.hr\/p\/[0-9a-f]+-(?<slug>[^/]+)/ },
  {
    ats: 'Greenhouse',
    hosts: ['greenhouse.io'],
    path: /^(?:job-)?boards\.(?:eu\.)?greenhouse\.io\/(?<tenant>[^/]+)\/jobs\/\d+/,
  },
  {
    ats: 'iCIMS',
    hosts: ['icims.com'],
    path: /^(?:[a-z0-9]+-)?(?<tenant>[a-z0-9-]+)\.icims\.com\/jobs\/\d+\/(?<slug>(?!login)[^/]+)\/job/,
  },
  { ats: 'JazzHR', hosts: ['applytojob.com'], path: /^(?<tenant>[^.]+)\.applytojob\.com\/apply\/\w+\/(?<slug>[^/]+)/ },
  { ats: 'Jobvite', hosts: ['jobvite.com'], path: /^jobs\.jobvite\.com\/(?:careers\/)?(?<tenant>[^/]+)\/job\/\w+/ },
  { ats: 'Lever', hosts: ['lever.co'], path: /^jobs\.(?:eu\.)?lever\.co\/(?<tenant>[^/]+)\/[0-9a-f-]{36}/ },
  { ats: 'Paylocity', hosts: ['paylocity.com'], path: /^recruiting\.paylocity\.com\/recruiting\/jobs\/details\/\d+/i },
  { ats: 'PeopleStrong', hosts: ['peoplestrong.com'], path: /^[^.]+\.peoplestrong\.com\/job\/detail\/\w+/ },
  {
    ats: 'Personio',
    hosts: ['personio.de', 'personio.com'],
    path: /^(?<tenant>[^.]+)\.jobs\.personio\.(?:de|com)\/job\/\d+/,
  },
  { ats: 'Recruitee', hosts: ['recruitee.com'], path: /^(?<tenant>[^.]+)\.recruitee\.com\/o\/(?<slug>[^/]+)/ },
  {
    ats: 'SmartRecruiters',
    hosts: ['smartrecruiters.com'],
    path: /^(?:jobs|careers)\.smartrecruiters\.com\/(?<tenant>[^/]+)\/\d+-(?<slug>[^/]+)/,
  },
  { ats: 'Taleo', hosts: ['taleo.net'], path: /^(?<tenant>[^.]+)\.taleo\.net\/careersection\/[^/]+\/jobdetail\.ftl/ },
  { ats: 'TalentClue', hosts: ['talentclue.com'], path: /^[^.]+\.talentclue\.com\/[a-z]{2}\/node\/\d+/ },
  {
    ats: 'Teamtailor',
    hosts: ['teamtailor.com'],
    path: /^(?<tenant>[^.]+)\.teamtailor\.com\/jobs\/\d+-(?<slug>[^/]+)/,
  },
  { ats: 'Workable', hosts: ['workable.com'], path: /^apply\.workable\.com\/(?<tenant>[^/]+)\/j\/\w+/ },
  {
    ats: 'Workday',
    hosts: ['myworkdayjobs.com'],
    path: /^(?<tenant>[^.]+)\.wd\d+\.myworkdayjobs\.com\/(?:[a-z]{2}-[a-z]{2}\/)?[^/]+\/job\/(?:[^/]+\/)?(?<slug>[^/_]+)_[^/]+/i,
  },
  {
    ats: 'Workday',
    hosts: ['myworkdaysite.com'],
    path: /^wd\d+\.myworkdaysite\.com\/(?:[a-z]{2}-[a-z]{2}\/)?recruiting\/(?<tenant>[^/]+)\/[^/]+\/job\/(?:[^/]+\/)?(?<slug>[^/_]+)_[^/]+/i,
  },
];

/** Hosts that are a tenant's on every page, not on that of a posting alone. */
const TENANT_HOST = /^(?<tenant>[^.]+)\.wd\d+\.myworkdayjobs\.com$/;

/** Words that stand before a single posting in the paths of many sites, in many languages. */
const PATH_WORDS: ReadonlySet<string> = new Set(
  'annonce apply career careers detail emploi emplois empleo estilling job jobb jobdetail jobs job-detail jobid jobposting kariera karriere lediga-jobb ledigestillinger nabidka nabidky oferta oferta-pracy ofertas offer offers offre offres opening openings oportunidad opportunities opportunity praca prace position positions posizioni posizione posting postings rekry remote-jobs role roles rpd fp stelle stellen stellenangebot stellenangebote vacancies vacancy vacante vacature vacatures vaga vagas viewjob'.split(
    ' ',
  ),
);

type Parts = { readonly host: string; readonly path: string; readonly search: string };

/** An address in parts, `against` being that of the page for one that is relative; null for what is no web address. */
function partsOf(address: string, against: Parts | null = null): Parts | null {
  const text = address.trim().slice(0, 2000);
  if (against !== null && /^\/(?!\/)/.test(text)) return partsOf(`https://${against.host}${text}`);
  const found = /^https?:\/\/(?:[^/?#@]*@)?([^/?#:]+)(?::\d{1,5})?([^?#]*)(\?[^#]*)?/i.exec(text);
  return found ? { host: (found[1] ?? '').toLowerCase(), path: decoded(found[2] ?? ''), search: found[3] ?? '' } : null;
}

const NOWHERE: Parts = { host: '', path: '', search: '' };

/** Reads an address; `about:blank` and others without a host say nothing. */
export function readAddress(address: string): PostingAddress {
  const parts = partsOf(address) ?? NOWHERE;
  const { host } = parts;
  const place = `${host}${parts.path}`.slice(0, 500);
  const ofHost = PATTERNS.filter(({ hosts }) => hosts.some((end) => host === end || host.endsWith(`.${end}`)));
  const found = ofHost.map(({ path }) => path.exec(place)).find((match) => match !== null);
  return {
    ats: ofHost[0]?.ats ?? null,
    tenant: found?.groups?.tenant ?? TENANT_HOST.exec(host)?.groups?.tenant ?? null,
    slug: found?.groups?.slug === undefined ? null : wordsOfSlug(found.groups.slug),
    ids: idsIn(parts),
    isPosting: found !== undefined || hasPathWord(parts),
  };
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** UUIDs, long numbers, keys of sixteen hexadecimal digits, and requisitions such as R-10477 or JR00215399. */
function idsIn({ path, search }: Parts): readonly string[] {
  const found = `${path}${search}`
    .slice(0, 1000)
    .match(
      /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|\b(?:[A-Z]{1,4}[-_]?)\d{4,12}\b|(?<![\da-z])[0-9a-f]{16}(?![\da-z])|\d{4,15}/gi,
    );
  return [...new Set((found ?? []).map((id) => id.toLowerCase()))];
}

function hasPathWord({ path, search }: Parts): boolean {
  const parts = path.toLowerCase().split('/').filter(Boolean);
  const at = parts.findIndex((part) => PATH_WORDS.has(part));
  const hasMore = at >= 0 && (at < parts.length - 1 || /[?&][a-z_]*(?:id|jk|job|vacancy)=\w/i.test(search));
  return hasMore || /[?&](?:gh_jid|ashby_jid|currentJobId|vjk|jk|career_job_req_id)=\w/.test(search);
}

const SMALL: ReadonlySet<string> = new Set(
  'a an and at by for from in of on or the to with de der die und la le et y e'.split(' '),
);

/** "software-engineer---performance-and-tools" is "Software Engineer - Performance and Tools". */
function wordsOfSlug(slug: string): string {
  const spaced = cleanLine(slug.replace(/-{3}/g, ' — ').replace(/[-+_]+/g, ' ')).replaceAll('—', '-');
  return spaced
    .split(' ')
    .map((word, at) => (at > 0 && SMALL.has(word) ? word : word.charAt(0).toUpperCase() + word.slice(1)))
    .join(' ');
}

/**
 * Does what a machine-readable posting calls itself agree with the address that shows? 'other' only where both carry keys of
 * their own and share none; 'unknown' where either has none.
 */
export function agrees(
  page: string,
  urls: readonly string[],
  identifiers: readonly string[],
): 'same' | 'other' | 'unknown' {
  const here = partsOf(page);
  if (here === null) return 'unknown';
  const ids = idsIn(here);
  const named = urls.flatMap((url) => partsOf(url, here) ?? []);
  if (named.some((url) => url.path.length > 1 && samePath(url, here))) return 'same';
  const theirs = [...named.flatMap(idsIn), ...identifiers.map((id) => id.toLowerCase())];
  const path = `${here.path}${here.search}`.toLowerCase();
  const isShared = (id: string): boolean =>
    id.length >= 4 && (ids.includes(id) || (/\d/.test(id) && holdsWord(path, id)));
  if (theirs.some(isShared)) return 'same';
  const isKeyed = named.some((url) => url.host === here.host && idsIn(url).length > 0) && ids.length > 0;
  return isKeyed || (identifiers.some(isRequisition) && ids.some(isRequisition)) ? 'other' : 'unknown';
}

const isRequisition = (id: string): boolean => /^[a-z]{1,4}[-_]?\d{4,12}$/i.test(id);

function samePath(one: Parts, other: Parts): boolean {
  const bare = ({ path }: Parts): string => path.toLowerCase().replace(/\/$/, '');
  const keyed = ({ search }: Parts): string => (search.match(/[?&](?:\w*_)?j?(?:id|jk|jid)=[^&]*/gi) ?? []).join();
  return one.host === other.host && bare(one) === bare(other) && keyed(one) === keyed(other);
}

function holdsWord(text: string, word: string): boolean {
  const at = text.indexOf(word);
  return at >= 0 && !/[a-z\d]/.test(text[at - 1] ?? '') && !/[a-z\d]/.test(text[at + word.length] ?? '');
}
