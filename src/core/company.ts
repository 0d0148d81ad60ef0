import { findAts, isVendor, JOB_BOARDS } from './ats-domains.ts';
import { companyKey } from './company-name.ts';
import type { FactText, Found } from './fact-text.ts';
import type { SpelledPattern } from './patterns.ts';
import type { Searchable } from './searchable.ts';

const LONGEST_COMPANY = 60;
const MOST_WORDS = 7;
// A team signs at the very end.
const SIGNATURE_LINES = 5;
// "the role at Acme in Berlin": what follows the name.
const TAIL =
  /(?: (?:team|position|role|application|careers?|recruiting|recruitment|in|as|on|at|and|for|via)(?: .*)?|[\s"'.,:;*-]+)$/i;
// Small words that stand inside names.
const INNER_WORDS: ReadonlySet<string> = new Set(
  'and by de der des di du e et for in la of on the und van von y'.split(' '),
);
const ADDRESS_PARTS = /[^\p{L}\p{N}]+/u;

/** The employer: from the mail's words, else its subject, else who sends or signs. Never a person, a team or a service. */
export function readCompany(text: FactText, people: readonly string[]): Found | null {
  const { facts } = text.language;
  const accept = (name: string): string | null => cleanCompany(name, text, people);
  const said = firstCompany(facts.company, (pattern) => text.candidates.get(pattern) ?? [], accept);
  if (said !== null) return { value: said, source: { where: 'body', guess: false } };
  const named = firstCompany(facts.subject, () => [text.subject], accept);
  if (named !== null) return { value: named, source: { where: 'subject', guess: false } };
  return readSenderName(text, accept) ?? readTeam(text, accept) ?? readDomain(text, accept);
}

type Accept = (name: string) => string | null;

function firstCompany(
  patterns: readonly SpelledPattern[],
  textsFor: (pattern: SpelledPattern) => readonly Searchable[],
  accept: Accept,
): string | null {
  for (const pattern of patterns) {
    for (const text of textsFor(pattern)) {
      const company = accept(pattern.find(text)?.groups?.company ?? '');
      if (company !== null) return company;
    }
  }
  return null;
}

/** "Acme Talent Team": what is left without the team is the employer, if a team was there or a service sends for it. */
function readSenderName({ sender, language }: FactText, accept: Accept): Found | null {
  const name = sender.name?.replace(/ via .*$/i, '').replace(/^workday[ @-]+/i, '') ?? '';
  const bare = withoutTeam(name, language.language.facts.teamWords);
  const company = accept(bare);
  if (company === null) return null;
  const isTeam = bare !== name;
  const ats = findAts(sender.address);
  if (ats !== null && JOB_BOARDS.has(ats.vendor)) return null;
  const isService = ats !== null && !isOwnName(name, sender.address ?? '');
  return isTeam || isService || isOwnDomain(name, sender.address)
    ? { value: company, source: { where: 'sender', guess: !isTeam } }
    : null;
}

/** True for "Brightloom GmbH <jobs@brightloom.example>". */
function isOwnDomain(name: string, address: string | null): boolean {
  const host = address?.slice(address.lastIndexOf('@') + 1).toLowerCase() ?? '';
  const key = squeeze(companyKey(name));
  return (
    key.length > 2 &&
    host
      .split('.')
      .slice(0, -1)
      .some((label) => squeeze(label) === key)
  );
}

/** True for "Linh <linh@...>": then the name is a person's, even at a service. */
function isOwnName(name: string, address: string): boolean {
  const local = address.slice(0, address.lastIndexOf('@')).toLowerCase();
  return name
    .toLowerCase()
    .split(ADDRESS_PARTS)
    .some((word) => word.length > 2 && local.split(ADDRESS_PARTS).includes(word));
}

/** "The Acme Recruiting Team" at the end of the letter. */
function readTeam({ lines, language }: FactText, accept: Accept): Found | null {
  for (const line of lines.last.slice(-SIGNATURE_LINES)) {
    const signed = line.replace(/^[\s*–—-]+/, '').replace(/^(?:the|your) /i, '');
    if (signed.length > LONGEST_COMPANY) continue;
    const bare = withoutTeam(signed, language.language.facts.teamWords);
    const company = bare === signed ? null : accept(bare);
    if (company !== null) return { value: company, source: { where: 'signature', guess: false } };
  }
  return null;
}

/** The address names the employer only where the mail does too: "etsy@myworkday.com" and "with Etsy". */
function readDomain({ sender, sentences, subject }: FactText, accept: Accept): Found | null {
  const address = sender.address?.toLowerCase() ?? '';
  const [local = '', host = ''] = address.split('@');
  const labels = (
    findAts(address) === null ? host.split('.').slice(-3) : [local, ...host.split('.').slice(0, -2)]
  ).filter((label) => label.length > 2);
  if (labels.length === 0) return null;
  for (const { text } of [subject, ...sentences]) {
    for (const [name] of text.matchAll(/\p{Lu}[\p{L}\p{N}&'.]{1,30}(?: (?:& )?\p{Lu}[\p{L}\p{N}&'.]{0,30}){0,3}/gu)) {
      const company = labels.includes(squeeze(name)) ? accept(name) : null;
      if (company !== null) return { value: company, source: { where: 'sender', guess: true } };
    }
  }
  return null;
}

function squeeze(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

function withoutTeam(name: string, teamWords: readonly string[]): string {
  const words = name.trim().split(' ');
  while (words.length > 0 && isTeamWord(words.at(-1) ?? '', teamWords)) words.pop();
  // "Talent at Acme", "Team Acme".
  while (words.length > 1 && (isTeamWord(words[0] ?? '', teamWords) || words[0] === 'at')) words.shift();
  return words.join(' ');
}

function isTeamWord(word: string, teamWords: readonly string[]): boolean {
  const bare = word.toLowerCase().replace(/[.,:;]+$/, '');
  return bare === '&' || bare === 'and' || bare === '-' || bare === '|' || teamWords.includes(bare);
}

function cleanCompany(text: string, { language }: FactText, people: readonly string[]): string | null {
  const { notCompany, teamWords } = language.language.facts;
  let name = text
    .trim()
    .replace(/^(?:the )(?=\p{Ll})/u, '')
    .replace(/^["'*]+/, '');
  name = cutAtSmallWord(name);
  for (let cut = name.replace(TAIL, ''); cut !== name; cut = name.replace(TAIL, '')) name = cut;
  const isSane = name.length > 1 && name.length <= LONGEST_COMPANY && name.split(' ').length <= MOST_WORDS;
  if (!isSane || !/\p{L}/u.test(name) || /[@[{}<>_$]/.test(name)) return null;
  const low = name.toLowerCase();
  if (notCompany.includes(low) || teamWords.includes(low) || isVendor(name)) return null;
  if (people.some((person) => person.toLowerCase() === low)) return null;
  return looksLikeRole(low, language.language.words.title ?? []) ? null : name;
}

/** "Cox family of brands" is "Cox"; "Bank of Elm" stays whole. */
function cutAtSmallWord(name: string): string {
  const words = name.split(' ');
  const end = words.findIndex((word, at) => at > 0 && /^\p{Ll}+$/u.test(word) && !INNER_WORDS.has(word));
  return end < 0 ? name : words.slice(0, end).join(' ');
}

function looksLikeRole(low: string, titles: readonly string[]): boolean {
  return low.split(/[^\p{L}]+/u).some((word) => titles.includes(word) || titles.includes(word.replace(/s$/, '')));
}
