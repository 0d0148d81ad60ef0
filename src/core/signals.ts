import type { CompiledLanguage, CompiledRule } from './compiled-language.ts';
import type { Expression, Searchable } from './expression.ts';
import { isDecided, isGiven, type Match } from './moods.ts';
import type { Kind, Signal } from './verdict.ts';

/** A sentence of the mail, as it stands there and as patterns expect it. */
export type Line = {
  readonly sentence: string;
  readonly plain: Searchable;
  readonly where: Signal['where'];
  readonly paragraph: number;
  /** False for a subject that was taken over from an earlier mail: it names the topic, and decides nothing. */
  readonly own: boolean;
};

/** All that speaks for one language's reading of a mail. */
export type Findings = {
  readonly decisions: readonly Signal[];
  readonly signals: readonly Signal[];
  /** Points for a job as the topic, and for something else that is applied for. */
  readonly job: number;
  readonly rival: number;
};

type Accepts = (match: Match, language: CompiledLanguage) => boolean;

// More evidence than this for a topic says nothing new.
const MOST_JOB = 4;
const MOST_RIVAL = 10;
const SIGNAL_KINDS = [
  'confirmation',
  'interview',
  'assessment',
  'offer',
  'update',
  'job-other',
  'candidate-sent',
  'other',
] as const;
// These invite, offer or promise: a denial turns them into nothing.
const GIVEN: ReadonlySet<Kind> = new Set<Kind>(['interview', 'assessment', 'offer']);

/** Finds every rule's first occurrence that is meant, over all lines. `knownPoints` speak for a job beforehand. */
export function findSignals(lines: readonly Line[], language: CompiledLanguage, knownPoints = 0): Findings {
  const job = knownPoints + countTopic(lines, language.job);
  const own = lines.filter((line) => line.own);
  const decisions = findRules(own, language.decisions, 'rejection', language, isDecided);
  return {
    decisions,
    signals: SIGNAL_KINDS.flatMap((kind) =>
      findRules(own, language.signals[kind], kind, language, GIVEN.has(kind) ? isGiven : isSaid),
    ),
    job: job === 0 ? 0 : Math.min(MOST_JOB, job + countTopic(lines, language.courtesy)),
    rival: Math.min(MOST_RIVAL, countRival(lines, decisions, language)),
  };
}

/** Where the decision itself speaks of a job, what else is spoken of elsewhere counts half. */
function countRival(lines: readonly Line[], decisions: readonly Signal[], language: CompiledLanguage): number {
  const isDecision = ({ sentence }: Line): boolean => decisions.some((signal) => signal.sentence === sentence);
  const decided = lines.filter(isDecision);
  const everywhere = countTopic(lines, language.rival);
  if (everywhere === 0 || countTopic(decided, language.job) === 0) return everywhere;
  const inDecision = countTopic(decided, language.rival);
  return inDecision + (everywhere - inDecision) / 2;
}

function isSaid(): boolean {
  return true;
}

function findRules(
  lines: readonly Line[],
  rules: readonly CompiledRule[],
  kind: Kind,
  language: CompiledLanguage,
  accepts: Accepts,
): readonly Signal[] {
  return rules.flatMap((rule) => {
    const line = lines.find((candidate) =>
      rule.expressions.some((one) => occurs(one, candidate.plain, language, accepts)),
    );
    if (line === undefined) return [];
    const { sentence, where, paragraph } = line;
    return [{ rule: rule.rule, kind, weight: rule.weight, sentence, where, paragraph }];
  });
}

function occurs(expression: Expression, line: Searchable, language: CompiledLanguage, accepts: Accepts): boolean {
  const found = expression.find(line);
  if (found === null) return false;
  return accepts({ text: line.text, start: found.index, end: found.index + found[0].length }, language);
}

function countTopic(lines: readonly Line[], rules: readonly CompiledRule[]): number {
  let points = 0;
  for (const rule of rules) {
    if (lines.some((line) => rule.expressions.some((one) => one.find(line.plain) !== null))) points += rule.weight;
  }
  return points;
}
