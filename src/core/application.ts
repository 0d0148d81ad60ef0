import type { Ending } from './plan-ending.ts';

/** One attempt at one job. Times are milliseconds since 1970. */
export type Application = {
  readonly id: string;
  readonly company: string | null;
  readonly role: string | null;
  readonly status: 'alive' | 'at-rest';
  readonly createdAt: number;
  readonly updatedAt: number;
};

/** Something that happened to an application, and where Ajar learned of it. */
export type ApplicationEvent = {
  readonly id: string;
  readonly application: string;
  readonly type: 'rejection';
  /** When it happened, as far as the mail says; else when it was recorded. */
  readonly at: number;
  readonly recordedAt: number;
  readonly source: 'mail' | 'pasted' | 'hand';
  /** How it ended, for what the person told by hand. */
  readonly ending?: Ending;
  /** The mail's conversation and sender, by which later mails about the same application are known. Absent in old records. */
  readonly thread?: string | null;
  readonly address?: string | null;
  /** The case's key, so that the same mail is never recorded twice. */
  readonly message: string;
  readonly link: string | null;
  /** The mail's own sentence that gave it away. */
  readonly sentence: string | null;
};
