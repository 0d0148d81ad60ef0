import type { CompiledLanguage } from './compiled-language.ts';
import { type Expression, type Searchable, searchable } from './expression.ts';
import type { Door, Feedback, PersonRole, Reason, Said } from './verdict.ts';

/** A sentence of the mail, as it stands there and as patterns expect it. */
export type PlainSentence = { readonly sentence: string; readonly plain: Searchable };

const DOORS: readonly Door[] = ['keepOnFile', 'applyAgain', 'future'];
// What is given matters more than what is refused beside it, and a refusal more than a polite offer.
const FEEDBACK: readonly Feedback[] = ['given', 'refused', 'offered'];
const REASONS: readonly Reason[] = [
  'internalHire',
  'onHold',
  'filled',
  'moreExperience',
  'manyApplicants',
  'skills',
  'location',
];
const ROLES: readonly PersonRole[] = ['recruiter', 'hiringManager'];
const LONGEST_SIGNATURE_LINE = 100;

/** What the employer leaves open, each with the sentence that says so. */
export function readDoor(sentences: readonly PlainSentence[], { facts }: CompiledLanguage): readonly Said<Door>[] {
  return DOORS.flatMap((door) => firstSaid(sentences, door, facts.door[door]));
}

/** Whether the employer gives, refuses or offers feedback; null where the mail does not speak of it. */
export function readFeedback(sentences: readonly PlainSentence[], { facts }: CompiledLanguage): Said<Feedback> | null {
  return FEEDBACK.flatMap((kind) => firstSaid(sentences, kind, facts.feedback[kind]))[0] ?? null;
}

/** Why it was a no, as far as the mail itself says. */
export function readReasons(sentences: readonly PlainSentence[], { facts }: CompiledLanguage): readonly Said<Reason>[] {
  return REASONS.flatMap((reason) => firstSaid(sentences, reason, facts.reasons[reason]));
}

/** The sentence that sends the reader to a portal for the answer, or null. */
export function readPortal(sentences: readonly PlainSentence[], { facts }: CompiledLanguage): string | null {
  return firstSaid(sentences, true, facts.portal)[0]?.sentence ?? null;
}

/** What the human who signs is, from the short lines after the name; null where none says so. */
export function readPersonRole(
  lines: readonly string[],
  person: string,
  language: CompiledLanguage,
): PersonRole | null {
  const at = lines.findLastIndex((line) => line.includes(person));
  if (at < 0) return null;
  const below = lines.slice(at, at + 3).filter((line) => line.length <= LONGEST_SIGNATURE_LINE);
  for (const line of below) {
    const plain = searchable(language.plain(line.replace(person, '')));
    const role = ROLES.find((one) => language.facts.senderRoles[one]?.find(plain));
    if (role !== undefined) return role;
  }
  return null;
}

function firstSaid<Value>(
  sentences: readonly PlainSentence[],
  value: Value,
  expression: Expression | null,
): readonly Said<Value>[] {
  const found = expression === null ? undefined : sentences.find(({ plain }) => expression.find(plain) !== null);
  return found === undefined ? [] : [{ value, sentence: found.sentence }];
}
