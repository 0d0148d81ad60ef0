import { type Findings, INSTEAD, LEAST_AGAINST, LEAST_CLEAR } from './signals.ts';
import type { Kind, Signal, Tier, Verdict } from './verdict.ts';
import type { Likeness } from './wording.ts';
import {
  asksAlone,
  mayBeNo,
  pointsBeside,
  readsAsNo,
  readsAsNoBesideThanks,
  readsClearlyAsNo,
} from './wording-points.ts';

/** Points at which the card is shown, and at which it asks. A decision clause alone (6) only asks. */
export const SURE = 8;
export const LIKELY = 6;
/** Points at which an invitation, an offer or a candidate's own words silence every decision clause, in a letter not clearly worded as a no. */
export const VETO = 4;

// A language of which too few mails were read asks and is never sure.
const WELL_KNOWN = 'well';
// A hint adds to a decision, but is none.
const LEAST_DECISION = 3;
// So much has a clause that names who was taken: only that turns an offer into somebody else's.
const LEAST_ABOUT_OTHERS = 6;
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
// Points for a job from which wording alone may ask, in a mail that says nothing else of itself.
const LEAST_JOB_ALONE = 2;
// How fast confidence grows with points: 6 give .78, 8 give .86, 10 give .92.
const HALF_DOUBT = 2.75;
// An appointment or an offer of something else is no interview and no job offer.
const LEAST_JOB = 1;
const VETOES: readonly Kind[] = ['offer', 'interview', 'assessment', 'candidate-sent'];
const AGAINST: readonly Kind[] = ['update', 'other', 'job-other'];
// What candidates write themselves is worded as a no too.
const RECALLED: readonly Kind[] = ['offer', 'interview', 'assessment', ...AGAINST];
const WORDING_RULE = 'wording';
const OTHER_KINDS: readonly Kind[] = [...VETOES, 'update', 'confirmation', 'job-other', 'other'];
// Rules whose names have a meaning: see Language.
const WITHDRAWN_RULE = 'offer-withdrawn';
export const CALLED_OFF_RULE = 'called-off';
const NEW_TIME_RULE = 'new-time';

type Ranked = { readonly kind: Kind; readonly points: number };

/** What the findings add up to. The strongest reasons stand first. */
export type Weighed = Pick<Verdict, 'kind' | 'tier' | 'confidence' | 'because'> & { readonly points: number };

/**
 * Decides a mail's kind from what was found: an invitation wins over a no, a no wins over the rest. `likeness` reads every word, so
 * it is asked only where it counts; it is of the likeliest of the mail's languages, and asks alone in what that one found.
 */
export function weigh(found: Findings, evidence: string, likeness: () => Likeness, isLikeliest: boolean): Weighed {
  const recalls = onlyRecalls(found, likeness);
  const findings = withoutCalledOff(
    recalls ? withoutRecalled(found) : withoutOthersInvitations(found, likeness),
    likeness,
  );
  const veto = strongest(findings, vetoesOf(findings));
  if (veto !== null && veto.points >= VETO) return answerSilently(veto, findings);
  const said = rejectionPoints(findings);
  const wording = said === null && !isLikeliest ? null : wordingSignal(findings, said, likeness);
  const points = (said ?? 0) + (wording === null ? 0 : signed(wording, 'rejection'));
  const reasons = wording === null ? findings : { ...findings, signals: [...findings.signals, wording] };
  if (points >= LIKELY) {
    // Wording makes what is said doubtful, never sure.
    const isSure = !recalls && Math.min(said ?? 0, points) >= SURE && evidence === WELL_KNOWN;
    return answer('rejection', isSure ? 'sure' : 'likely', points, reasons);
  }
  const kind = strongest(findings, OTHER_KINDS);
  return kind === null ? answer('other', 'none', 0, reasons) : answerSilently(kind, reasons);
}

/** "The offer went to somebody else": what the clause that says no offers, it offers to no reader, if the letter reads as a no. */
function withoutOthersInvitations(findings: Findings, likeness: () => Likeness): Findings {
  const { decisions, signals } = findings;
  const own = signals.filter((signal) => !isMadeToOthers(signal, decisions));
  return own.length < signals.length && readsAsNo(likeness()) ? { ...findings, signals: own } : findings;
}

/**
 * "Your interview on Monday": what the subject says, or the sentence that calls it off or says no, invites to nothing beside a clear no,
 * if the letter may be one.
 */
function withoutCalledOff(findings: Findings, likeness: () => Likeness): Findings {
  const { decisions, signals } = findings;
  const calledOff = signals.find(({ rule }) => rule === CALLED_OFF_RULE);
  const clear = decisions.filter(({ weight }) => weight >= LEAST_CLEAR);
  const isMoved = signals.some(({ rule }) => rule === NEW_TIME_RULE);
  if (calledOff === undefined || isMoved || clear.length === 0 || !mayBeNo(likeness())) return findings;
  const about = new Set([calledOff, ...clear].map(({ sentence }) => sentence));
  const isOff = ({ kind, where, sentence, weight }: Signal): boolean =>
    kind === 'interview' && weight < INSTEAD && (where === 'subject' || about.has(sentence));
  const others = signals.filter((signal) => !isOff(signal));
  return others.some(({ kind }) => kind === 'interview')
    ? findings
    : { ...findings, signals: others, namesTime: false };
}

/** Says it no in a letter that is clearly worded as one? Then what speaks against that was, or is for others. */
function onlyRecalls(findings: Findings, likeness: () => Likeness): boolean {
  const saysNo = findings.decisions.some(({ weight }) => weight >= LEAST_CLEAR);
  return saysNo && findings.job >= LEAST_JOB && speaksAgainst(findings) && readsClearlyAsNo(likeness());
}

function withoutRecalled(findings: Findings): Findings {
  return { ...findings, signals: findings.signals.filter((signal) => !isRecalled(signal)), namesTime: false };
}

function speaksAgainst({ signals, namesTime }: Findings): boolean {
  return namesTime || signals.some(isRecalled);
}

/** "Your interview on Monday", "I offered it to a colleague", "we had not decided yet": all that a letter may tell before it says no. */
function isRecalled({ kind, weight }: Signal): boolean {
  return RECALLED.includes(kind) && weight < INSTEAD;
}

/** Does the clause that says no invite, or offer? */
function isMadeToOthers({ kind, sentence, weight }: Signal, decisions: readonly Signal[]): boolean {
  const least = kind === 'offer' ? LEAST_ABOUT_OTHERS : LEAST_CLEAR;
  const isInTheNo = decisions.some((decision) => decision.sentence === sentence && decision.weight >= least);
  return isInTheNo && VETOES.includes(kind) && weight < INSTEAD;
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

/** What the decision clauses come to, with all that speaks against them; null where there is none. */
function rejectionPoints(findings: Findings): number | null {
  const { decisions, rival } = findings;
  const best = Math.max(0, ...decisions.map((signal) => signal.weight));
  if (best < (isReceipt(findings) ? LEAST_BESIDE_RECEIPT : LEAST_DECISION)) return null;
  const extra = Math.min(MOST_EXTRA, decisions.length - 1);
  const against = Math.min(MOST_AGAINST, pointsAgainst(findings));
  return best + extra + topicPoints(findings) - rival - against - (findings.namesTime ? TIME_NAMED : 0);
}

/** What the whole wording adds to what is said or takes from it, or asks alone; null where it has no say. */
function wordingSignal(findings: Findings, said: number | null, likeness: () => Likeness): Signal | null {
  if (said === null ? !isOpenToWording(findings) : said <= 0) return null;
  const whole = likeness();
  const { line } = whole;
  const alone = asksUnsaid(findings, whole) ? LIKELY : 0;
  const points = said === null ? alone : pointsBeside(whole);
  if (line === null || points === 0) return null;
  const { sentence, where, paragraph } = line;
  const kind = points > 0 ? 'rejection' : 'other';
  return { rule: WORDING_RULE, kind, weight: Math.round(Math.abs(points) * 10) / 10, sentence, where, paragraph };
}

/** It is about a job, and says nothing else of itself. */
function isOpenToWording(findings: Findings): boolean {
  const { job, namesTime, hasAside } = findings;
  return job >= LEAST_JOB_ALONE && !namesTime && !hasAside && pointsAgainst(findings) === 0;
}

function asksUnsaid(findings: Findings, whole: Likeness): boolean {
  const { job, rival } = findings;
  return asksAlone(whole, job, rival) && (!isReceipt(findings) || readsAsNoBesideThanks(whole));
}

function isReceipt({ signals }: Findings): boolean {
  return signals.some(({ kind }) => kind === 'confirmation');
}

function pointsAgainst({ signals }: Findings): number {
  return sumOf(signals.filter(({ kind, weight }) => AGAINST.includes(kind) && weight >= LEAST_AGAINST));
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
  const all = [...decisions, ...signals].map((signal) => ({ ...signal, weight: signed(signal, kind) }));
  const because = all.sort((one, other) => other.weight - one.weight);
  return { kind, tier, confidence: confidenceOf(points), because, points };
}

/** A signal's weight for a kind: what speaks for another speaks against it. */
function signed(signal: Signal, kind: Kind): number {
  return signal.kind === kind ? signal.weight : -signal.weight;
}

function confidenceOf(points: number): number {
  return Math.round((1 - 2 ** (-points / HALF_DOUBT)) * 100) / 100;
}
