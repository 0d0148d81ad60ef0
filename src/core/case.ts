import type { ApplicationEvent } from './application.ts';
import type { Mail } from './mail.ts';
import type { Human, ReplyManner } from './manner.ts';
import { PORTAL } from './portal.ts';
import type { Verdict } from './verdict.ts';

/**
 * An open rejection that the person has not said yes or no to. It lives for the browser session only, without the mail's
 * text; what is kept for good is an Application with its events.
 */
export type Case = {
  /** The same for the same message, in every tab: `site|message id`, or as message-key has it where the id is only a place. */
  readonly key: string;
  /** The tab that shows the mail; null for a pasted one. */
  readonly tab: number | null;
  readonly site: string;
  /** Of the page that showed the mail, as the browser says; null for a pasted mail and for a portal's line. */
  readonly host: string | null;
  readonly mail: Omit<Mail, 'body' | 'quoted'>;
  /** What mails of the same kind from this sender have in common, for corrections. */
  readonly template: string;
  readonly verdict: Verdict;
  /** Was the mail read on a site that nobody has tried yet? Then Ajar shows what it found, and asks. */
  readonly asksFirst: boolean;
  /** How the mail speaks, so that its reply can speak the same way. */
  readonly manner: ReplyManner;
  /** Who else stands in the mail's history, for when the sender takes no replies. */
  readonly people: readonly Human[];
  /** Milliseconds since 1970. */
  readonly openedAt: number;
};

/** How Ajar learned of what a case or a suggestion says. */
export const sourceOf = (site: string): ApplicationEvent['source'] =>
  site === 'pasted' ? 'pasted' : site === PORTAL ? 'site' : 'mail';

export const caseKey = (site: string, messageId: string): string => `${site}|${messageId}`;
