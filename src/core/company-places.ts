import { findAts, JOB_BOARDS } from './ats-domains.ts';
import { type Accept, isNotice } from './company-accept.ts';
import { companyKey, isCompanyWithForm } from './company-name.ts';
import { PLACES, type Place } from './company-place.ts';
import { employersOfSender, isDomainOf, isEmployer, tenantOf, withoutTeam } from './company-sender.ts';
import { SIGNATURE_LINES, signedEmployers } from './company-signed.ts';
import type { CompiledLanguage } from './compiled-language.ts';
import type { FactText } from './fact-text.ts';
import { employersIn, FIRST_SENTENCES, formsIn, institutionsIn } from './named-in-text.ts';
import type { SpelledPattern } from './patterns.ts';
import { isShown, lineOfPost } from './role.ts';
import type { Searchable } from './searchable.ts';
import { advertises, behindApplication, isPost, type Part, speaksOfApplication } from './subject-parts.ts';
import { LINK, SENT_TO, THANKS } from './subject-words.ts';
import type { FactSource } from './verdict.ts';

/** A name that may be the employer's, where it stands, and how far that place is to be believed. */
export type Candidate = {
  readonly name: string;
  /** As companyKey has it. */
  readonly key: string;
  readonly place: Place;
  readonly points: number;
  readonly source: FactSource;
};

// Words written large, and small ones between them.
const CAPITALS =
  /\p{Lu}[\p{L}\p{N}&'’.-]{0,30}(?: (?:(?:&|de|des|du|of|der|van|von) )?\p{Lu}[\p{L}\p{N}&'’.-]{0,30}){0,4}/gu;
// "Elm Rail. We", but "St. Aldwyn's"
const SENTENCE_END = /(?<!\bSt|\bMt|\bDr)\. /;
// Every word is written large, but for small ones inside.
const NAME =
  /^(?:\p{Lu}|\d)[\p{L}\p{N}&.'’-]*(?: (?:[\p{Lu}\d][\p{L}\p{N}&.'’-]*|&|and|und|et|y|e|of|de|der|des|du|del|della|für|van|von)){0,5}(?: group| team)?$/u;

const ADDS = /^ [-–] $/;
// "12 November 2026", "Ref. 4711", "View"
const NOT_BESIDE = /[:：]|\d{3}|https?|^\P{L}*$|^\p{Ll}/u;

const FROM =
  /(?:invitation|news|message|update|feedback|(?:update|news) on your application|neuigkeiten(?: zu (?:ihrer|deiner) bewerbung)?|nachricht|nouvelles?|noticias|novedades|aggiornament[oi]) (?:from|von|de|di|da) (.{2,60})$/i;
// In front of a town stands "in".
const BEFORE_SOMEBODY = /(?:^| )(?:at|with|from|by|for|bei|von|mit|chez|avec|par|con|com|presso|bij|hos|från|med) $/i;

/** What sentences, subject, sender and signature name in so many words. */
export function* namedAtOnce(text: FactText, accept: Accept): Generator<Candidate> {
  const { subject, inSubject, candidates, language, sender } = text;
  const { facts } = language;
  yield* accepted(
    'sentence',
    saidIn(facts.company, (one) => candidates.get(one) ?? [], language),
    accept,
  );
  const bySubject = advertises(subject.text)
    ? []
    : [...facts.subject, ...facts.company.filter((one) => inSubject.has(one))];
  yield* accepted(
    'subject',
    saidIn(bySubject, () => [subject], language),
    accept,
  );
  yield* accepted('subject', offeringIn(text), accept);
  yield* accepted('subjectPart', namesInParts(text), accept);
  for (const { name, place } of employersOfSender(sender, language)) yield* accepted(place, [name], accept);
  for (const { name, place } of signedEmployers(text)) yield* accepted(place, [name], accept);
  yield* accepted('form', formsIn([subject.text, ...textsOf(text)]), accept);
}

/** What is looked for at length. */
export function* namedAtLength(text: FactText, accept: Accept): Generator<Candidate> {
  const { subject, sentences, lines, sender, language } = text;
  for (const { name, place } of employersIn(lines.first, sentences, language)) yield* accepted(place, [name], accept);
  yield* accepted('besidePostLine', besidePostLine(text), accept);
  yield* accepted('address', namesLikeAddress([subject.text, ...textsOf(text)], sender.address), accept);
}

/** What is an employer's name by its kind alone. */
export function* namedInPassing(text: FactText, accept: Accept): Generator<Candidate> {
  const { subject, sender } = text;
  const offered = advertises(subject.text) ? [] : [subject.text];
  yield* accepted('institution', institutionsIn([...offered, ...textsOf(text)]), accept);
  yield* accepted('tenant', tenantOf(sender), accept);
}

/** The first sentences and the last lines. */
function textsOf({ sentences, lines }: FactText): readonly string[] {
  return [...sentences.slice(0, FIRST_SENTENCES).map((one) => one.text), ...lines.last.slice(-SIGNATURE_LINES)];
}

/** The first that is accepted: more of one place hardly say more. */
function* accepted(place: Place, names: Iterable<string>, accept: Accept): Generator<Candidate> {
  for (const found of names) {
    const name = accept(found, place);
    if (name === null) continue;
    yield { name, key: companyKey(name), place, ...PLACES[place] };
    return;
  }
}

function* saidIn(
  patterns: readonly SpelledPattern[],
  textsFor: (pattern: SpelledPattern) => readonly Searchable[],
  language: CompiledLanguage,
): Generator<string> {
  for (const pattern of patterns) {
    for (const text of textsFor(pattern)) {
      const found = pattern.find(text);
      const name = found?.groups?.company ?? '';
      if (found !== null && !endsPost(found[0].slice(0, found[0].indexOf(name)), language)) yield name;
    }
  }
}

/** "Analista de Riesgos", "Estágio em Direito": a post goes on there. */
function endsPost(before: string, language: CompiledLanguage): boolean {
  const words = before.trim().split(' ');
  return /^(?:de|del|em|en|di)$/.test(words.at(-1) ?? '') && isPost(words.slice(-2).join(' '), language);
}

/** "Analyst at Elm": the subject says where the post is. */
const offeringIn = ({ subject, subjectParts }: FactText): readonly string[] =>
  advertises(subject.text) ? [] : subjectParts.map(({ company }) => company ?? '');

/** "Elm Ltd | Analyst", "Analyst at Elm". */
function* namesInParts({ subject, subjectParts: parts, sentences, sender, language }: FactText): Generator<string> {
  if (advertises(subject.text)) return;
  // A calendar has the day behind an "@".
  for (const { text, divider } of parts) if (divider.includes('@') && !/\d/.test(text)) yield text;
  for (const { text } of parts) yield* appliedTo(text, language);
  if (findAts(sender.address) !== null) for (const { text } of parts) yield newsFrom(text);
  const names = parts.flatMap(({ text }) => [withoutPost(text, language), ...text.split(LINK).slice(1)]);
  const employer =
    names.find((name) => isEmployer(name, sender)) ??
    besideApplication(parts, language) ??
    besidePost(parts, sentences, language);
  if (employer !== undefined) yield withoutTeam(employer, language.language.facts.teamWords);
  else if (isOfBoard(sender.address)) yield behindPost(parts, language) ?? '';
}

const isOfBoard = (address: string | null): boolean => JOB_BOARDS.has(findAts(address)?.vendor ?? '');

/** "Application sent: Night Baker - Elm Rail", as boards write. */
function behindPost(parts: readonly Part[], language: CompiledLanguage): string | undefined {
  const [before, last] = parts.slice(-2);
  const isBehind = last !== undefined && parts.length > 1 && ADDS.test(last.divider) && !/\d/.test(last.text);
  return isBehind && before !== undefined && isPost(before.text, language) ? nameIn(last, language) : undefined;
}

/** "Reporting Analyst, Elm Rail" without the post. */
function withoutPost(part: string, language: CompiledLanguage): string {
  const [post = '', ...behind] = part.split(/, (?=\p{Lu})/u);
  return behind.length > 0 && isPost(post, language) ? behind.join(', ') : part;
}

/** "Application to Elm Rail", "è stata inviata a Elm Rail". */
function* appliedTo(part: string, language: CompiledLanguage): Generator<string> {
  const sent = SENT_TO.exec(part);
  if (sent !== null) yield part.slice(sent.index + sent[0].length);
  const name = behindApplication(part);
  if (name !== null && NAME.test(name) && !isPost(name, language)) yield name;
}

/** "Interview invitation from Elm", as a service writes. */
function newsFrom(part: string): string {
  const name = FROM.exec(part)?.[1] ?? '';
  return NAME.test(name) ? name : '';
}

/** "Bank of Elm: interview invitation": the first part, if it is a name and others speak of an application. */
function besideApplication([first, ...others]: readonly Part[], language: CompiledLanguage): string | undefined {
  const isBeside = others.some(({ text }) => speaksOfApplication(text) || THANKS.test(text));
  return isBeside ? nameIn(first, language) : undefined;
}

/** "Elm Rail - Night Baker", if the text speaks of Elm Rail as somebody: a town stands there too. */
function besidePost(
  [first, ...others]: readonly Part[],
  sentences: readonly Searchable[],
  language: CompiledLanguage,
): string | undefined {
  const isBeside = others.length === 0 || others.some(({ role }) => role !== null);
  const name = isBeside ? nameIn(first, language) : undefined;
  const isSomebody = sentences.some(({ text }) => {
    if (name === undefined) return false;
    const at = text.indexOf(name);
    return text.startsWith(`${name} `) || (at > 0 && BEFORE_SOMEBODY.test(text.slice(0, at)));
  });
  return isSomebody ? name : undefined;
}

function nameIn(part: Part | undefined, language: CompiledLanguage): string | undefined {
  if (part === undefined) return undefined;
  const isName = NAME.test(part.text) && !isNotice(part.text) && !speaksOfApplication(part.text);
  return isName && !isPost(part.text, language) ? part.text : undefined;
}

/** "Night Baker", and "Elm Rail - Leeds" in the next line, or "Elm Rail" in the line above where the next is the place. */
function besidePostLine(text: FactText): readonly string[] {
  const at = lineOfPost(text);
  const beside = at < 0 ? [] : [text.lines.first[at + 1] ?? '', text.lines.first[at - 1] ?? ''];
  return beside
    .map((line) => line.split(/ [·•|] /, 1)[0] ?? '')
    .filter((line) => isShown(line) && !NOT_BESIDE.test(line) && !isPost(line, text.language))
    .filter((line) => !line.includes(', ') || isCompanyWithForm(line));
}

function* namesLikeAddress(texts: readonly string[], address: string | null): Generator<string> {
  if (address === null) return;
  for (const text of texts) {
    for (const [words] of text.matchAll(CAPITALS)) {
      const [name = ''] = words.split(SENTENCE_END, 1);
      if (isDomainOf(name, address)) yield name;
    }
  }
}
