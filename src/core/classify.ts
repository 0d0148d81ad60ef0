import { findAts } from './ats-domains.ts';
import { readFacts } from './facts.ts';
import type { Language } from './language.ts';
import type { Mail } from './mail.ts';
import { type MailParts, splitMail } from './mail-parts.ts';
import { normalise } from './normalise.ts';
import { type CompiledLanguage, compileLanguage } from './patterns.ts';
import { FORWARD_SUBJECT, REPLY_SUBJECT } from './quote-heads.ts';
import { splitSentences } from './sentences.ts';
import { findSignals, type Line } from './signals.ts';
import type { Verdict } from './verdict.ts';
import { type Weighed, weigh } from './weigh.ts';

// What a recruiting service sends is about a job, whatever its words.
const ATS_POINTS = 2;

type Reading = { readonly language: CompiledLanguage; readonly weighed: Weighed };

/**
 * Says what a mail is about, why, and what it tells about the case. Pure: the same mail and languages give the same
 * verdict. Never throws on a mail, however odd, and its time grows no faster than the text up to MAX_TEXT.
 */
export function classify(mail: Mail, languages: readonly Language[]): Verdict {
  const subject = normalise(mail.subject).trim();
  const parts = readParts(mail, subject);
  const readings = languages.map((language) => read(compileLanguage(language), subject, parts, senderPoints(mail)));
  const best = pickReading(readings);
  const facts = readFacts({ mail, subject, parts, language: best?.language ?? null });
  if (best === null) return { kind: 'other', tier: 'none', confidence: 0, because: [], facts };
  const { kind, tier, confidence, because } = best.weighed;
  return { kind, tier, confidence, because, facts };
}

/** The adapter may already have put a mail that was passed on into `quoted`: then that is what there is to read. */
function readParts(mail: Mail, subject: string): MailParts {
  const isForward = FORWARD_SUBJECT.test(subject);
  const parts = splitMail(normalise(mail.body), isForward);
  if (parts.fresh !== '' && !isForward) return parts;
  if (mail.quoted.trim() === '' || parts.forwardedFrom !== null) return parts;
  return splitMail(`${normalise(mail.body)}\n\n${normalise(mail.quoted)}`, isForward);
}

function senderPoints({ from }: Mail): number {
  return findAts(from.address) === null ? 0 : ATS_POINTS;
}

function read(language: CompiledLanguage, subject: string, parts: MailParts, known: number): Reading {
  const line = (text: string, where: Line['where'], paragraph: number): Line => {
    const own = where === 'body' || !REPLY_SUBJECT.test(text);
    return { sentence: text, plain: language.plain(text), where, paragraph, own };
  };
  const lines = [
    line(subject.slice(0, 300), 'subject', 0),
    ...splitSentences(parts.fresh).map(({ text, paragraph }) => line(text, 'body', paragraph)),
  ];
  return { language, weighed: weigh(findSignals(lines, language, known)) };
}

/** The language that understood most; an invitation or an offer in any language silences a no in another. */
function pickReading(readings: readonly Reading[]): Reading | null {
  const ranked = [...readings].sort((one, other) => other.weighed.points - one.weighed.points);
  const silent = ranked.find(
    ({ weighed }) => weighed.kind === 'offer' || weighed.kind === 'interview' || weighed.kind === 'assessment',
  );
  return silent ?? ranked[0] ?? null;
}
