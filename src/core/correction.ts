import type { Mail } from './mail.ts';
import type { Verdict } from './verdict.ts';

/** The person's word against the detector's, for one sender and, unless the sender is muted, one template. */
export type Correction = {
  readonly id: string;
  /** The address in lower case, or the name where the page shows no address. */
  readonly sender: string;
  /** What the same template has in common from mail to mail; null mutes the sender. */
  readonly template: string | null;
  /** `is`: the person called such a mail a no. Absent in records of the first version, which all said `is-not`. */
  readonly says?: 'is' | 'is-not';
  readonly at: number;
};

/** Whom a correction is about. */
export const senderOf = (mail: Pick<Mail, 'from'>): string =>
  (mail.from.address ?? mail.from.name ?? '').trim().toLowerCase();

const CASED_OR_NUMBER = /^[\p{Lu}\p{Nd}]|\p{Nd}/u;
const WORD = /[\p{L}\p{Nd}]+/gu;

/**
 * A fingerprint of the sentence that gave a mail away, blind to what changes from reader to reader: names (words with a capital)
 * and numbers.
 */
export function templateOf(sentence: string): string {
  const words = sentence.slice(0, 600).match(WORD) ?? [];
  return words.filter((word) => !CASED_OR_NUMBER.test(word)).join(' ');
}

/** What a mail's template is known by: the sentence that gave it away, or the beginning of a text in which none was found. */
export function templateFor(mail: Pick<Mail, 'body'>, verdict: Verdict): string {
  const sentence =
    verdict.kind === 'rejection' ? verdict.because.find(({ weight }) => weight > 0)?.sentence : undefined;
  return templateOf(sentence ?? mail.body);
}

/** What the person said about mails like this one; the last word counts, null where there is none. */
export function correctionFor(
  corrections: readonly Correction[],
  sender: string,
  template: string,
): 'is' | 'is-not' | null {
  const fitting = corrections.filter(
    (one) => one.sender === sender && (one.template === null || one.template === template),
  );
  const last = fitting.toSorted((one, other) => other.at - one.at)[0];
  return last ? (last.says ?? 'is-not') : null;
}

/** The verdict on a mail that may have been misread in its page: the person is asked whether it is theirs. */
export const asAsked = (verdict: Verdict): Verdict =>
  verdict.tier === 'sure' ? { ...verdict, tier: 'likely' } : verdict;

/** The verdict with the person's word in it: a no, whatever the detector read. What it read stays, for the facts. */
export const asSaid = (verdict: Verdict): Verdict => ({ ...verdict, kind: 'rejection', tier: 'sure', confidence: 1 });
