import { isVendor, JOB_BOARDS } from './ats-domains.ts';
import { companyKey } from './company-name.ts';
import { holdsLine, lineKey, squeeze } from './posting-text.ts';
import { SECTIONS, TITLE_FILLERS } from './posting-words.ts';

/** Words in the names of job boards, which are never the employer. */
const BOARD =
  /\b(?:jobs?|careers?|karriere|kariera|recruit\w*|emplois?|empleos?|empregos?|vagas?|work|praca|prace|profesia|vacatures?|stellen\w*|hire|hiring|talent|indeed|linkedin|glassdoor|monster|stepstone|xing|seek|ziprecruiter|remoteok|remote ok|wellfound|infojobs|naukri|hellowork|apec|headhunter|hh ru|rallit|wanted|saramin)\b|\.(?:com|cz|sk|de|net|org|io|ru|pl|fr|at|ch)$/i;

/** Is this the name of a job board, a recruiting system or a part of a site rather than of an employer? */
export function isBoardName(name: string): boolean {
  const key = lineKey(name);
  if (key === '' || TITLE_FILLERS.has(key) || SECTIONS.has(key)) return true;
  return BOARD.test(name.trim()) || BOARD.test(key) || isVendor(name.trim()) || JOB_BOARDS.has(name.trim());
}

/** Where a line of a title has a town and its state, a postcode or a country, it is a place and no employer. */
const PLACE =
  /^(?:\p{Lu}[\p{L}'’. -]{1,40})(?:, [A-Z]{2}(?: [A-Z\d]{3,8})?| \(\d{2,5}\)| - \d{2,5}|,? \d{4,5})$|^(?:remote|hybrid|on-?site|home ?office)\b/iu;
const COUNTRIES =
  'argentina australia austria belgium brazil bulgaria canada chile china colombia croatia czechia denmark egypt estonia finland france germany deutschland greece hungary iceland india indonesia ireland israel italy italia japan kenya latvia lithuania luxembourg malaysia mexico netherlands nigeria norway pakistan peru philippines poland polska portugal romania schweiz serbia singapore slovakia slovenia spain espana sweden sverige switzerland taiwan thailand turkey uk ukraine usa vietnam osterreich'.split(
    ' ',
  );
const COUNTRY_END = new RegExp(
  `^[\\p{L} .'’-]{2,40}, (?:[\\p{L} .'’-]{2,40}, )?(?:${COUNTRIES.join('|')}|united states|united kingdom|czech republic|new zealand|south africa)$`,
  'iu',
);

/** Does a short line name a place by its form alone: "Rennes - 35", "Duluth, MN 55802", "Lisbon, Portugal"? */
export function looksLikePlace(line: string): boolean {
  return line.length <= 70 && (PLACE.test(line) || COUNTRY_END.test(line));
}

/**
 * Does a name fit the part of an address that stands for an employer? "Fernhollow Labs" fits "fernhollow", "fernhollowlabs" and
 * "careers-fernhollow"; a single short word that merely begins alike does not.
 */
export function fitsAddress(name: string, part: string): boolean {
  const [own, there] = [
    squeeze(companyKey(name)),
    squeeze(part).replace(/^(?:careers?|jobs?|karriere)|(?:careers?|jobs?|karriere|hq|inc)$/g, ''),
  ];
  if (own.length < 3 || there.length < 3) return false;
  return own === there || (own.startsWith(there) && there.length >= 5 && holdsLine(name, firstWords(name, there)));
}

/** The words of a name that an address spells: it must not end inside a word. */
function firstWords(name: string, there: string): string {
  const words = lineKey(name).split(' ');
  for (let count = 1; count <= words.length; count += 1) {
    const start = words.slice(0, count).join(' ');
    if (start.replaceAll(' ', '') === there) return start;
  }
  return '';
}

/** A tenant as a name, to be shown with a mark: "healthedge" as "Healthedge". */
export function nameOfTenant(tenant: string): string {
  return tenant
    .split(/[-_.]+/)
    .filter((word) => word !== '')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ');
}

const SAYS_WHO: readonly RegExp[] = [
  // "Škoda Auto hledá", "Petal & Stem is looking for"
  /^(?<company>\p{Lu}[\p{L}\p{N}&.'’-]*(?: (?:[\p{Lu}&\d][\p{L}\p{N}&.'’-]*|a\.s\.|s\.r\.o\.,?|of|and|und|de|en|i)){0,5}) (?:is|are) (?:looking for|hiring|seeking)\b/u,
  /^(?<company>\p{Lu}[\p{L}\p{N}&.'’-]*(?: (?:[\p{Lu}&\d][\p{L}\p{N}&.'’-]*|a\.s\.|s\.r\.o\.,?|und|de|en|i)){0,5}) (?:hledá|hľadá|sucht|recrute|busca|zoekt|cerca|söker|szuka|poszukuje|keresi) /u,
];

/** "Do you want to work for Acme or recommend us", as a company's own pages describe themselves. */
const OWN_PAGE =
  /(?:pracovat pro|pracovať pre|v spoločnosti|ve společnosti|work(?:ing)? (?:for|at)|arbeiten bei|travailler (?:chez|pour)) (?:společnost |firmu )?(?<company>[\p{Lu}\d][\p{L}\p{N}&.'’-]*(?: [\p{Lu}&\d][\p{L}\p{N}&.'’-]*){0,5}?)(?:,? (?:a\.s\.|s\.r\.o\.|AG|GmbH|SA))? (?:nebo|alebo|na pozíciu|na pozici|or|and|oder|und|ou|as)\b/u;
const NOBODY = /^(?:We|Wir|Nous|Our|Unser|Společnost|Firma|Naše|Pro|The|This|Who|If|You|Klient|Client)\b/;

/** The employer that a description of a page names in one of the usual sentences; null where it does not. */
export function employerIn(description: string): { readonly company: string; readonly isOwnPage: boolean } | null {
  for (const sentence of [OWN_PAGE, ...SAYS_WHO]) {
    const found = sentence.exec(description.slice(0, 400))?.groups?.company;
    if (found !== undefined && !isBoardName(found) && !NOBODY.test(found)) {
      return { company: found, isOwnPage: sentence === OWN_PAGE };
    }
  }
  return null;
}
