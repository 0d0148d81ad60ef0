import { findAts } from './ats-domains.ts';
import { companyKey, isCompanyWithForm, isOrganisation, sameCompany, squeeze } from './company-name.ts';
import type { Sender } from './mail.ts';

// "(Do Not Reply)", "via Workday", "@ icims", "Workday.Admin Elm"
const NO_NAME =
  /^\p{L}+ (?:from|at|bei|chez|hos) (?=\S+$)|\s*\([^)]*\)|\s+(?:via|through|@)\s.*$|^workday[.@ -]+(?:admin )?/giu;

// "Elm-Recruiting"
const TEAM_BEHIND = /-(?=(?:recruit|career|karriere|jobs|hr|talent)\p{L}*$)/iu;

/** A sender's name as far as it may be an employer's. */
export function senderName({ name }: Sender): string {
  return (name ?? '').replace(NO_NAME, '').replace(TEAM_BEHIND, ' ').trim();
}

/** Is that text the employer who sends, by the sender's name or address, or by a legal form at its end? */
export function isEmployer(text: string, sender: Sender): boolean {
  return isCompanyWithForm(text) || sends(text, sender);
}

/** True for "Brightloom GmbH" of "Brightloom Careers <jobs@brightloom.example>". */
export function sends(name: string, sender: Sender): boolean {
  const from = senderName(sender);
  const key = companyKey(name);
  if (key === '') return false;
  return sameCompany(name, from) || companyKey(from).startsWith(`${key} `) || isDomainOf(name, sender.address);
}

/**
 * True where the address names it: "elm-rail.example" and "elmrail@myworkday.com" of "Elm Rail Ltd", "bhg.example" of "Brightwater
 * Health Group".
 */
export function isDomainOf(name: string, address: string | null): boolean {
  const labels = labelsOf(address);
  if (labels.length === 0) return false;
  const key = companyKey(name);
  const words = key.split(' ').map(squeeze);
  const initials = (name.match(/(?<!\p{L})\p{Lu}/gu) ?? []).join('').toLowerCase();
  return labels.some(
    (label) =>
      label === squeeze(key) ||
      (initials.length >= LEAST_INITIALS && label === initials) ||
      (label.length >= LEAST_WORDS && isMadeOf(label, words)),
  );
}

// Fewer letters are anybody's.
const LEAST_LABEL = 3;
const LEAST_INITIALS = 3;
const LEAST_WORDS = 5;

/** What of an address may name who sends: of a service's the name before the "@" too. */
function labelsOf(address: string | null): readonly string[] {
  const [local = '', host = ''] = address?.toLowerCase().split('@') ?? [];
  const isService = findAts(address) !== null;
  const labels = isService ? [...local.split(/[-_.+]/), ...host.split('.').slice(0, -2)] : host.split('.').slice(0, -1);
  return labels
    .flatMap((label) => [squeeze(label), ...label.split('-')])
    .filter((label) => label.length >= LEAST_LABEL);
}

/** Is a label made of some of these words, in their order: "hartwellradio" of "Hartwell Public Radio"? */
function isMadeOf(label: string, words: readonly string[]): boolean {
  const own = words.find((word) => !isOrganisation(word) && word.length > 2) ?? '';
  if (!label.startsWith(own) && !label.startsWith(words[0] ?? '')) return false;
  let rest = label;
  for (const word of words) if (word !== '' && rest.startsWith(word)) rest = rest.slice(word.length);
  return rest === '';
}

/** "Acme Talent Team" without the team; "Acme Group" and "Elm University" stay whole. */
export function withoutTeam(name: string, teamWords: readonly string[]): string {
  const words = name.trim().split(' ');
  const isTeam = (word: string): boolean => isTeamWord(word, teamWords);
  while (words.length > 0 && isTeam(words.at(-1) ?? '') && !(words.length > 1 && isOrganisation(words.at(-1) ?? '')))
    words.pop();
  // "Talent at Acme", "Team Acme".
  while (words.length > 1 && (isTeam(words[0] ?? '') || words[0] === 'at') && !isOrganisation(words[0] ?? ''))
    words.shift();
  return words.join(' ');
}

function isTeamWord(word: string, teamWords: readonly string[]): boolean {
  const bare = word.toLowerCase().replace(/[.,:;]+$/, '');
  return bare === '&' || bare === 'and' || bare === '-' || bare === '|' || teamWords.includes(bare);
}
