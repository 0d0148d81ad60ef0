import { findTime } from './clock.ts';
import type { CompiledLanguage, CompiledRule, RuleSort } from './compiled-language.ts';
import type { Language } from './language.ts';
import { endOfLetter, headingLines, signingLines } from './letter.ts';
import type { Line } from './line.ts';
import {
  isConditionalAfter,
  isDecided,
  isGiven,
  isTold,
  isUnconditional,
  type Match,
  namesContactHours,
  warnsOfFraud,
} from './moods.ts';
import type { PlainPattern } from './patterns.ts';
import { type Searchable, searchable } from './searchable.ts';
import type { Kind, Signal } from './verdict.ts';

/** All that speaks for one language's reading of a mail. */
export type Findings = {
  readonly decisions: readonly Signal[];
  readonly signals: readonly Signal[];
  /** Points for a job as the topic, and for something else that is applied for. */
  readonly job: number;
  readonly rival: number;
  /** Does it name a time of day? Who is invited reads when to be there; who is turned down hardly ever reads one. */
  readonly namesTime: boolean;
  /** Says something that sounds like a no and is none (see Language), or quotes one: "they wrote 'we chose another'". */
  readonly hasAside: boolean;
  /** The line before which a letter that says no ends: what stands below its signature is none of it. */
  readonly letterEnd: number;
  /** The first sentence that says a fact, by the fact's path: "door.future". */
  readonly facts: ReadonlyMap<string, string>;
};

type Found = ReadonlyMap<CompiledRule, Line>;

// More evidence than this for a topic says nothing new.
const MOST_JOB = 4;
const MOST_RIVAL = 10;
// The most that one word about something else weighs, and a doubt beside it.
const ONE_RIVAL = 6;
/** "We have not decided yet" speaks against a decision; a lighter rule (a delay, a line that advertises jobs) is a hint, and does not. */
export const LEAST_AGAINST = 4;
/** From here on a clause says no whatever stands beside it. */
export const LEAST_CLEAR = 5;
/** An invitation or an offer of this weight is made in place of what the mail turns down, often in the same sentence. */
export const INSTEAD = 7;
const TOPICS: ReadonlySet<RuleSort> = new Set<RuleSort>(['job', 'courtesy', 'rival']);
// A word in front, with "of" in between or not, and two words behind, up to a comma or a stop.
const WORD_BEFORE =
  /(?<![^ ,.;:!?])[^ ,.;:!?]+ (?:(?:of|de|du|des|del|di|da|do|dos|das|dei|degli|delle|ai|agli|alla|alle|en|in|ds\.?) )?$/;
const WORDS_AFTER = /^(?: [^ ,.;:!?]+){0,2}/;
// These invite, offer or promise: a denial turns them into nothing.
const GIVEN: ReadonlySet<RuleSort> = new Set<RuleSort>(['interview', 'assessment', 'offer']);
// Below the signature of a letter nothing takes back what it says, but an invitation, an offer or a candidate's own words.
const COUNTS_BELOW: ReadonlySet<RuleSort> = new Set<RuleSort>([...GIVEN, 'candidate-sent', 'job', 'courtesy', 'fact']);

/** Finds every rule's first occurrence that is meant, over all lines. `knownPoints` speak for a job beforehand. */
export function findSignals(lines: readonly Line[], language: CompiledLanguage, knownPoints = 0): Findings {
  const around = new Set([...headingLines(lines), ...signingLines(lines)]);
  const { found, letterEnd } = findRules(lines, language, around, () => true);
  const letter = lines.slice(0, letterEnd);
  const decisions = signalsOf(found, (sort) => (sort === 'decision' ? 'rejection' : null));
  const spoken = knownPoints + pointsOf(found, 'job');
  const job = spoken === 0 ? 0 : Math.min(MOST_JOB, spoken + pointsOf(found, 'courtesy'));
  return {
    decisions,
    signals: signalsOf(found, (sort) => (isKind(sort) ? sort : null)),
    job,
    rival: Math.min(MOST_RIVAL, countRival(letter, found, language, job)),
    namesTime: letter.some(({ plain }) => namesComingTime(plain.text, language)),
    hasAside: [...found.keys()].some(({ sort }) => sort === 'aside') || letter.some((line) => quotesNo(line, language)),
    letterEnd,
    facts: new Map([...found].flatMap(([{ sort, rule }, line]) => (sort === 'fact' ? [[rule, line.sentence]] : []))),
  };
}

type FoundInLetter = { readonly found: Found; readonly letterEnd: number };

/**
 * The first line for each rule that has one: in the order of lines, and within a line in the order of rules. Below the signature of
 * a letter that says no, only rules that count there are looked for. `around` are the lines of its head and of who signs; only rules
 * that `isAsked` names are looked for at all.
 */
function findRules(
  lines: readonly Line[],
  language: CompiledLanguage,
  around: ReadonlySet<Line>,
  isAsked: (rule: CompiledRule) => boolean,
): FoundInLetter {
  const found = new Map<CompiledRule, Line>();
  const isAboutAJob = once(() => lines.some((line) => !around.has(line) && language.titles?.find(line.plain)));
  let letterEnd = lines.length;
  for (const [at, line] of lines.entries()) {
    const counts = (rule: CompiledRule): boolean => isAsked(rule) && (at < letterEnd || COUNTS_BELOW.has(rule.sort));
    const hits = rulesIn(line, language, (rule) => (!found.has(rule) || decidesNothing(rule)) && counts(rule));
    if (hits.size === 0) continue;
    if (around.has(line) && namesTrade(hits) && isAboutAJob()) dropRivals(hits);
    const undecided = [...hits].some(decidesNothing);
    for (const rule of [...hits].sort((one, other) => one.place - other.place)) {
      if (found.has(rule) || (undecided && rule.sort === 'decision')) continue;
      found.set(rule, line);
      if (letterEnd === lines.length && isClearNo(rule) && line.where === 'body') letterEnd = endOfLetter(lines, at);
    }
  }
  return { found, letterEnd };
}

/** Those of the rules sought that speak in a line, and are meant. */
function rulesIn(line: Line, language: CompiledLanguage, isSought: (rule: CompiledRule) => boolean): Set<CompiledRule> {
  const hits = new Set<CompiledRule>();
  language.rules(line.plain, ({ pattern, rule }) => {
    if (hits.has(rule) || !isSought(rule) || !concerns(rule, line)) return;
    if (isMeant(pattern, line.plain, rule, language)) hits.add(rule);
  });
  return hits;
}

/** Does a line tell in quotation marks what somebody decided? */
function quotesNo({ plain }: Line, language: CompiledLanguage): boolean {
  if (!plain.text.includes('"')) return false;
  const quoted = new Set<CompiledRule>();
  language.rules(plain, ({ pattern, rule }) => {
    const found = rule.sort === 'decision' ? pattern.find(plain) : null;
    if (found !== null && isTold({ text: plain.text, ...found })) quoted.add(rule);
  });
  return quoted.size > 0;
}

const isClearNo = ({ sort, weight }: CompiledRule): boolean => sort === 'decision' && weight >= LEAST_CLEAR;

/** It speaks of what others apply for, and decides nothing. */
function namesTrade(hits: ReadonlySet<CompiledRule>): boolean {
  const sorts = new Set([...hits].map(({ sort }) => sort));
  return sorts.has('rival') && !sorts.has('decision');
}

function dropRivals(hits: Set<CompiledRule>): void {
  for (const rule of hits) if (rule.sort === 'rival') hits.delete(rule);
}

function once<T>(find: () => T): () => T {
  let known: { readonly value: T } | undefined;
  return () => {
    known ??= { value: find() };
    return known.value;
  };
}

/** "Nobody has been turned down yet", "your colleague's visa was refused": nothing is decided in this sentence. */
const decidesNothing = ({ sort, weight }: CompiledRule): boolean =>
  sort === 'aside' || (sort === 'update' && weight >= LEAST_AGAINST);

/** "The post is taken, but you can start as a waiter": made in place of what is turned down. */
const isInstead = ({ sort, weight }: CompiledRule): boolean => GIVEN.has(sort) && weight >= INSTEAD;

/** A subject of an earlier mail names the topic only. Facts are read from the text, and what is offered instead stands there too. */
function concerns(rule: CompiledRule, { own, where }: Line): boolean {
  return rule.sort === 'fact' || isInstead(rule) ? where === 'body' : own || isTopic(rule.sort);
}

function isMeant(pattern: PlainPattern, plain: Searchable, rule: CompiledRule, language: CompiledLanguage): boolean {
  const found = pattern.find(plain);
  if (found === null) return false;
  const match = { text: plain.text, ...found };
  if (rule.sort === 'decision') return isDecided(match, language);
  if (rule.sort === 'rival') return !isInTitle(match, language);
  if (GIVEN.has(rule.sort) && warnsOfFraud(match.text)) return false;
  if (isInstead(rule)) return isUnconditional(match, language);
  return !GIVEN.has(rule.sort) || isGiven(match, language);
}

/** "Come at 10:00", but not "our talk at 10:00 was a pleasure", and not "weekdays from 9 to 12". */
function namesComingTime(text: string, language: CompiledLanguage): boolean {
  const time = findTime(text);
  return time !== null && !isConditionalAfter({ text, ...time }, language) && !namesContactHours(text, language);
}

/** "Loan Officer", "gestora de préstamos", "Kreditberaterin": what names a job is nothing else that was applied for. */
function isInTitle({ text, start, end }: Match, { titles }: CompiledLanguage): boolean {
  const match = text.slice(start, end);
  const before = WORD_BEFORE.exec(text.slice(0, start))?.[0] ?? '';
  const after = WORDS_AFTER.exec(text.slice(end))?.[0] ?? '';
  return [match.includes(' ') ? '' : match, before, after].some((words) => titles?.find(searchable(words.trim())));
}

function isKind(sort: RuleSort): sort is keyof Language['signals'] {
  return sort !== 'decision' && sort !== 'aside' && sort !== 'fact' && !isTopic(sort);
}

function isTopic(sort: RuleSort): sort is 'job' | 'courtesy' | 'rival' {
  return TOPICS.has(sort);
}

function signalsOf(found: Found, kindOf: (sort: RuleSort) => Kind | null): readonly Signal[] {
  return [...found].flatMap(([{ sort, rule, weight }, { sentence, where, paragraph }]) => {
    const kind = kindOf(sort);
    return kind === null ? [] : [{ rule, kind, weight, sentence, where, paragraph }];
  });
}

function pointsOf(found: Found, topic: RuleSort): number {
  return [...found.keys()].reduce((sum, { sort, weight }) => (sort === topic ? sum + weight : sum), 0);
}

/**
 * What the subject names is what the mail is about. Where the decision itself speaks of a job, what else is spoken of elsewhere counts
 * half. So does a single word about something else in a mail that speaks much of a job: a school, a newspaper or a client's project is
 * where the job is.
 */
function countRival(lines: readonly Line[], found: Found, language: CompiledLanguage, job: number): number {
  const everywhere = pointsOf(found, 'rival');
  if (everywhere === 0) return 0;
  if ([...found].some(([{ sort }, { where }]) => sort === 'rival' && where === 'subject')) return everywhere;
  const decided = new Set([...found].flatMap(([{ sort }, line]) => (sort === 'decision' ? [line] : [])));
  const deciding = lines.filter((line) => decided.has(line));
  const inDecision = findRules(deciding, language, new Set(), ({ sort }) => isTopic(sort)).found;
  if (pointsOf(inDecision, 'job') === 0)
    return job === MOST_JOB && everywhere <= ONE_RIVAL ? everywhere / 2 : everywhere;
  const rival = pointsOf(inDecision, 'rival');
  return rival + (everywhere - rival) / 2;
}
