import type { CompiledLanguage } from './compiled-language.ts';
import type { PlainPattern } from './patterns.ts';
import { searchable } from './searchable.ts';

/** A place in a plain sentence. */
export type Match = { readonly text: string; readonly start: number; readonly end: number };

// A denial that is further away belongs to another clause.
const NEGATION_REACH = 45;

/** True when a decision clause says what has been decided, and not what might be, is asked or is only quoted. */
export function isDecided(match: Match, { moods }: CompiledLanguage): boolean {
  const before = match.text.slice(0, match.start);
  if (isQuoted(before) || match.text.endsWith('?')) return false;
  if (occurs(moods.conditionalBefore, before)) return false;
  return !occurs(moods.pendingAfter, match.text.slice(match.end));
}

/** True when an invitation or an offer is made, and not denied or made to depend on something. */
export function isGiven(match: Match, { moods }: CompiledLanguage): boolean {
  const before = match.text.slice(0, match.start);
  if (isQuoted(before)) return false;
  if (occurs(moods.conditionalBefore, before)) return false;
  if (occurs(moods.denials, match.text.slice(match.start, match.end))) return false;
  if (occurs(moods.negations, before.slice(-NEGATION_REACH))) return false;
  return !occurs(moods.conditionalAfter, match.text.slice(match.end));
}

function occurs(pattern: PlainPattern | null, text: string): boolean {
  return pattern !== null && pattern.find(searchable(text)) !== null;
}

function isQuoted(before: string): boolean {
  let marks = 0;
  for (const letter of before) if (letter === '"') marks += 1;
  return marks % 2 === 1;
}
