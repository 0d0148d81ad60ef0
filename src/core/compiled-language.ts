import { textExpression } from './ascii.ts';
import type { Measure } from './grams.ts';
import type { Language, LanguageNeeds, Rule, Wording } from './language.ts';
import { indexPatterns, needsOf, type PatternIndex } from './pattern-index.ts';
import { type PatternMaker, type PlainPattern, patternMaker, type SpelledPattern } from './patterns.ts';
import { plainWriter } from './plain.ts';
import type { PersonRole } from './verdict.ts';

/** What a rule is evidence for: a decision, an aside that is none, a kind of mail, a topic, or a fact that the mail says. */
export type RuleSort = 'decision' | 'aside' | keyof Language['signals'] | keyof Language['topics'] | 'fact';

/**
 * A rule without its patterns: those are in the language's index. A fact's rule is named by its path: "door.future".
 * `place` is the rule's among all of the language.
 */
export type CompiledRule = {
  readonly sort: RuleSort;
  readonly rule: string;
  readonly weight: number;
  readonly place: number;
};

/** One of a rule's patterns. */
type RulePattern = { readonly pattern: PlainPattern; readonly rule: CompiledRule };

/** One pattern for each of some names, or null where the language knows no phrase for it. */
type AnyOf<Name extends string> = Readonly<Record<Name, PlainPattern | null>>;

/** What names are read with. Roles and companies are read from the mail's own spelling, the rest from plain text. */
type CompiledFacts = {
  readonly role: readonly SpelledPattern[];
  readonly company: readonly SpelledPattern[];
  readonly subject: readonly SpelledPattern[];
  /** Those of roles and companies that a sentence may match. */
  readonly named: PatternIndex<SpelledPattern>;
  readonly unattended: PlainPattern | null;
  readonly senderRoles: AnyOf<PersonRole>;
  /** "Hi Sam," with `(?<name>)`, and "Best, Anna Bell" at a line's end. */
  readonly greeting: LineReader;
  readonly closing: LineReader;
  /** "position" at the end of a role. */
  readonly roleNoun: RegExp;
  /** " wir haben ..." behind a role. */
  readonly behindRole: RegExp;
};

/** Reads a name from a line. */
type LineReader = (line: string) => RegExpExecArray | null;

/** Longer than this nobody is called in a letter. */
export const LONGEST_NAME = 40;

/** How a no is worded, each word's weight at hand. See Wording. */
export type CompiledWording = Omit<Wording, 'weights'> & { readonly weights: ReadonlyMap<string, number> };

/** A language ready for use; made once per language and kept. */
export type CompiledLanguage = {
  readonly language: Language;
  /** All rules over plain sentences. */
  readonly rules: PatternIndex<RulePattern>;
  readonly moods: AnyOf<keyof Language['moods']>;
  /** Names of jobs, or null where the language has no list of them. */
  readonly titles: PlainPattern | null;
  readonly facts: CompiledFacts;
  /** The sentence as patterns expect it: lower case, contractions written out, fillers gone. */
  readonly plain: (sentence: string) => string;
  readonly wording: CompiledWording;
};

const NO_WORDING: Wording = { bias: 0, runsAWord: 1, weights: [] };
const compiled = new WeakMap<Language, CompiledLanguage>();

/** The language with its patterns read and indexed. What finds one is made only when a sentence may match it. */
export function compileLanguage(language: Language): CompiledLanguage {
  const known = compiled.get(language);
  if (known !== undefined) return known;
  const make = patternMaker(language);
  const rules = rulePatterns(language, make);
  const needs = language.needs ?? findNeeds(language);
  const fresh: CompiledLanguage = {
    language,
    rules: indexPatterns(rules, needs.rules, plainMeasure(language)),
    moods: mapValues(language.moods, make.anyOf),
    titles: make.anyOf(['title', 'occupation'].flatMap((name) => (name in language.words ? [`{${name}}`] : []))),
    facts: compileFacts(language, make, needs),
    plain: plainWriter(language),
    wording: compileWording(language.wording),
  };
  compiled.set(language, fresh);
  return fresh;
}

/** What the language's patterns need of a text. Takes long: the build does it for the language that is always at hand. */
export function findNeeds(language: Language): LanguageNeeds {
  const make = patternMaker(language);
  const { role, company } = language.facts;
  const rules = rulePatterns(language, make).map(({ pattern }) => pattern.part());
  const named = [...role, ...company].map((pattern) => make.spelled(pattern).part());
  return { rules: needsOf(rules, plainMeasure(language)), named: needsOf(named, spelledMeasure(language)) };
}

export function compileWording({ weights, ...wording }: Wording = NO_WORDING): CompiledWording {
  return {
    ...wording,
    weights: new Map(weights.flatMap(({ weight, words }) => words.map((word) => [word, weight] as const))),
  };
}

type SortedRule = Rule & { readonly sort: RuleSort };

/** Every rule of a language with what it is evidence for. */
export function rulesOf({ decisions, asides, signals, topics, facts }: Language): readonly SortedRule[] {
  const sorted = (sort: RuleSort, rules: readonly Rule[]): readonly SortedRule[] =>
    rules.map((rule) => ({ ...rule, sort }));
  const { stages, door, feedback, reasons, portal, unattended } = facts;
  const said = { stages, door, feedback, reasons, portal: { said: portal }, unattended: { said: unattended } };
  return [
    ...sorted('decision', decisions),
    ...sorted('aside', [{ rule: 'aside', weight: 0, patterns: asides }]),
    ...sorted('confirmation', signals.confirmation),
    ...sorted('interview', signals.interview),
    ...sorted('assessment', signals.assessment),
    ...sorted('offer', signals.offer),
    ...sorted('update', signals.update),
    ...sorted('job-other', signals['job-other']),
    ...sorted('candidate-sent', signals['candidate-sent']),
    ...sorted('other', signals.other),
    ...sorted('job', topics.job),
    ...sorted('courtesy', topics.courtesy),
    ...sorted('rival', topics.rival),
    ...Object.entries(said).flatMap(([fact, values]) =>
      Object.entries(values).map(([value, patterns]) => ({
        sort: 'fact' as const,
        rule: `${fact}.${value}`,
        weight: 0,
        patterns,
      })),
    ),
  ];
}

function rulePatterns(language: Language, make: PatternMaker): readonly RulePattern[] {
  return rulesOf(language).flatMap(({ sort, rule, weight, patterns }, place) => {
    const compiledRule: CompiledRule = { sort, rule, weight, place };
    return patterns.map((pattern) => ({ pattern: make.plain(pattern), rule: compiledRule }));
  });
}

const plainMeasure = ({ spaced }: Language): Measure => ({ spaced, wholeWords: spaced });
const spelledMeasure = ({ spaced }: Language): Measure => ({ spaced, wholeWords: false });

function compileFacts(language: Language, make: PatternMaker, needs: LanguageNeeds): CompiledFacts {
  const { facts } = language;
  const { greetings, closings } = facts;
  const role = facts.role.map(make.spelled);
  const company = facts.company.map(make.spelled);
  return {
    role,
    company,
    named: indexPatterns([...role, ...company], needs.named, spelledMeasure(language)),
    subject: facts.subject.map(make.spelled),
    unattended: make.anyOf(facts.unattended),
    senderRoles: mapValues(facts.senderRoles, make.anyOf),
    greeting: lineReader(`^(?:${greetings.join('|')})[ ,]+(?<name>[^,:!.;\\n]{1,${LONGEST_NAME}})(?:[,:!.;]|$| [-–—])`),
    closing: lineReader(
      `(?:^|[.!] ?)(?:${closings.join('|')})[,.!]? (?<name>\\p{Lu}[^,.!?\\n]{1,${LONGEST_NAME}})\\.?$`,
    ),
    roleNoun: new RegExp(`[ ,-]+(?:${facts.roleNouns.join('|')})$`, 'i'),
    behindRole: new RegExp(` (?:${facts.notInRole.join('|')}) .*$`, 's'),
  };
}

/** Reads a line, in capitals or not. */
function lineReader(source: string): LineReader {
  const expression = textExpression(source, 'i');
  return (line) => expression(line).exec(line);
}

function mapValues<Key extends string, From, To>(
  record: Readonly<Record<Key, From>>,
  change: (value: From) => To,
): Readonly<Record<Key, To>> {
  const entries = Object.entries<From>(record).map(([key, value]) => [key, change(value)] as const);
  return Object.fromEntries(entries) as Record<Key, To>;
}
