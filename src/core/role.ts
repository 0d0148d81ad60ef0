import type { CompiledLanguage } from './compiled-language.ts';
import type { FactText, Found } from './fact-text.ts';
import type { SpelledPattern } from './patterns.ts';
import type { Searchable } from './searchable.ts';

const LONGEST_ROLE = 80;
const MOST_WORDS = 12;
const LEADING =
  /^(?:(?:the|our|an?|this|your|open|following|position of|role of|post of|(?:application|submission) (?:for|as)(?: the)?)(?: |$)|["'(:*-] ?)/i;
// A clause was caught, not a title.
const CLAUSE =
  /(?:^| )(?:we|you|your|who|that|which|are|is|was|has|have|will|us|it|them|thank|thanks|please|interest|applying|applied)(?: |$)/i;

/** The role as the mail names it, without "position" or "role" at its end. */
export function readRole({ subject, candidates, language }: FactText): Found | null {
  const { facts } = language;
  const said = firstRole(facts.role, (pattern) => candidates.get(pattern) ?? [], language);
  if (said !== null) return { value: said, source: { where: 'body', guess: false } };
  const named = firstRole(facts.subject, () => [subject], language);
  return named === null ? null : { value: named, source: { where: 'subject', guess: false } };
}

function firstRole(
  patterns: readonly SpelledPattern[],
  textsFor: (pattern: SpelledPattern) => readonly Searchable[],
  language: CompiledLanguage,
): string | null {
  for (const pattern of patterns) {
    for (const text of textsFor(pattern)) {
      const role = cleanRole(pattern.find(text)?.groups?.role ?? '', language);
      if (role !== null) return role;
    }
  }
  return null;
}

/** The bare title, or null when what was caught is none. */
function cleanRole(text: string, { facts, language }: CompiledLanguage): string | null {
  let role = text.trim();
  while (LEADING.test(role)) role = role.replace(LEADING, '');
  role = role
    .replace(facts.roleNoun, '')
    .replace(/["'*,.:;\s-]+$/, '')
    .trim();
  const isSane = role.length > 1 && role.length <= LONGEST_ROLE && role.split(' ').length <= MOST_WORDS;
  if (!isSane || !/\p{L}{2}/u.test(role) || /[[{}<>_]|\$/.test(role)) return null;
  if (CLAUSE.test(role) || language.facts.notRole.includes(role.toLowerCase())) return null;
  // A title is short, or written large.
  return role.split(' ').length <= 4 || /\p{Lu}|\p{Lo}/u.test(role) ? role : null;
}
