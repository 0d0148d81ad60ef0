import type { Mail } from './mail.ts';

/** The person's word against the detector's, for one sender and, unless the sender is muted, one template. */
export type Correction = {
  readonly id: string;
  /** The address in lower case, or the name where the page shows no address. */
  readonly sender: string;
  /** What the same template has in common from mail to mail; null mutes the sender. */
  readonly template: string | null;
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

/** Does one of the corrections say that this mail is no rejection? */
export function isCorrected(corrections: readonly Correction[], sender: string, template: string): boolean {
  return corrections.some((one) => one.sender === sender && (one.template === null || one.template === template));
}
