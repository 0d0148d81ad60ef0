import { spellsOtherScript, withDigraphs } from './address-spelling.ts';
import { findAts, isVendor, JOB_BOARDS } from './ats-domains.ts';
import { companyKey, isCompanyWithForm, isOrganisation, sameCompany, squeeze } from './company-name.ts';
import { isFirstName } from './company-nobody.ts';
import type { CompiledLanguage } from './compiled-language.ts';
import { fold } from './fold.ts';
import type { Sender } from './mail.ts';
import { isInstitution } from './named-in-text.ts';
import { isAnybodys } from './shared-hosts.ts';

// "(Do Not Reply)", "via Workday", "@ icims", "Workday.Admin Elm"
const NO_NAME =
  /^(?:werken (?:bij|voor)|(?:arbeiten|karriere) bei|карьера в|kariera w|carreiras? n[ao]|empleos? en|travailler (?:chez|à)|lavorare? (?:con|in)|trabaja (?:en|con)|trabalhe (?:na|no|em)|jobba? hos) |^[\p{L} ]{2,30} on behalf of (?=\p{Lu})|^\p{L}+ (?:from|at|bei|bij|chez|hos) (?=\S+$)|^\p{Lu}\p{Ll}+ (?:from|at) (?=\p{Lu})|\s?\([^()]*\)|\s(?:via|through)\s.*$|^workday[.@ -]+(?:admin )?/gisu;
// "Priya @ Elm", but "careers @ icims"
const AT_EMPLOYER = /^.{2,30} @ ?(?=\p{Lu}\S*$)|\s@\s.*$/su;
// "Jana von tigerpixel", "Karin Ek, Elm Sport", but "Anna van Dijk"
const PERSON_OF =
  /^\p{Lu}\p{Ll}+ (?:von|van|fra|från) (?=\p{Ll}\S*$)|^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+, (?=\p{Lu}\S+ \p{Lu})/u;
// "Elm-Recruiting"
const TEAM_BEHIND =
  /-(?=(?:recruit|career|karriere|jobs|hr|talent)\p{L}*$)| (?:people|hr|staff|recruitment) services$|, (?:hrm?|personal\p{L}*|drh|rh|kadry|recruit\p{L}*)$/iu;
// "Anke Strobel | Kreisklinik Elm"
const BETWEEN = / [|·–—-] /;
const IN_BRACKETS = /\(([^()]+)\)/;
// "Jobstreet", "Jobindex", "eRekruter": a place where others offer posts.
const BOARD = /^(?=\S+$)\S*(?:job|rekrut|recruit|rekryt)/i;
// Where no spaces stand between words.
export const UNSPACED_TEAM =
  /(?<=[\p{L}\p{N}] ?)(?:(?:校园)?招聘(?:组|团队|中心|部|小组)?|校招组?|人事[部处處]?|人力资源[部处]?|招生办|招聘办(?:公室)?|(?:新卒|中途|キャリア)?採用(?:担当|チーム|事務局|係)?|(?:総務|人事|庶務|教務|管理|業務)[課部室係]|채용(?:팀|담당자?)?|인사팀)$/u;
const ADDRESS_PARTS = /[^\p{L}\p{N}]+/u;

/** What stands between the words of a team's name. */
const LINKS: ReadonlySet<string> = new Set(['&', 'and', '-', '|']);

/** What teams are called in English wherever they are. */
export const ENGLISH_TEAM =
  /^(?:people|talents?|hr|careers?|recruit(?:ing|ment|er|ers)?|hiring|acquisition|team|jobs|workday)$/;

/** An employer whom the sender names: as a team of theirs, as the address does, or as a name in front of a service's address. */
export type Sending = { readonly name: string; readonly place: 'team' | 'domain' | 'service' };

/** "Acme Talent Team": what is left without the team is the employer, if a team was there or a service sends for it. */
export function* employersOfSender(sender: Sender, { language }: CompiledLanguage): Generator<Sending> {
  const { address, name: written } = sender;
  const ats = findAts(address);
  const parts = namesOf(sender);
  // A board's own name, or "Gupy - Elm Foods".
  const isBoard = ats !== null && JOB_BOARDS.has(ats.vendor) && !(parts.length > 1 && isVendor(parts[0] ?? ''));
  for (const part of parts) {
    if (isVendor(part)) continue;
    const spelled = behindFirstName(part, address);
    if (spelled !== null) {
      yield { name: spelled, place: 'domain' };
      continue;
    }
    const bare = withoutTeamOf(part, language.facts.teamWords, address).replace(UNSPACED_TEAM, '');
    if (isBoard && bare === part && !isInstitution(part) && !isCompanyWithForm(part)) continue;
    const place = bare === part ? placeOf(part, address, ats !== null) : 'team';
    if (place !== null) yield { name: bare, place };
  }
  const inBrackets = IN_BRACKETS.exec(written ?? '')?.[1] ?? '';
  if (isDomainOf(inBrackets, address)) yield { name: inBrackets, place: 'domain' };
}

/** "Papyrio" of "Inès de Papyrio <ines@papyrio.example>": what stands behind a first name and a link, from where the address spells it. */
function behindFirstName(name: string, address: string | null): string | null {
  const words = name.split(' ');
  // "Anna Ek <anna@ek-bygg.example>" has no link: that is her own name.
  if (!isFirstName(words[0] ?? '') || !/^(?:\p{Ll}+|@)$/u.test(words[1] ?? '')) return null;
  for (let start = 2; start < words.length; start += 1) {
    for (let end = words.length; end > start; end -= 1) {
      const run = words.slice(start, end).join(' ');
      if (/^\P{Ll}/u.test(run) && isDomainOf(run, address) && !isOwnName(run, address ?? ''))
        return words.slice(start).join(' ');
    }
  }
  return null;
}

/** Where a sender's name that is no team's is an employer's. */
function placeOf(name: string, address: string | null, isService: boolean): Sending['place'] | null {
  if (BOARD.test(name) || (isService && !isInstitution(name) && isWholeAddress(name, address ?? ''))) return null;
  if (isDomainOf(name, address)) return 'domain';
  const isNamed = isCompanyWithForm(name) || isInstitution(name) || (isService && !isOwnName(name, address ?? ''));
  return isNamed ? 'service' : null;
}

/** A sender's names as far as they may be an employer's. */
function namesOf({ name }: Sender): readonly string[] {
  const bare = (name ?? '')
    .replace(NO_NAME, '')
    .replace(AT_EMPLOYER, '')
    .replace(TEAM_BEHIND, ' ')
    .replace(PERSON_OF, '')
    .trim();
  return bare === '' ? [] : bare.split(BETWEEN).map(behindPerson);
}

/** "Datovna" of "Petra Hanušová, Datovna". */
function behindPerson(name: string): string {
  const [person = '', ...behind] = name.split(', ');
  const isPerson = behind.length > 0 && isFirstName(person.split(' ', 1)[0] ?? '') && /^\S+ \S+$/.test(person);
  return isPerson ? behind.join(', ') : name;
}

/** "Jonas Ek <jonas.ek@...>": who is written to at a service by first and last name is a person. */
function isWholeAddress(name: string, address: string): boolean {
  const words = name.toLowerCase().split(ADDRESS_PARTS);
  const local = address.slice(0, address.lastIndexOf('@')).toLowerCase();
  return words.length > 1 && words.join(' ') === local.split(ADDRESS_PARTS).join(' ');
}

/** True for "Linh <linh@...>": then the name is a person's, even at a service. */
export function isOwnName(name: string, address: string): boolean {
  const local = address.slice(0, address.lastIndexOf('@')).toLowerCase().split(ADDRESS_PARTS);
  return fold(name.toLowerCase())
    .split(ADDRESS_PARTS)
    .filter((word) => word.length > 2)
    .some((word) => local.some((part) => part === word || spellsOtherScript(part, word)));
}

/** Is that text the employer who sends, by the sender's name or address, or by a legal form at its end? */
export function isEmployer(text: string, sender: Sender): boolean {
  return isCompanyWithForm(text) || sends(text, sender);
}

/** True for "Brightloom GmbH" of "Brightloom Careers <jobs@brightloom.example>". */
export function sends(name: string, sender: Sender): boolean {
  const key = companyKey(name);
  if (key === '') return false;
  const isPerson = sender.address !== null && isAnybodys(sender.address) && !isInstitution(name);
  const isNamed =
    !isPerson && namesOf(sender).some((from) => sameCompany(name, from) || companyKey(from).startsWith(`${key} `));
  return isNamed || isDomainOf(name, sender.address);
}

/**
 * True where the address names it: "elm-rail.example" and "elmrail@myworkday.com" of "Elm Rail Ltd", "bhg.example" of "Brightwater
 * Health Group".
 */
export function isDomainOf(name: string, address: string | null): boolean {
  const labels = labelsOf(address);
  if (labels.length === 0) return false;
  const key = companyKey(name);
  if (isOneOf(labels, name, key) || labels.some((label) => spellsOtherScript(label, key))) return true;
  const spelled = withDigraphs(name);
  return spelled !== null && isOneOf(labels, name, companyKey(spelled));
}

function isOneOf(labels: readonly string[], name: string, key: string): boolean {
  const squeezed = squeeze(key);
  const words = key.split(' ').map(squeeze);
  const initials = (name.match(/(?<!\p{L})\p{Lu}/gu) ?? []).join('').toLowerCase();
  return labels.some(
    (label) =>
      label === squeezed ||
      (initials.length >= LEAST_INITIALS && label === initials) ||
      (label.length >= LEAST_WORDS && isMadeOf(label, words)),
  );
}

/** "Elm Staffing" of "apply@elmstaffing.example": there what looks like a team's word is a part of the name. */
const isSpelledBy = (name: string, address: string | null): boolean =>
  name.includes(' ') && labelsOf(address).includes(squeeze(name));

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

const AND = /^(?:and|und|et|e|y|en|og|och)/;

/**
 * Is a label made of some of these words, in their order: "hartwellradio" of "Hartwell Public Radio"? It begins with the first that is
 * no "University", or is made of two at least.
 */
function isMadeOf(label: string, words: readonly string[]): boolean {
  const own = words.findIndex((word) => !isOrganisation(word) && word.length > 2);
  return words.some((word, start) => {
    if (word === '' || !label.startsWith(word)) return false;
    let rest = label;
    let used = 0;
    for (const next of words.slice(start)) {
      if (next === '') rest = rest.replace(AND, '');
      else if (rest.startsWith(next)) {
        rest = rest.slice(next.length);
        used += 1;
      }
    }
    const isShort = rest.length >= LEAST_LABEL && words.some((next) => next.startsWith(rest));
    return (rest === '' || isShort) && (start === 0 || start === own || used > 1);
  });
}

const NO_TENANT = /reply|^(?:workday|notifications?|hr|careers?|jobs?|talent|no|admin|system)$|^recruit/;

/** "Kennametal" of "kennametal@myworkday.com": there the name before the "@" is the customer's. */
export function tenantOf({ address }: Sender): readonly string[] {
  const ats = findAts(address);
  const tenant = /^(\p{Ll}{4,20})@/u.exec(address ?? '')?.[1] ?? '';
  const isTenant = ats?.vendor === 'Workday' && tenant !== '' && !NO_TENANT.test(tenant);
  return isTenant ? [`${tenant.slice(0, 1).toUpperCase()}${tenant.slice(1)}`] : [];
}

// "Personas de Acme"
const LINK = /^(?:de|da|do|di|del|della|van|von|der|des|hos|bei|bij|chez)$/;

/** "Acme Talent Team" without the team; "Acme Group" and "Elm University" stay whole. */
export function withoutTeam(name: string, teamWords: readonly string[]): string {
  const words = name.trim().split(' ');
  const isTeam = (word: string): boolean => isTeamWord(word, teamWords);
  while (words.length > 0 && isTeam(words.at(-1) ?? '') && !(words.length > 1 && isOrganisation(words.at(-1) ?? '')))
    words.pop();
  // "Talent at Acme", "Team Acme", "Personas de Acme".
  const whole = words.length;
  while (
    words.length > 1 &&
    (isTeam(words[0] ?? '') ||
      /^(?:at|@)$/.test(words[0] ?? '') ||
      (words.length < whole && LINK.test(words[0] ?? ''))) &&
    !isOrganisation(words[0] ?? '') &&
    words[1] !== 'of'
  )
    words.shift();
  return words.join(' ');
}

/** The same, but what the sender's address spells stays whole: of "Elm Staffing Team" the "Elm Staffing". */
export function withoutTeamOf(name: string, teamWords: readonly string[], address: string | null): string {
  const bare = withoutTeam(name, teamWords);
  if (bare === '' || bare === name) return bare;
  const words = name.split(' ');
  const longer = words.map((_, at) => words.slice(0, words.length - at).join(' '));
  return longer.find((one) => one.length > bare.length && isSpelledBy(one, address)) ?? bare;
}

function isTeamWord(word: string, teamWords: readonly string[]): boolean {
  const bare = word.toLowerCase().replace(/(?<![.,:;])[.,:;]+$/, '');
  return LINKS.has(bare) || ENGLISH_TEAM.test(bare) || teamWords.includes(bare);
}
