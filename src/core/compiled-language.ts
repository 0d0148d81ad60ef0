import type { Expression } from './expression.ts';
import type { Language, Rule } from './language.ts';
import { type PatternMaker, patternMaker } from './patterns.ts';
import { plainWriter } from './plain.ts';
import type { Door, Feedback, PersonRole, Reason, Stage } from './verdict.ts';

/** A rule ready to be matched against plain sentences. */
export type CompiledRule = {
  readonly rule: string;
  readonly weight: number;
  readonly expressions: readonly Expression[];
};

/** One expression for each of a fact's values, or null where the language knows no phrase for it. */
type AnyOf<Value extends string> = Readonly<Record<Value, Expression | null>>;

/** What facts are found with. Roles and companies are read from the mail's own spelling, the rest from plain text. */
export type CompiledFacts = {
  readonly role: readonly Expression[];
  readonly company: readonly Expression[];
  readonly subject: readonly Expression[];
  readonly stages: AnyOf<Stage>;
  readonly unattended: Expression | null;
  readonly door: AnyOf<Door>;
  readonly feedback: AnyOf<Feedback>;
  readonly reasons: AnyOf<Reason>;
  readonly portal: Expression | null;
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
  readonly decisions: readonly CompiledRule[];
  readonly signals: Readonly<Record<keyof Language['signals'], readonly CompiledRule[]>>;
  readonly job: readonly CompiledRule[];
  readonly courtesy: readonly CompiledRule[];
  readonly rival: readonly CompiledRule[];
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
  const { signals, topics, moods } = language;
  const fresh: CompiledLanguage = {
    language,
    decisions: compileRules(language.decisions, make),
    signals: mapValues(signals, (rules) => compileRules(rules, make)),
    job: compileRules(topics.job, make),
    courtesy: compileRules(topics.courtesy, make),
    rival: compileRules(topics.rival, make),
    moods: mapValues(moods, make.anyOf),
    facts: compileFacts(language, make),
    plain: plainWriter(language),
  };
  compiled.set(language, fresh);
  return fresh;
}

function compileRules(rules: readonly Rule[], make: PatternMaker): readonly CompiledRule[] {
  return rules.map(({ rule, weight, patterns }) => ({ rule, weight, expressions: patterns.map(make.plain) }));
}

function compileFacts({ facts }: Language, make: PatternMaker): CompiledFacts {
  return {
    role: facts.role.map(make.spelled),
    company: facts.company.map(make.spelled),
    subject: facts.subject.map(make.spelled),
    stages: mapValues(facts.stages, make.anyOf),
    unattended: make.anyOf(facts.unattended),
    door: mapValues(facts.door, make.anyOf),
    feedback: mapValues(facts.feedback, make.anyOf),
    reasons: mapValues(facts.reasons, make.anyOf),
    portal: make.anyOf(facts.portal),
    senderRoles: mapValues(facts.senderRoles, make.anyOf),
    greeting: new RegExp(
      `^(?:${facts.greetings.join('|')})[ ,]+(?<name>[^,:!.;\\n]{1,${LONGEST_NAME}})(?:[,:!.;]|$| [-–—])`,
      'iu',
    ),
    closing: new RegExp(
      `(?:^|[.!] ?)(?:${facts.closings.join('|')})[,.!]? (?<name>\\p{Lu}[^,.!?\\n]{1,${LONGEST_NAME}})\\.?$`,
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
