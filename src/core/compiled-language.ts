import type { Expression } from './expression.ts';
import { type ExpressionIndex, type IndexEntry, indexExpressions } from './expression-index.ts';
import type { Language, Rule } from './language.ts';
import { type PatternMaker, patternMaker } from './patterns.ts';
import { plainWriter } from './plain.ts';
import type { PersonRole } from './verdict.ts';

/** What a rule is evidence for: a decision, a kind of mail, a topic, or a fact that the mail says. */
export type RuleSort = 'decision' | keyof Language['signals'] | keyof Language['topics'] | 'fact';

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

/** One expression for each of some names, or null where the language knows no phrase for it. */
type AnyOf<Name extends string> = Readonly<Record<Name, Expression | null>>;

/** What names are read with. Roles and companies are read from the mail's own spelling, the rest from plain text. */
type CompiledFacts = {
  readonly role: readonly Expression[];
  readonly company: readonly Expression[];
  readonly subject: readonly Expression[];
  /** Those of roles and companies that a sentence may match. */
  readonly named: ExpressionIndex<null>;
  readonly unattended: Expression | null;
  readonly senderRoles: AnyOf<PersonRole>;
  /** "Hi Sam," with `(?<name>)`, and "Best, Anna Bell" at a line's end. */
  readonly greeting: RegExp;
  readonly closing: RegExp;
  /** "position" at the end of a role. */
  readonly roleNoun: RegExp;
};

/** Longer than this nobody is called in a letter. */
export const LONGEST_NAME = 40;

/** A language ready for use; made once per language and kept. */
export type CompiledLanguage = {
  readonly language: Language;
  /** All rules over plain sentences. */
  readonly rules: ExpressionIndex<CompiledRule>;
  readonly moods: AnyOf<keyof Language['moods']>;
  readonly facts: CompiledFacts;
  /** The sentence as patterns expect it: lower case, contractions written out, fillers gone. */
  readonly plain: (sentence: string) => string;
};

const compiled = new WeakMap<Language, CompiledLanguage>();

/** The language with its patterns as expressions, each of which is made only when a sentence may match it. */
export function compileLanguage(language: Language): CompiledLanguage {
  const known = compiled.get(language);
  if (known !== undefined) return known;
  const make = patternMaker(language);
  const fresh: CompiledLanguage = {
    language,
    rules: indexExpressions(rulesOf(language).flatMap((rule, place) => entriesOf(rule, place, make))),
    moods: mapValues(language.moods, make.anyOf),
    facts: compileFacts(language, make),
    plain: plainWriter(language),
  };
  compiled.set(language, fresh);
  return fresh;
}

type SortedRule = Rule & { readonly sort: RuleSort };

/** Every rule of a language with what it is evidence for. */
export function rulesOf({ decisions, signals, topics, facts }: Language): readonly SortedRule[] {
  const sorted = (sort: RuleSort, rules: readonly Rule[]): readonly SortedRule[] =>
    rules.map((rule) => ({ ...rule, sort }));
  const { stages, door, feedback, reasons, portal, unattended } = facts;
  const said = { stages, door, feedback, reasons, portal: { said: portal }, unattended: { said: unattended } };
  return [
    ...sorted('decision', decisions),
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

function entriesOf(
  { sort, rule, weight, patterns }: SortedRule,
  place: number,
  make: PatternMaker,
): readonly IndexEntry<CompiledRule>[] {
  const owner: CompiledRule = { sort, rule, weight, place };
  return patterns.map((pattern) => ({ expression: make.plain(pattern), owner }));
}

function compileFacts({ facts }: Language, make: PatternMaker): CompiledFacts {
  const { greetings, closings } = facts;
  const role = facts.role.map(make.spelled);
  const company = facts.company.map(make.spelled);
  return {
    role,
    company,
    named: indexExpressions([...role, ...company].map((expression) => ({ expression, owner: null }))),
    subject: facts.subject.map(make.spelled),
    unattended: make.anyOf(facts.unattended),
    senderRoles: mapValues(facts.senderRoles, make.anyOf),
    greeting: new RegExp(
      `^(?:${greetings.join('|')})[ ,]+(?<name>[^,:!.;\\n]{1,${LONGEST_NAME}})(?:[,:!.;]|$| [-–—])`,
      'iu',
    ),
    closing: new RegExp(
      `(?:^|[.!] ?)(?:${closings.join('|')})[,.!]? (?<name>\\p{Lu}[^,.!?\\n]{1,${LONGEST_NAME}})\\.?$`,
      'iu',
    ),
    roleNoun: new RegExp(`[ ,-]+(?:${facts.roleNouns.join('|')})$`, 'i'),
  };
}

function mapValues<Key extends string, From, To>(
  record: Readonly<Record<Key, From>>,
  change: (value: From) => To,
): Readonly<Record<Key, To>> {
  const entries = Object.entries<From>(record).map(([key, value]) => [key, change(value)] as const);
  return Object.fromEntries(entries) as Record<Key, To>;
}
