import type { CompiledLanguage } from './patterns.ts';

/** A place in a plain sentence. */
export type Match = { readonly text: string; readonly start: number; readonly end: number };

// A denial that is further away belongs to another clause.
const NEGATION_REACH = 45;

/** True when a decision clause says what has been decided, and not what might be, is asked or is only quoted. */
export function isDecided(match: Match, { moods }: CompiledLanguage): boolean {
  const before = match.text.slice(0, match.start);
  if (isQuoted(before) || match.text.endsWith('?')) return false;
  if (moods.conditionalBefore?.test(before) === true) return false;
  return moods.pendingAfter?.test(match.text.slice(match.end)) !== true;
}

/** True when an invitation or an offer is made, and not denied or made to depend on something. */
export function isGiven(match: Match, { moods }: CompiledLanguage): boolean {
  const before = match.text.slice(0, match.start);
  if (isQuoted(before)) return false;
  if (moods.conditionalBefore?.test(before) === true) return false;
  if (moods.denials?.test(match.text.slice(match.start, match.end)) === true) return false;
  if (moods.negations?.test(before.slice(-NEGATION_REACH)) === true) return false;
  return moods.conditionalAfter?.test(match.text.slice(match.end)) !== true;
}

function isQuoted(before: string): boolean {
  let marks = 0;
  for (const letter of before) if (letter === '"') marks += 1;
  return marks % 2 === 1;
}
