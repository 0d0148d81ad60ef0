import { findAts, isAlert } from './ats-domains.ts';
import { type CompiledLanguage, compileLanguage } from './compiled-language.ts';
import { type FactInput, noFacts, readFacts } from './facts.ts';
import type { Language } from './language.ts';
import type { Line } from './line.ts';
import type { Mail } from './mail.ts';
import { type MailParts, splitMail } from './mail-parts.ts';
import { MAX_TEXT, normalise } from './normalise.ts';
import { FORWARD_SUBJECT, HAS_COLON, REPLY_SUBJECT } from './quote-heads.ts';
import type { SaidFacts } from './said.ts';
import { searchable } from './searchable.ts';
import { MAX_SENTENCES, type Sentence, splitSentences } from './sentences.ts';
import { findSignals } from './signals.ts';
import { advertises, behindApplication, speaksOfApplication } from './subject-parts.ts';
import { THANKS } from './subject-words.ts';
import type { Facts, Verdict } from './verdict.ts';
import { CALLED_OFF_RULE, type Weighed, weigh } from './weigh.ts';
import { featuresOf, type Likeness, likenessOf } from './wording.ts';

// What a recruiting service sends is about a job, whatever its words.
const ATS_POINTS = 2;
const LONGEST_SUBJECT = 300;
const UNKNOWN: Likeness = { logOdds: 0, size: 0, words: 0, line: null };

/** A mail in one of its languages, read but not yet weighed. */
type TextIn = { readonly language: CompiledLanguage; readonly lines: readonly Line[] };

/** What the wording of a mail's first lines says, by their number. */
type Wordings = (length: number) => Likeness;

/** What one language makes of a mail. */
type Reading = TextIn & { readonly said: SaidFacts; readonly weighed: Weighed; readonly isAboutAJob: boolean };

/**
 * Says what a mail is about, why, and what it tells about the case. It is read in each of `languages`: the few that
 * languagesToRead names for it. Pure: the same mail and languages give the same verdict. Never throws on a mail, however
 * odd, and its time grows no faster than the text up to MAX_TEXT.
 */
export function classify(mail: Mail, languages: readonly Language[]): Verdict {
  const { subject, parts, sentences } = readText(mail);
  const truncated = mail.body.length > MAX_TEXT || sentences.length >= MAX_SENTENCES;
  const texts = languages.map((one) => textIn(compileLanguage(one), subject, sentences));
  const likeness = wordingOf(texts[0]);
  const readings = texts.map((one, at) => read(one, senderPoints(mail), likeness, at === 0));
  const best = pickReading(readings);
  if (best === null)
    return { kind: 'other', tier: 'none', confidence: 0, because: [], facts: noFacts(mail), truncated };
  const { kind, tier, confidence, because } = best.weighed;
  return { kind, tier, confidence, because, facts: factsOf(best, { mail, subject, parts, sentences }), truncated };
}

/** What the wording of a language is fitted to: a mail's lines as that language reads them. */
export function linesFor(mail: Mail, language: Language): readonly Line[] {
  const { subject, sentences } = readText(mail);
  return textIn(compileLanguage(language), subject, sentences).lines;
}

type MailText = { readonly subject: string; readonly parts: MailParts; readonly sentences: readonly Sentence[] };

function readText(mail: Mail): MailText {
  const subject = normalise(mail.subject.slice(0, LONGEST_SUBJECT)).trim();
  const parts = readParts(mail, subject);
  return { subject, parts, sentences: splitSentences(parts.fresh) };
}

/** The adapter may already have put a mail that was passed on into `quoted`: then that is what there is to read. */
function readParts(mail: Mail, subject: string): MailParts {
  const isForward = HAS_COLON.test(subject) && FORWARD_SUBJECT.test(subject);
  const parts = splitMail(normalise(mail.body), isForward);
  if (parts.fresh !== '' && !isForward) return parts;
  if (mail.quoted.trim() === '' || parts.forwardedFrom !== null) return parts;
  return splitMail(`${normalise(mail.body)}\n\n${normalise(mail.quoted)}`, isForward);
}

function senderPoints({ from }: Mail): number {
  return findAts(from.address) === null ? 0 : ATS_POINTS;
}

function read(text: TextIn, known: number, likeness: Wordings, isLikeliest: boolean): Reading {
  const { language, lines } = text;
  const findings = findSignals(lines, language, known);
  const { evidence } = language.language;
  return {
    ...text,
    said: findings.facts,
    isAboutAJob: findings.job > 0 && findings.job >= findings.rival,
    weighed: weigh(findings, evidence, () => likeness(findings.letterEnd), isLikeliest),
  };
}

/** How much the mail's first lines read as a no in the likeliest of its languages: of another's words, a relative knows too few. */
function wordingOf(text: TextIn | undefined): Wordings {
  const known = new Map<number, Likeness>();
  return (length) => {
    const fresh = known.get(length) ?? (text ? likenessOf(text.lines.slice(0, length), text.language) : UNKNOWN);
    known.set(length, fresh);
    return fresh;
  };
}

function textIn(language: CompiledLanguage, subject: string, sentences: readonly Sentence[]): TextIn {
  const line = (text: string, where: Line['where'], paragraph: number): Line => {
    const own = where === 'body' || !REPLY_SUBJECT.test(text);
    return { sentence: text, plain: searchable(language.plain(text)), where, paragraph, own };
  };
  const body = sentences.map(({ text, paragraph }) => line(text, 'body', paragraph));
  return { language, lines: [line(subject, 'subject', 0), ...body] };
}

/** The language that understood most; an invitation or an offer in any language silences a no in another. */
function pickReading(readings: readonly Reading[]): Reading | null {
  const ranked = [...readings].sort((one, other) => other.weighed.points - one.weighed.points);
  const likeliest = readings[0];
  const silent = ranked.find(
    ({ weighed }) => weighed.kind === 'offer' || weighed.kind === 'interview' || weighed.kind === 'assessment',
  );
  if (silent === undefined || likeliest === undefined) return ranked[0] ?? null;
  const saysNo = likeliest.weighed.kind === 'rejection' && likeliest.weighed.tier !== 'none';
  return saysNo && (isCalledOff(silent, likeliest) || mishears(silent, likeliest)) ? likeliest : silent;
}

/** What a relative's language hears in the subject alone, the text calls off. */
function isCalledOff({ weighed }: Reading, own: Reading): boolean {
  const invites = weighed.because.filter(({ kind }) => kind === weighed.kind);
  return (
    invites.every(({ where }) => where === 'subject') &&
    own.weighed.because.some(({ rule }) => rule === CALLED_OFF_RULE)
  );
}

/**
 * Danish read as Norwegian: no sentence that invites here is better known in this language than in the mail's own. Words are not
 * compared with runs of letters, of which a language without spaces knows some in any text.
 */
function mishears({ weighed, lines, language }: Reading, own: Reading): boolean {
  if (!language.language.spaced || !own.language.language.spaced) return false;
  const invites = new Set(weighed.because.flatMap(({ kind, sentence }) => (kind === weighed.kind ? [sentence] : [])));
  return lines.every((line, at) => {
    const ownLine = own.lines[at];
    return !invites.has(line.sentence) || !ownLine || wordsKnown(ownLine, own.language) >= wordsKnown(line, language);
  });
}

/** How many of a line's words and pairs the wording of a language weighs. */
function wordsKnown(line: Line, { wording }: CompiledLanguage): number {
  return featuresOf([line], true)
    .flat()
    .filter((feature) => wording.weights.has(feature)).length;
}

function factsOf(
  { language, said, weighed, isAboutAJob }: Reading,
  input: Omit<FactInput, 'language' | 'said'>,
): Facts {
  const facts = readFacts({ ...input, language, said });
  // A shop's mail names who sends it, and a board's who is hiring: neither is about an application.
  const { guess = false, where = null } = facts.from.company ?? {};
  const isGuess = (guess || where === 'signature') && facts.role === null;
  const isAboutNone = (!isAboutAJob && !speaksOfApplication(input.subject)) || advertises(input.subject);
  const isNone = weighed.kind === 'other' && ((isAboutNone && isGuess) || isAlert(input.mail.from));
  if (isNone) return withoutNames(facts);
  if (weighed.kind !== 'job-other') return facts;
  const inbound = weighed.because.some(({ rule }) => rule === INBOUND_RULE);
  // What advertises jobs names companies and roles, but is about no application.
  if (inbound) return { ...facts, inbound };
  return THANKS.test(input.subject) || behindApplication(input.subject) !== null ? facts : withoutNames(facts);
}

function withoutNames({ from: { company: _, role: __, ...from }, ...facts }: Facts): Facts {
  return { ...facts, company: null, role: null, from };
}

// The one rule whose name has a meaning: see Language.
const INBOUND_RULE = 'reaches-out';
