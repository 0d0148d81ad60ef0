import type { MailParts } from './mail-parts.ts';
import type { Mail } from './mail.ts';
import type { CompiledLanguage } from './patterns.ts';
import type { Facts } from './verdict.ts';

/** What facts are read from. `language` is the one the mail was understood in. */
export type FactInput = {
  readonly mail: Mail;
  readonly subject: string;
  readonly parts: MailParts;
  readonly language: CompiledLanguage | null;
};

/** What the mail says about the case; null where it does not say. */
export function readFacts(_input: FactInput): Facts {
  return { company: null, role: null, person: null, reader: null, stage: null, noReply: false, from: {} };
}
