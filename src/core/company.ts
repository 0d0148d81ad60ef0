import { findAts, isVendor, JOB_BOARDS } from './ats-domains.ts';
import { isOrganisation } from './company-name.ts';
import { isDomainOf, isEmployer, senderName, sends, withoutTeam } from './company-sender.ts';
import type { CompiledLanguage } from './compiled-language.ts';
import type { FactText, Found } from './fact-text.ts';
import type { SpelledPattern } from './patterns.ts';
import type { Searchable } from './searchable.ts';
import { advertises, isPost, type Part, speaksOfApplication } from './subject-parts.ts';
import { LINK, NOTICE } from './subject-words.ts';

const LONGEST_COMPANY = 60;
const MOST_WORDS = 7;
// A team signs at the very end.
const SIGNATURE_LINES = 5;
// "OH" at the end of an address is nobody.
const LEAST_SIGNED = 3;
// "the role at Acme in Berlin": what follows the name.
const TAIL =
  /(?: (?:team|position|role|application|careers?|recruiting|recruitment|in|as|on|at|and|for|via)(?: .*)?|[\s"'.,:;!*-]+)$/i;
// Small words that stand inside names.
const INNER_WORDS: ReadonlySet<string> = new Set(
  'a am an and by d da das de dei del della delle der des di do dos du e el en et for för i im in la le les och of og on the to und van von y zu zum zur'.split(
    ' ',
  ),
);
// What stands behind a name, or around it where there are no spaces.
const FORM = String.raw`(?:GmbH(?: & Co\.? KG(?:aA)?)?|mbH|AG|KG|SE|OHG|Ltd\.?|Inc\.?|LLC|LLP|PLC|Pty Ltd|Pvt Ltd|S\.?A\.?S?\.?|S\.?L\.?U?\.?|S\.?p\.?A\.?|S\.?r\.?l\.?|B\.?V\.?|N\.?V\.?|AB|A\/S|ApS|AS|Oyj?|Sp\. ?z ?o\.o\.|s\.r\.o\.|a\.s\.|A\.Ş\.|Kft\.?|Zrt\.?)(?![\p{L}\p{N}])`;
const SMALL = '&|und|and|et|y|e|de|der|du|do|da|di|del|della|of|van|von|am|im|zum|zur';
// "Dörr Antriebstechnik GmbH", "Officine Bellandi S.p.A.", "ООО «Мост»", "株式会社こばと"
const NAME_WITH_FORM = new RegExp(
  [
    String.raw`(?:\p{Lu}[\p{L}\p{N}&.'’-]*,? (?:(?:${SMALL}) )?){1,5}${FORM}`,
    '(?:ООО|АО|ПАО|ТОВ) [«"][^»"]{2,40}[»"]',
    String.raw`(?:株式会社|有限会社|合同会社)[\p{L}\p{N}ー・]{1,20}(?=です|でござ|の(?:採用|人事|担当)|採用|人事|より|[\s、。」】]|$)`,
    String.raw`[\p{L}\p{N}ー・]{1,20}株式会社`,
    String.raw`[\p{Script=Han}]{2,20}?(?:股份有限公司|有限公司|集团)`,
    String.raw`(?:주식회사|㈜|\(주\)) ?[\p{L}\p{N}]{1,20}`,
  ].join('|'),
  'u',
);
// A quick look before the long one.
const HAS_FORM = new RegExp(String.raw` ${FORM}|ООО|АО|ТОВ|[会會]社|公司|集团|주식회사|㈜|\(주\)`, 'u');
// "Wir von Elm GmbH"
const SPEAKER = /^(?:Wir|We|Nous|Noi|Vi|Wij|The|Die|Der|Das|La|Le|De|Het) (?:von |at |de |di |på |van |hos )?/;
// Words written large, and small ones between them.
const CAPITALS =
  /\p{Lu}[\p{L}\p{N}&'’.-]{0,30}(?: (?:(?:&|de|des|du|of|der|van|von) )?\p{Lu}[\p{L}\p{N}&'’.-]{0,30}){0,4}/gu;
// "Jobstreet", "Jobindex": a place where others offer posts.
const BOARD = /^\S*jobs?\S*$/i;
// Further down others may be named.
const FIRST_SENTENCES = 12;
// "It didn't work out", "You're in! Thanks": a sentence was caught.
const SENTENCE = /[!?] |^(?:it|i|we|you|they|this|that|there|he|she)(?: |'|$)|n't(?: |$)/i;
// Every word is written large, but for small ones inside.
const NAME =
  /^(?:\p{Lu}|\d)[\p{L}\p{N}&.'’-]*(?: (?:[\p{Lu}\d][\p{L}\p{N}&.'’-]*|&|and|und|et|y|e|of|de|der|des|du|del|della|für|van|von)){0,5}$/u;
const ADDRESS_PARTS = /[^\p{L}\p{N}]+/u;

/**
 * The employer: from the mail's words, else its subject, else who sends or signs. Never a person, a team or a service. Of several
 * that are named the one counts that sends the mail too.
 */
export function readCompany(text: FactText, people: readonly string[]): Found | null {
  const { facts } = text.language;
  const accept = (name: string): string | null => cleanCompany(name, text, people);
  // "Analista de Riesgos", "Estágio em Direito": a post goes on there.
  const endsPost = (before: string): boolean =>
    /(?:^| )(?:de|del|em|en|di)$/.test(before.trim()) &&
    isPost(before.trim().split(' ').slice(-2).join(' '), text.language);
  const said = firstCompany(facts.company, (pattern) => text.candidates.get(pattern) ?? [], accept, endsPost);
  const bySubject = advertises(text.subject.text) ? [] : facts.company.filter((one) => text.inSubject.has(one));
  const named = firstCompany([...facts.subject, ...bySubject], () => [text.subject], accept, endsPost);
  const part = companyInParts(text, accept);
  const sure = [said, named, part].find((name) => name !== null && sends(name, text.sender));
  if (said !== null && (sure === undefined || sure === said))
    return { value: said, source: { where: 'body', guess: false } };
  const value = sure ?? named ?? part;
  if (value !== null) return { value, source: { where: 'subject', guess: false } };
  const sender = readSenderName(text, accept);
  if (sender !== null && !sender.source.guess) return sender;
  return readForm(text, accept) ?? sender ?? readTeam(text, accept) ?? readDomain(text, accept);
}

/** "Elm Ltd | Analyst", "Analyst at Elm". */
function companyInParts({ subject, subjectParts: parts, sender, language }: FactText, accept: Accept): string | null {
  if (advertises(subject.text)) return null;
  for (const { text, divider, company: behind } of parts) {
    const company = accept(divider.includes('@') ? text : (behind ?? ''));
    if (company !== null) return company;
  }
  const names = parts.flatMap(({ text }) => [text, ...text.split(LINK).slice(1)]);
  const employer = names.find((name) => isEmployer(name, sender)) ?? besideApplication(parts, language);
  return employer === undefined ? null : accept(withoutTeam(employer, language.language.facts.teamWords));
}

/** "Bank of Elm: interview invitation": the first part, if it is a name and others speak of an application. */
function besideApplication([first, ...others]: readonly Part[], language: CompiledLanguage): string | undefined {
  if (first === undefined || !others.some(({ text }) => speaksOfApplication(text))) return undefined;
  const isName = NAME.test(first.text) && !isNotice(first.text) && !speaksOfApplication(first.text);
  return isName && !isPost(first.text, language) ? first.text : undefined;
}

/** What has a legal form is an employer's name and nothing else, wherever it stands. */
function readForm({ subject, sentences, lines }: FactText, accept: Accept): Found | null {
  const texts = [
    subject.text,
    ...sentences.slice(0, FIRST_SENTENCES).map(({ text }) => text),
    ...lines.last.slice(-SIGNATURE_LINES),
  ];
  for (const text of texts) {
    if (!HAS_FORM.test(text)) continue;
    const company = accept(NAME_WITH_FORM.exec(text)?.[0].replace(SPEAKER, '') ?? '');
    if (company !== null) return { value: company, source: { where: 'body', guess: true } };
  }
  return null;
}

type Accept = (name: string) => string | null;

function firstCompany(
  patterns: readonly SpelledPattern[],
  textsFor: (pattern: SpelledPattern) => readonly Searchable[],
  accept: Accept,
  endsPost: (before: string) => boolean,
): string | null {
  for (const pattern of patterns) {
    for (const text of textsFor(pattern)) {
      const found = pattern.find(text);
      const name = found?.groups?.company ?? '';
      if (found === null || endsPost(found[0].slice(0, found[0].indexOf(name)))) continue;
      const company = accept(name);
      if (company !== null) return company;
    }
  }
  return null;
}

/** "Acme Talent Team": what is left without the team is the employer, if a team was there or a service sends for it. */
function readSenderName({ sender, language }: FactText, accept: Accept): Found | null {
  const name = senderName(sender);
  const bare = withoutTeam(name, language.language.facts.teamWords);
  const company = accept(bare);
  if (company === null) return null;
  const isTeam = bare !== name;
  if (!isTeam && BOARD.test(name)) return null;
  const ats = findAts(sender.address);
  if (ats !== null && JOB_BOARDS.has(ats.vendor)) return null;
  const isService = ats !== null && !isOwnName(name, sender.address ?? '');
  return isTeam || isService || isDomainOf(name, sender.address)
    ? { value: company, source: { where: 'sender', guess: !isTeam } }
    : null;
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
    const bare = withoutTeam(signed, language.language.facts.teamWords).replace(/^.*, (?=\p{Lu})/u, '');
    const company = bare === signed || bare.length < LEAST_SIGNED ? null : accept(bare);
    if (company !== null) return { value: company, source: { where: 'signature', guess: false } };
  }
  return null;
}

/** The address names the employer only where the mail does too: "etsy@myworkday.com" and "with Etsy". */
function readDomain({ sender, sentences, subject, lines }: FactText, accept: Accept): Found | null {
  if (sender.address === null) return null;
  const signed = lines.last.slice(-SIGNATURE_LINES);
  for (const text of [subject.text, ...sentences.map((one) => one.text), ...signed]) {
    for (const [name] of text.matchAll(CAPITALS)) {
      const company = isDomainOf(name, sender.address) ? accept(name) : null;
      if (company !== null) return { value: company, source: { where: 'sender', guess: true } };
    }
  }
  return null;
}

function cleanCompany(text: string, { language, sender }: FactText, people: readonly string[]): string | null {
  const { notCompany, teamWords } = language.language.facts;
  let name = text
    .trim()
    .replace(/^(?:the )(?=\p{Ll})/u, '')
    .replace(/^["'*]+/, '');
  name = cutAtSmallWord(name);
  for (let cut = name.replace(TAIL, ''); cut !== name; cut = name.replace(TAIL, '')) name = cut;
  const isSane = name.length > 1 && name.length <= LONGEST_COMPANY && name.split(' ').length <= MOST_WORDS;
  if (!isSane || !/\p{L}/u.test(name) || /[@[{}<>_$]|^[^(]*\)|\([^)]*$/.test(name)) return null;
  const low = name.toLowerCase();
  if (notCompany.includes(low) || teamWords.includes(low) || isVendor(name)) return null;
  if (people.some((person) => person.toLowerCase() === low)) return null;
  if (isNotice(name) || SENTENCE.test(name)) return null;
  const last = name.slice(name.lastIndexOf(' ') + 1);
  if (INNER_WORDS.has(last)) return null;
  const isSender = isEmployer(name, sender);
  return (isPost(name, language) || /^\p{Ll}/u.test(name)) && !isSender ? null : name;
}

/** "Status Update", "Phone Screen". */
function isNotice(name: string): boolean {
  return name
    .toLowerCase()
    .split(' ')
    .every((word) => NOTICE.has(word));
}

/** "Cox family of brands" is "Cox"; "Bank of Elm" stays whole. */
function cutAtSmallWord(name: string): string {
  const words = name.split(' ');
  const end = words.findIndex(
    (word, at) => at > 0 && /^\p{Ll}+$/u.test(word) && !INNER_WORDS.has(word) && !isOrganisation(word),
  );
  return end < 0 ? name : words.slice(0, end).join(' ');
}
