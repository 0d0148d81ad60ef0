import { acceptCompany } from './company-accept.ts';
import { isCompanyWithForm } from './company-name.ts';
import { isSaid, type Place } from './company-place.ts';
import { type Candidate, namedAtLength, namedAtOnce, namedInPassing } from './company-places.ts';
import { sends } from './company-sender.ts';
import { SIGNATURE_LINES } from './company-signed.ts';
import type { FactText, Found } from './fact-text.ts';

// What the text names counts more if it is who sends, or if it is named in another place too; less if one word stands there once.
const SENDS = 2;
const HAS_FORM = 1;
const NAMED_AGAIN = 0.5;
const NAMED_ONCE = 1.5;
// Whose trade is to fill others' posts is the employer only if nobody else is named.
const AGENCY = -2;
const IS_AGENCY =
  /recruit|staffing|^staff|talent|headhunt|executive search|personal(?:dienst|vermittl|service|berat)|zeitarbeit|selecci[oó]n|placement|\bRH\b|HR (?:services|solutions|consult)|uitzend|rekryter|bemann|interim|^HR-|\.[a-z]{2,3}$/i;
// So many letters that two names begin with are a brand.
const LEAST_BRAND = 5;
// Looked for one after the other, unless an employer is found for whom so much speaks that they could hardly say otherwise.
const LOOKS = [
  { named: namedAtOnce, unless: 0 },
  { named: namedAtLength, unless: 3.5 },
  { named: namedInPassing, unless: 3 },
];

/**
 * The employer: of all that subject, text, signature and sender name the one for which most speaks. Never a person, a team or a
 * service.
 */
export function readCompany(text: FactText, people: readonly string[]): Found | null {
  const accept = acceptCompany(text, people);
  const candidates: Candidate[] = [];
  let best: Judged | null = null;
  for (const { named, unless } of LOOKS) {
    if (best !== null && best.points >= unless) return best;
    const more = [...named(text, accept)];
    candidates.push(...more);
    if (more.length > 0) best = likeliest(candidates, text);
  }
  return best;
}

type Judged = Found & { readonly points: number };

function likeliest(candidates: readonly Candidate[], text: FactText): Judged | null {
  let best: Judged | null = null;
  for (const candidate of candidates) {
    const alike = candidates.filter((other) => isSame(other.key, candidate.key));
    const places = new Set(alike.map(({ place }) => place)).size;
    const trade = IS_AGENCY.test(candidate.name) ? AGENCY : 0;
    const points = candidate.points + supportFor(candidate, text) + NAMED_AGAIN * (places - 1) + trade;
    if (best === null || points > best.points)
      best = { value: fullest(alike, candidate), source: candidate.source, points };
  }
  return best;
}

/** "Elm Rail GmbH", where that stands below a letter from "Elm". */
function fullest(alike: readonly Candidate[], candidate: Candidate): string {
  return alike.reduce((longest, other) => {
    const isFuller = other.key === longest.key || isWhole(other.place);
    return isFuller && other.name.length > longest.name.length ? other : longest;
  }, candidate).name;
}

const isWhole = (place: Place): boolean => !['sentence', 'subjectPart', 'post', 'signedTeam'].includes(place);

/** Are two keys one company's, as far as spelling can tell: "elm", "elm rail", "elmrail" and "old elm rail" too? */
function isSame(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (short.includes(' ') && long.endsWith(` ${short}`)) return true;
  const isBeginning = short.length >= LEAST_BRAND || /^(?: |$)/.test(long.slice(short.length));
  return short !== '' && long.startsWith(short) && isBeginning;
}

function supportFor({ name, place, source }: Candidate, text: FactText): number {
  if (source.where === 'sender') return 0;
  if (sends(name, text.sender)) return isSaid(place) ? SENDS : SENDS / 2;
  if (isSaid(place) && isCompanyWithForm(name)) return HAS_FORM;
  return source.guess || name.includes(' ') || isNamedAgain(name, text) ? 0 : -NAMED_ONCE;
}

function isNamedAgain(name: string, { subject, sentences, lines }: FactText): boolean {
  const texts = [subject.text, ...sentences.map((one) => one.text), ...lines.last.slice(-SIGNATURE_LINES)];
  return new Set(texts.filter((one) => one.includes(name))).size > 1;
}
