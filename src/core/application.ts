import type { Ending } from './plan-ending.ts';

/** What the person may write and change of an application. Unknown is null. */
export const DETAILS = ['company', 'role', 'level', 'location', 'salary', 'source', 'address', 'resume'] as const;
export type Detail = (typeof DETAILS)[number];
export type Details = Readonly<Record<Detail, string | null>>;

/** Somebody met or written with. */
export type Contact = {
  readonly name: string;
  readonly does: string | null;
  readonly address: string | null;
  /** Whether they were thanked, as the person says; absent where only letters tell. */
  readonly isThanked?: boolean;
};

/** One attempt at one job. Times are milliseconds since 1970. Details beyond company and role are absent in old records. */
export type Application = Pick<Details, 'company' | 'role'> &
  Partial<Omit<Details, 'company' | 'role'>> & {
    readonly id: string;
    readonly status: 'alive' | 'at-rest';
    readonly contacts?: readonly Contact[];
    /** Those that became a part of it, by their names: letters that were begun beside them are about this one now. */
    readonly mergedFrom?: readonly string[];
    readonly createdAt: number;
    readonly updatedAt: number;
  };

/** All details of an application, with null for what an old record does not have. */
export const detailsOf = (application: Application): Details => ({
  ...noDetails,
  ...Object.fromEntries(DETAILS.map((detail) => [detail, application[detail] ?? null])),
});

export const noDetails: Details = {
  company: null,
  role: null,
  level: null,
  location: null,
  salary: null,
  source: null,
  address: null,
  resume: null,
};

/** What can happen to an application. `rest` and `wake` are the person's own; `nudge` is a question that was sent, `answered` an answer. */
export const EVENT_TYPES = [
  'lead',
  'saved',
  'applied',
  'confirmation',
  'update',
  'assessment',
  'interview',
  'offer',
  'feedback',
  'rejection',
  'nudge',
  'answered',
  'rest',
  'wake',
] as const;
export type EventType = (typeof EVENT_TYPES)[number];
export const EVENT_SOURCES = ['mail', 'pasted', 'hand', 'site', 'import'] as const;

/** The posting's own text, kept after the posting is gone. */
export type StoredPosting = { readonly application: string; readonly text: string; readonly readAt: number };

/** Something that happened to an application, and where Ajar learned of it. */
export type ApplicationEvent = {
  readonly id: string;
  readonly application: string;
  readonly type: EventType;
  /** When it happened, as far as the mail says; else when it was recorded. */
  readonly at: number;
  readonly recordedAt: number;
  readonly source: (typeof EVENT_SOURCES)[number];
  /** How it ended, for what the person told by hand. */
  readonly ending?: Ending;
  /** The mail's conversation and sender, by which later mails about the same application are known. Absent in old records. */
  readonly thread?: string | null;
  readonly address?: string | null;
  /** The employer as this mail wrote it: how another spelling of the name is learned. Absent in old records. */
  readonly company?: string | null;
  /** The case's key, so that the same mail is never recorded twice. */
  readonly message: string;
  readonly link: string | null;
  /** The mail's own sentence that gave it away. */
  readonly sentence: string | null;
};
