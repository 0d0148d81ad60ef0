import { findAts } from './ats-domains.ts';
import { readCompany } from './company.ts';
import type { Mail, Sender } from './mail.ts';
import type { MailParts } from './mail-parts.ts';
import type { CompiledLanguage } from './patterns.ts';
import { readPerson, readReader } from './people.ts';
import { readRole } from './role.ts';
import { parseSender } from './sender.ts';
import { splitSentences } from './sentences.ts';
import type { FactSource, Facts, Stage } from './verdict.ts';

/** What facts are read from. `language` is the one the mail was understood in. */
export type FactInput = {
  readonly mail: Mail;
  readonly subject: string;
  readonly parts: MailParts;
  readonly language: CompiledLanguage | null;
};

/** The same, with the true sender (of a mail passed on: the first one) and the text in sentences. */
export type FactText = {
  readonly sender: Sender;
  readonly subject: string;
  readonly parts: MailParts;
  readonly sentences: readonly string[];
  readonly language: CompiledLanguage;
};

/** A fact and where it was read. */
export type Found<Value = string> = { readonly value: Value; readonly source: FactSource };

// The furthest stage a mail speaks of counts, since letters thank for every step.
const STAGES: readonly Stage[] = ['final', 'interview', 'assessment', 'application'];
const NO_REPLY =
  /^(?:no[-_.]?reply|do[-_.]?not[-_.]?reply|not[-_.]?reply|.{0,40}[-_.+]no[-_.]?reply|noreply.{0,40}|notifications?|alerts?|mailer|mailer-daemon|postmaster|bounces?|automated|auto-?reply|.{0,40}\+autoreply|system|messages-noreply)$/i;

/** What the mail says about the case; null where it does not say. Nothing is made up. */
export function readFacts({ mail, subject, parts, language }: FactInput): Facts {
  const sender = parts.forwardedFrom === null ? mail.from : parseSender(parts.forwardedFrom);
  if (language === null) {
    return {
      company: null,
      role: null,
      person: null,
      reader: null,
      stage: null,
      noReply: takesNoAnswer(sender, mail),
      from: {},
    };
  }
  const sentences = splitSentences(parts.fresh).map(({ text }) => text);
  const text: FactText = { sender, subject, parts, sentences, language };
  const reader = readReader(text);
  const role = readRole(text);
  const company = readCompany(text, known([reader]));
  const person = readPerson(text, known([reader, company]));
  const stage = readStage(text);
  return {
    company: company?.value ?? null,
    role: role?.value ?? null,
    person: person?.value ?? null,
    reader: reader?.value ?? null,
    stage: stage?.value ?? null,
    noReply: takesNoAnswer(sender, mail) || isUnattended(text),
    from: {
      ...(company && { company: company.source }),
      ...(role && { role: role.source }),
      ...(person && { person: person.source }),
      ...(reader && { reader: reader.source }),
      ...(stage && { stage: stage.source }),
    },
  };
}

function known(found: readonly (Found | null)[]): readonly string[] {
  return found.flatMap((one) => (one === null ? [] : [one.value]));
}

function readStage({ sentences, language }: FactText): Found<Stage> | null {
  const plain = sentences.map(language.plain);
  const stage = STAGES.find((name) => plain.some((sentence) => language.facts.stages[name]?.test(sentence)));
  if (stage === undefined) return null;
  // "We reviewed your application" does not rule out that there was more.
  return { value: stage, source: { where: 'body', guess: stage === 'application' } };
}

function takesNoAnswer({ address }: Sender, { replyTo }: Mail): boolean {
  if (replyTo !== null && replyTo !== address) return isMachine(replyTo);
  return address !== null && isMachine(address);
}

function isMachine(address: string): boolean {
  return NO_REPLY.test(address.slice(0, Math.max(0, address.lastIndexOf('@')))) || findAts(address)?.silent === true;
}

function isUnattended({ parts, language }: FactText): boolean {
  const lines = `${parts.fresh}\n${parts.signature}\n${parts.disclaimer}`;
  return splitSentences(lines).some(({ text }) => language.facts.unattended?.test(language.plain(text)));
}
