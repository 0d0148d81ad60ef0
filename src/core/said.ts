import type { CompiledLanguage } from './compiled-language.ts';
import { searchable } from './searchable.ts';
import type { Door, Feedback, PersonRole, Reason, Said, Stage } from './verdict.ts';

/** The first sentence that says a fact, by the fact's path: "door.future". */
export type SaidFacts = ReadonlyMap<string, string>;

// The furthest stage a mail speaks of counts, since letters thank for every step.
const STAGES: readonly Stage[] = ['final', 'interview', 'assessment', 'application'];
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
// A title stands on the line of the name or on one of the two below.
const TITLE_LINES = 3;

/** How far the application had come, or null where the mail speaks of no stage. */
export function readStage(said: SaidFacts): Stage | null {
  return STAGES.find((stage) => said.has(`stages.${stage}`)) ?? null;
}

/** What the employer leaves open, each with the sentence that says so. */
export function readDoor(said: SaidFacts): readonly Said<Door>[] {
  return allSaid(said, 'door', DOORS);
}

/** Whether the employer gives, refuses or offers feedback; null where the mail does not speak of it. */
export function readFeedback(said: SaidFacts): Said<Feedback> | null {
  return allSaid(said, 'feedback', FEEDBACK)[0] ?? null;
}

/** Why it was a no, as far as the mail itself says. */
export function readReasons(said: SaidFacts): readonly Said<Reason>[] {
  return allSaid(said, 'reasons', REASONS);
}

/** The sentence that sends the reader to a portal for the answer, or null. */
export function readPortal(said: SaidFacts): string | null {
  return said.get('portal.said') ?? null;
}

/** What the human who signs is, from the short lines at and below the name; null where none says so. */
export function readPersonRole(
  lines: readonly string[],
  person: string,
  language: CompiledLanguage,
): PersonRole | null {
  const at = lines.findLastIndex((line) => line.includes(person));
  if (at < 0) return null;
  for (const line of lines.slice(at, at + TITLE_LINES)) {
    if (line.length > LONGEST_SIGNATURE_LINE) continue;
    const plain = searchable(language.plain(line.replace(person, '')));
    const role = ROLES.find((one) => language.facts.senderRoles[one]?.find(plain));
    if (role !== undefined) return role;
  }
  return null;
}

function allSaid<Value extends string>(
  said: SaidFacts,
  fact: string,
  values: readonly Value[],
): readonly Said<Value>[] {
  return values.flatMap((value) => {
    const sentence = said.get(`${fact}.${value}`);
    return sentence === undefined ? [] : [{ value, sentence }];
  });
}
