import { findAts } from './ats-domains.ts';
import { readCompany } from './company.ts';
import { sameCompany } from './company-name.ts';
import type { CompiledLanguage } from './compiled-language.ts';
import type { FactText, Found } from './fact-text.ts';
import type { Mail, Sender } from './mail.ts';
import type { MailParts } from './mail-parts.ts';
import type { SpelledPattern } from './patterns.ts';
import { readPerson, readReader } from './people.ts';
import { readRole } from './role.ts';
import { readDoor, readFeedback, readPersonRole, readPortal, readReasons, readStage, type SaidFacts } from './said.ts';
import { type Searchable, searchable } from './searchable.ts';
import { parseSender } from './sender.ts';
import { type Sentence, splitSentences } from './sentences.ts';
import { isPost, partsOf, withoutReply } from './subject-parts.ts';
import type { Facts } from './verdict.ts';

/** What facts are read from: the mail, its new text in sentences, and what the rules found said in it. */
export type FactInput = {
  readonly mail: Mail;
  readonly subject: string;
  readonly parts: MailParts;
  readonly language: CompiledLanguage;
  readonly sentences: readonly Sentence[];
  readonly said: SaidFacts;
};

const NO_REPLY =
  /^(?:no[-_.]?reply|do[-_.]?not[-_.]?reply|not[-_.]?reply|.{0,40}[-_.+]no[-_.]?reply|noreply.{0,40}|notifications?|alerts?|mailer|mailer-daemon|postmaster|bounces?|automated|auto-?reply|.{0,40}\+autoreply|system|messages-noreply)$/i;
// Letters name company and role at the top; signatures are read apart.
const MOST_SENTENCES = 30;
// The greeting stands in so much of a letter, and who signs in so much of its end.
const TOP = 2_000;
const BOTTOM = 4_000;

/** The facts of a mail that says nothing about a case. */
export function noFacts(mail: Mail): Facts {
  return {
    company: null,
    role: null,
    person: null,
    personRole: null,
    reader: null,
    stage: null,
    door: [],
    feedback: null,
    reasons: [],
    ...readAnswerable(mail.from, mail, false),
    portal: null,
    inbound: false,
    from: {},
  };
}

/** What the mail says about the case; null where it does not say. Nothing is made up. */
export function readFacts({ mail, subject, parts, language, sentences: all, said }: FactInput): Facts {
  const sender = parts.forwardedFrom === null ? mail.from : parseSender(parts.forwardedFrom);
  const sentences = all.slice(0, MOST_SENTENCES).map((one) => searchable(one.text));
  const candidates = candidatesAmong(sentences, language);
  const lines = linesOf(parts);
  const bare = searchable(withoutReply(subject));
  const inSubject = new Set<SpelledPattern>();
  language.facts.named(bare, (pattern) => inSubject.add(pattern));
  const subjectParts = partsOf(bare.text, language);
  const text: FactText = {
    sender,
    subject: bare,
    subjectParts,
    parts,
    lines,
    sentences,
    candidates,
    inSubject,
    language,
  };
  const reader = readReader(text);
  const { role, company } = apart(readRole(text, known([reader])), readCompany(text, known([reader])), language);
  const person = readPerson(text, known([reader, company]));
  const stage = readStage(said);
  return {
    company: company?.value ?? null,
    role: role?.value ?? null,
    person: person?.value ?? null,
    personRole: person === null ? null : readPersonRole(lines.last, person.value, language),
    reader: reader?.value ?? null,
    stage,
    door: readDoor(said),
    feedback: readFeedback(said),
    reasons: readReasons(said),
    ...readAnswerable(sender, mail, said.has('unattended.said') || isUnattended(text)),
    portal: readPortal(said),
    inbound: false,
    from: {
      ...(company && { company: company.source }),
      ...(role && { role: role.source }),
      ...(person && { person: person.source }),
      ...(reader && { reader: reader.source }),
      // "We reviewed your application" does not rule out that there was more.
      ...(stage && { stage: { where: 'body', guess: stage === 'application' } }),
    },
  };
}

type RoleAndCompany = { readonly role: Found | null; readonly company: Found | null };

/** "Din ansökan till Elm", "Hospital Porter": what was read as both is one of them. */
function apart(role: Found | null, company: Found | null, language: CompiledLanguage): RoleAndCompany {
  if (role === null || company === null || !sameCompany(role.value, company.value)) return { role, company };
  return isPost(role.value, language) ? { role, company: null } : { role: null, company };
}

function candidatesAmong(sentences: readonly Searchable[], { facts }: CompiledLanguage): FactText['candidates'] {
  const candidates = new Map<SpelledPattern, Searchable[]>();
  for (const sentence of sentences) {
    facts.named(sentence, (pattern) => {
      const others = candidates.get(pattern);
      if (others === undefined) candidates.set(pattern, [sentence]);
      else others.push(sentence);
    });
  }
  return candidates;
}

function known(found: readonly (Found | null)[]): readonly string[] {
  return found.flatMap((one) => (one === null ? [] : [one.value]));
}

function linesOf({ fresh, signature }: MailParts): FactText['lines'] {
  return { first: writtenLines(fresh.slice(0, TOP)), last: writtenLines(`${fresh.slice(-BOTTOM)}\n${signature}`) };
}

function writtenLines(text: string): readonly string[] {
  const lines = text.split('\n').map((line) => line.trim());
  return lines.filter((line) => line !== '');
}

function readAnswerable(sender: Sender, mail: Mail, unattended: boolean): Pick<Facts, 'noReply' | 'answerable'> {
  const address = mail.replyTo ?? sender.address;
  const noReply = unattended || takesNoAnswer(sender, mail);
  return { noReply, answerable: noReply ? false : address === null ? null : true };
}

function takesNoAnswer({ address }: Sender, { replyTo }: Mail): boolean {
  if (replyTo !== null && replyTo !== address) return isMachine(replyTo);
  return address !== null && isMachine(address);
}

function isMachine(address: string): boolean {
  return NO_REPLY.test(address.slice(0, Math.max(0, address.lastIndexOf('@')))) || findAts(address)?.silent === true;
}

/** Below the letter, where such notices mostly stand. */
function isUnattended({ parts, language }: FactText): boolean {
  const { unattended } = language.facts;
  const lines = `${parts.signature}\n${parts.disclaimer}`;
  if (unattended === null || lines === '\n') return false;
  return splitSentences(lines).some(({ text }) => unattended.find(searchable(language.plain(text))) !== null);
}
