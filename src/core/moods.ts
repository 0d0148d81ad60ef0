import { namesOpeningHours } from './clock.ts';
import type { CompiledLanguage } from './compiled-language.ts';
import type { PlainPattern } from './patterns.ts';
import { searchable } from './searchable.ts';

/** A place in a plain sentence. */
export type Match = { readonly text: string; readonly start: number; readonly end: number };

// In Greek a semicolon asks.
const IS_QUESTION = /(?:[?？؟]|[α-ω];)$/;
// Between two Hebrew letters it abbreviates.
const DOUBLE_MARK = /(?<![\u05d0-\u05ea])"|"(?![\u05d0-\u05ea])/g;
const OPENING_MARK = /(?:^|[\s(])'(?=[^\s'])/g;
const CLOSING_MARK = /[^\s']'(?=[\s.,;:!?)]|$)/g;
const OWN_ADDRESSES = /(?<![\w.+-])@[\p{L}\p{N}-]+\.\p{L}/u;
// "We cannot invite | everybody who applied": whom a decision is about may stand behind its clause.
const OBJECT_REACH = 32;
// A denial that is further away belongs to another clause.
const NEGATION_REACH = 45;

/** True when a decision clause says what has been decided, and not what might be, is asked or is only quoted. */
export function isDecided(match: Match, { moods }: CompiledLanguage): boolean {
  const before = match.text.slice(0, match.start);
  if (isQuoted(before) || IS_QUESTION.test(match.text)) return false;
  if (occurs(moods.conditionalBefore, before)) return false;
  if (occurs(moods.longAgo, match.text.slice(0, match.end))) return false;
  if (occurs(moods.notEverybody, match.text.slice(match.start, match.end + OBJECT_REACH))) return false;
  return !occurs(moods.pendingAfter, match.text.slice(match.end));
}

/** True when a clause stands in quotation marks: somebody tells what was written. */
export function isTold({ text, start }: Match): boolean {
  return isQuoted(text.slice(0, start));
}

/** True when an invitation or an offer is made, and not denied or made to depend on something. */
export function isGiven(match: Match, language: CompiledLanguage): boolean {
  const { moods } = language;
  if (occurs(moods.denials, match.text.slice(match.start, match.end))) return false;
  if (occurs(moods.negations, match.text.slice(0, match.start).slice(-NEGATION_REACH))) return false;
  return isUnconditional(match, language);
}

/** True when it depends on nothing, whatever else the sentence denies: "not as a cook, but you can start as a waiter". */
export function isUnconditional(match: Match, language: CompiledLanguage): boolean {
  const before = match.text.slice(0, match.start);
  if (isQuoted(before) || occurs(language.moods.conditionalBefore, before)) return false;
  return !isConditionalAfter(match, language);
}

/** True where what follows makes it no invitation: it hangs on something, or is over ("was a pleasure"). */
export function isConditionalAfter({ text, end }: Match, { moods }: CompiledLanguage): boolean {
  return occurs(moods.conditionalAfter, text.slice(end));
}

/** "Real offers come only from @firm.example": a warning, made to everybody. */
export function warnsOfFraud(text: string): boolean {
  return OWN_ADDRESSES.test(text);
}

/** "Call us on weekdays between 9 and 12": who reads that is not expected then. */
export function namesContactHours(text: string, { moods }: CompiledLanguage): boolean {
  return namesOpeningHours(text) || occurs(moods.contactHours, text);
}

function occurs(pattern: PlainPattern | null, text: string): boolean {
  return pattern !== null && pattern.find(searchable(text)) !== null;
}

/** A single mark that opens stands in front of a word, and one that closes behind it: so does an apostrophe, at most. */
function isQuoted(before: string): boolean {
  return countOf(DOUBLE_MARK, before) % 2 === 1 || countOf(OPENING_MARK, before) > countOf(CLOSING_MARK, before);
}

function countOf(marks: RegExp, text: string): number {
  return text.match(marks)?.length ?? 0;
}
