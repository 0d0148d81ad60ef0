import { type Findings, LEAST_AGAINST } from './signals.ts';
import type { Kind, Signal, Tier, Verdict } from './verdict.ts';

/** Points at which the card is shown, and at which it asks. A decision clause alone (6) only asks. */
export const SURE = 8;
export const LIKELY = 6;
/** Points at which an invitation, an offer or a candidate's own words silence every decision clause. */
export const VETO = 4;

// A language of which too few mails were read asks and is never sure.
const WELL_KNOWN = 'well';
// A hint adds to a decision, but is none.
const LEAST_DECISION = 3;
// What may be a no ("hiring freeze", "we keep your details") is none where the mail confirms that an application has come in.
const LEAST_BESIDE_RECEIPT = 4;
// Several clauses that say no add a little to the strongest.
const MOST_EXTRA = 2;
const MOST_AGAINST = 8;
// Of 1,980 noes that were measured 4 name a time of day, of 350 invitations 209.
const TIME_NAMED = 6;
// A clause in a mail that names nothing of a job ("all places are filled" of a market stall) does not even ask.
const NO_TOPIC = -1;
// Unless it speaks of what only applicants for a job go through: an interview that was, details that are kept on file.
const APPLICANT_FACTS = /^(?:stages\.(?:assessment|interview|final)|door\.keepOnFile)$/;
const APPLICANT = 1;
// How fast confidence grows with points: 6 give .78, 8 give .86, 10 give .92.
const HALF_DOUBT = 2.75;
// An appointment or an offer of something else is no interview and no job offer.
const LEAST_JOB = 1;
const VETOES: readonly Kind[] = ['offer', 'interview', 'assessment', 'candidate-sent'];
const AGAINST: readonly Kind[] = ['update', 'other', 'job-other'];
const OTHER_KINDS: readonly Kind[] = [...VETOES, 'update', 'confirmation', 'job-other', 'other'];
// The one decision whose name has a meaning: see Language.
const WITHDRAWN_RULE = 'offer-withdrawn';

type Ranked = { readonly kind: Kind; readonly points: number };

/** What the findings add up to. The strongest reasons stand first. */
export type Weighed = Pick<Verdict, 'kind' | 'tier' | 'confidence' | 'because'> & { readonly points: number };

/** Decides a mail's kind from what was found: an invitation wins over a no, a no wins over the rest. */
export function weigh(findings: Findings, evidence: string): Weighed {
  const veto = strongest(findings, vetoesOf(findings));
  if (veto !== null && veto.points >= VETO) return answerSilently(veto, findings);
  const points = rejectionPoints(findings);
  if (points >= LIKELY)
    return answer('rejection', points >= SURE && evidence === WELL_KNOWN ? 'sure' : 'likely', points, findings);
  const kind = strongest(findings, OTHER_KINDS);
  return kind === null ? answer('other', 'none', 0, findings) : answerSilently(kind, findings);
}

/** What is said of an offer that is taken back invites to nothing. */
function vetoesOf({ decisions }: Findings): readonly Kind[] {
  const isWithdrawn = decisions.some(({ rule }) => rule === WITHDRAWN_RULE);
  return isWithdrawn ? VETOES.filter((kind) => kind !== 'offer') : VETOES;
}

function answerSilently({ kind, points }: Ranked, findings: Findings): Weighed {
  const isJobMail = findings.job >= LEAST_JOB && findings.job > findings.rival;
  return isJobMail ? answer(kind, 'none', points, findings) : answer('other', 'none', 0, findings);
}

function rejectionPoints(findings: Findings): number {
  const { decisions, signals, rival } = findings;
  const best = Math.max(0, ...decisions.map((signal) => signal.weight));
  const isReceipt = signals.some(({ kind }) => kind === 'confirmation');
  if (best < (isReceipt ? LEAST_BESIDE_RECEIPT : LEAST_DECISION)) return 0;
  const extra = Math.min(MOST_EXTRA, decisions.length - 1);
  const against = Math.min(
    MOST_AGAINST,
    sumOf(signals.filter(({ kind, weight }) => AGAINST.includes(kind) && weight >= LEAST_AGAINST)),
  );
  return best + extra + topicPoints(findings) - rival - against - (findings.namesTime ? TIME_NAMED : 0);
}

function topicPoints({ job, facts }: Findings): number {
  if (job > 0) return job;
  return [...facts.keys()].some((fact) => APPLICANT_FACTS.test(fact)) ? APPLICANT : NO_TOPIC;
}

function strongest({ signals }: Findings, kinds: readonly Kind[]): Ranked | null {
  const ranked = kinds.map((kind) => ({ kind, points: pointsFor(signals, kind) })).filter(({ points }) => points > 0);
  // The sort is stable: of equals the kind that stands first in the list wins.
  return ranked.sort((one, other) => other.points - one.points)[0] ?? null;
}

function pointsFor(signals: readonly Signal[], kind: Kind): number {
  return sumOf(signals.filter((signal) => signal.kind === kind));
}

function sumOf(signals: readonly Signal[]): number {
  return signals.reduce((sum, { weight }) => sum + weight, 0);
}

function answer(kind: Kind, tier: Tier, points: number, { decisions, signals }: Findings): Weighed {
  const all = [...decisions, ...signals].map((signal) => ({
    ...signal,
    weight: signal.kind === kind ? signal.weight : -signal.weight,
  }));
  const because = all.sort((one, other) => other.weight - one.weight);
  return { kind, tier, confidence: confidenceOf(points), because, points };
}

function confidenceOf(points: number): number {
  return Math.round((1 - 2 ** (-points / HALF_DOUBT)) * 100) / 100;
}
