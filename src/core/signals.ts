import type { CompiledLanguage, CompiledRule } from './compiled-language.ts';
import type { Expression, Searchable } from './expression.ts';
import { isDecided, isGiven, type Match } from './moods.ts';
import { type Pairs, unionOf } from './pairs.ts';
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

/** Lines that are looked at together: what none of them can hold is not searched in each. */
type Chunk = { readonly lines: readonly Line[]; readonly pairs: Pairs };

// More evidence than this for a topic says nothing new.
const MOST_JOB = 4;
const MOST_RIVAL = 10;
// So few that common words are missing from most chunks.
const CHUNK_LINES = 12;
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
  const chunks = chunksOf(lines);
  const own = chunksOf(lines.filter((line) => line.own));
  const decisions = findRules(own, language.decisions, 'rejection', language, isDecided);
  const job = knownPoints + countTopic(chunks, language.job);
  return {
    decisions,
    signals: SIGNAL_KINDS.flatMap((kind) =>
      findRules(own, language.signals[kind], kind, language, GIVEN.has(kind) ? isGiven : isSaid),
    ),
    job: job === 0 ? 0 : Math.min(MOST_JOB, job + countTopic(chunks, language.courtesy)),
    rival: Math.min(MOST_RIVAL, countRival(chunks, decisions, language)),
  };
}

function isSaid(): boolean {
  return true;
}

function chunksOf(lines: readonly Line[]): readonly Chunk[] {
  const chunks: Chunk[] = [];
  for (let at = 0; at < lines.length; at += CHUNK_LINES) {
    const some = lines.slice(at, at + CHUNK_LINES);
    chunks.push({ lines: some, pairs: unionOf(some.map(({ plain }) => plain.pairs)) });
  }
  return chunks;
}

function findRules(
  chunks: readonly Chunk[],
  rules: readonly CompiledRule[],
  kind: Kind,
  language: CompiledLanguage,
  accepts: Accepts,
): readonly Signal[] {
  const found = findFirst(chunks, rules, (expression, { plain }) => occurs(expression, plain, language, accepts));
  return [...found].map(([{ rule, weight }, { sentence, where, paragraph }]) => ({
    rule,
    kind,
    weight,
    sentence,
    where,
    paragraph,
  }));
}

/** The first line for each rule that has one. */
function findFirst(
  chunks: readonly Chunk[],
  rules: readonly CompiledRule[],
  matches: (expression: Expression, line: Line) => boolean,
): ReadonlyMap<CompiledRule, Line> {
  const found = new Map<CompiledRule, Line>();
  for (const { lines, pairs } of chunks) {
    for (const rule of rules) {
      if (found.has(rule)) continue;
      const likely = rule.expressions.filter((expression) => expression.mayMatch(pairs));
      if (likely.length === 0) continue;
      const line = lines.find((one) => likely.some((expression) => matches(expression, one)));
      if (line !== undefined) found.set(rule, line);
    }
  }
  return found;
}

function occurs(expression: Expression, line: Searchable, language: CompiledLanguage, accepts: Accepts): boolean {
  const found = expression.find(line);
  if (found === null) return false;
  return accepts({ text: line.text, start: found.index, end: found.index + found[0].length }, language);
}

/** Where the decision itself speaks of a job, what else is spoken of elsewhere counts half. */
function countRival(chunks: readonly Chunk[], decisions: readonly Signal[], language: CompiledLanguage): number {
  const everywhere = countTopic(chunks, language.rival);
  if (everywhere === 0) return 0;
  const sentences = new Set(decisions.map(({ sentence }) => sentence));
  const decided = chunksOf(chunks.flatMap(({ lines }) => lines.filter(({ sentence }) => sentences.has(sentence))));
  if (countTopic(decided, language.job) === 0) return everywhere;
  const inDecision = countTopic(decided, language.rival);
  return inDecision + (everywhere - inDecision) / 2;
}

function countTopic(chunks: readonly Chunk[], rules: readonly CompiledRule[]): number {
  const found = findFirst(chunks, rules, (expression, { plain }) => expression.find(plain) !== null);
  return [...found.keys()].reduce((sum, { weight }) => sum + weight, 0);
}
