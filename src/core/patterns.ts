import { fold } from './fold.ts';
import type { Language, Rule } from './language.ts';
import type { Stage } from './verdict.ts';

/** A rule ready to be matched against plain sentences. */
export type CompiledRule = { readonly rule: string; readonly weight: number; readonly expressions: readonly RegExp[] };

/** What facts are found with. Roles and companies are read from the mail's own spelling, the rest from plain text. */
export type CompiledFacts = {
  readonly role: readonly RegExp[];
  readonly company: readonly RegExp[];
  readonly subject: readonly RegExp[];
  readonly stages: Readonly<Record<Stage, RegExp | null>>;
  readonly unattended: RegExp | null;
};

/** A language ready for use; made once per language and kept. */
export type CompiledLanguage = {
  readonly language: Language;
  readonly decisions: readonly CompiledRule[];
  readonly signals: Readonly<Record<keyof Language['signals'], readonly CompiledRule[]>>;
  readonly job: readonly CompiledRule[];
  readonly courtesy: readonly CompiledRule[];
  readonly rival: readonly CompiledRule[];
  readonly moods: Readonly<Record<keyof Language['moods'], RegExp | null>>;
  readonly facts: CompiledFacts;
  /** The sentence as patterns expect it: lower case, contractions written out, fillers gone. */
  readonly plain: (sentence: string) => string;
};

const compiled = new WeakMap<Language, CompiledLanguage>();
// What "~" in a pattern stands for: the rest of an inflected word.
const WORD_REST = '[^ .,;:!?()]{0,15}';
// Letters and digits of every script, as ranges: the exact classes make an expression many times as slow to build.
const LETTER = '[0-9a-z\\u00aa-\\u1fff\\u2c00-\\udfff]';
const EMOJI = /\p{Emoji_Presentation}/gu;
// Word lists may name word lists, but not endlessly.
const DEEPEST_WORDS = 6;

/** The language's patterns as expressions. Throws on a pattern that names an unknown word list. */
export function compileLanguage(language: Language): CompiledLanguage {
  const known = compiled.get(language);
  if (known !== undefined) return known;
  const { signals, topics, moods } = language;
  const rules = (list: readonly Rule[]): readonly CompiledRule[] => list.map((rule) => compileRule(rule, language));
  const fresh: CompiledLanguage = {
    language,
    decisions: rules(language.decisions),
    signals: {
      confirmation: rules(signals.confirmation),
      interview: rules(signals.interview),
      assessment: rules(signals.assessment),
      offer: rules(signals.offer),
      update: rules(signals.update),
      'job-other': rules(signals['job-other']),
      'candidate-sent': rules(signals['candidate-sent']),
      other: rules(signals.other),
    },
    job: rules(topics.job),
    courtesy: rules(topics.courtesy),
    rival: rules(topics.rival),
    moods: {
      conditionalBefore: anyOf(moods.conditionalBefore, language),
      pendingAfter: anyOf(moods.pendingAfter, language),
      conditionalAfter: anyOf(moods.conditionalAfter, language),
      denials: anyOf(moods.denials, language),
      negations: anyOf(moods.negations, language),
    },
    facts: compileFacts(language),
    plain: plainWith(language),
  };
  compiled.set(language, fresh);
  return fresh;
}

/** One expression for a list of patterns, or null for an empty list. */
export function anyOf(patterns: readonly string[], language: Language): RegExp | null {
  if (patterns.length === 0) return null;
  return new RegExp(bounded(patterns.map((pattern) => fold(expand(pattern, language))).join('|'), language));
}

function compileFacts(language: Language): CompiledFacts {
  const { role, company, subject, stages, unattended } = language.facts;
  const each = (patterns: readonly string[], flags: string): readonly RegExp[] =>
    patterns.map((pattern) => new RegExp(expand(pattern, language), flags));
  return {
    role: each(role, 'u'),
    company: each(company, 'u'),
    subject: each(subject, 'u'),
    stages: {
      application: anyOf(stages.application, language),
      assessment: anyOf(stages.assessment, language),
      interview: anyOf(stages.interview, language),
      final: anyOf(stages.final, language),
    },
    unattended: anyOf(unattended, language),
  };
}

function compileRule(rule: Rule, language: Language): CompiledRule {
  const expressions = rule.patterns.map((pattern) => new RegExp(bounded(fold(expand(pattern, language)), language)));
  return { rule: rule.rule, weight: rule.weight, expressions };
}

function bounded(source: string, language: Language): string {
  return language.spaced ? `(?<!${LETTER})(?:${source})(?!${LETTER})` : source;
}

function expand(pattern: string, language: Language): string {
  let source = pattern;
  for (let depth = 0; depth < DEEPEST_WORDS && /\{[a-z]/.test(source); depth += 1) {
    source = source.replace(/\{([a-z][A-Za-z]*)\}/g, (_, name: string) => {
      const list = language.words[name];
      if (list === undefined) throw new Error(`Language ${language.code}: no word list "${name}" for "${pattern}"`);
      return `(?:${list.join('|')})`;
    });
  }
  return source.replace(/ <(\d)> /g, ',?(?: [^ ]+){0,$1} ').replaceAll('~', WORD_REST);
}

function plainWith(language: Language): (sentence: string) => string {
  const rewrites = Object.entries(language.rewrites).map(([from, to]) => [fold(from), fold(to)] as const);
  const fillers = language.fillers.length === 0 ? null : fillerExpression(language);
  return (sentence) => {
    let text = fold(sentence.toLowerCase()).replace(EMOJI, '');
    for (const [from, to] of rewrites) text = text.replaceAll(from, to);
    if (fillers !== null) text = text.replace(fillers, ' ');
    return text
      .replace(/ {2,}/g, ' ')
      .replace(/ ([,.;:!?])/g, '$1')
      .trim();
  };
}

function fillerExpression(language: Language): RegExp {
  // Longest first, so that "at this time" is not left as "time".
  const longestFirst = [...language.fillers].sort((one, other) => other.length - one.length);
  const source = fold(expand(`(?:${longestFirst.join('|')})`, language));
  return language.spaced
    ? new RegExp(`(?:, )?(?<![\\p{L}\\p{N}-])${source}(?![\\p{L}\\p{N}-]),?`, 'gu')
    : new RegExp(source, 'gu');
}
