import type { Mail } from './mail.ts';

/** What an open reply says about itself. Unknown is null or empty. */
export type ReplyTarget = {
  readonly thread: string | null;
  readonly recipients: readonly string[];
  readonly subject: string | null;
};

/** What a mail's own reply would say. */
export type Answerable = {
  readonly id: string;
  readonly thread: string | null;
  readonly addresses: readonly string[];
  readonly subject: string;
  /** No other mail is known to which a reply would show the same address and subject. */
  readonly isAlone: boolean;
};

/** What of a mail is needed to know its reply again. */
export const answerable = (
  mail: Pick<Mail, 'id' | 'thread' | 'from' | 'replyTo' | 'subject'>,
  isAlone = true,
): Answerable => ({
  id: mail.id,
  thread: mail.thread,
  addresses: [mail.replyTo, mail.from.address].flatMap((one) => one ?? []),
  subject: mail.subject,
  isAlone,
});

/** What a reply to a mail shows of it: each address with the subject. */
export const headsOf = ({ addresses, subject }: Pick<Answerable, 'addresses' | 'subject'>): readonly string[] =>
  addresses.map((address) => `${address.toLowerCase()} ${bareSubject(subject)}`);

/** Is it another mail to which a reply would show the same? In one conversation the conversation's id is all that is asked for. */
export const looksLike = (one: Answerable, other: Answerable): boolean =>
  one.id !== other.id &&
  (one.thread === null || one.thread !== other.thread) &&
  headsOf(one).some((head) => headsOf(other).includes(head));

/**
 * Is this open reply an answer to that mail? By the conversation's id where both show it; else by address and subject together.
 * `unknown` where the page does not say enough, or where another mail has the same address and subject, an invitation perhaps: then
 * the person decides.
 */
export function isReplyTo(target: ReplyTarget, mail: Answerable): 'yes' | 'no' | 'unknown' {
  if (target.thread !== null && mail.thread !== null) return target.thread === mail.thread ? 'yes' : 'no';
  if (target.recipients.length === 0 || mail.addresses.length === 0) return 'unknown';
  const wanted = new Set(mail.addresses.map((one) => one.toLowerCase()));
  if (!target.recipients.some((one) => wanted.has(one.toLowerCase()))) return 'no';
  if (target.subject === null) return 'unknown';
  if (bareSubject(target.subject) !== bareSubject(mail.subject)) return 'no';
  return mail.isAlone ? 'yes' : 'unknown';
}

/** Re:, AW:, SV:, Antw:, RE[2]:, 回复：and their like: a short word and a colon. */
const PREFIX = /^[\p{L}]{1,6}(?:\[\d{1,3}\])?\s{0,2}[:：]\s*/u;

/** A subject without its reply prefixes, in any language. Applied to both sides, so a real "Job: …" loses its word on both. */
export function bareSubject(subject: string): string {
  let bare = subject.slice(0, 1_000).trim();
  for (let round = 0; round < 5 && PREFIX.test(bare); round += 1) bare = bare.replace(PREFIX, '');
  return bare.replace(/\s+/g, ' ').trim().toLowerCase();
}
