/** What is read of a posting, each field on its own. */
export const POSTING_FIELDS = ['company', 'role', 'location', 'salary', 'datePosted'] as const;
export type PostingField = (typeof POSTING_FIELDS)[number];

/** One thing that a page says about its posting. */
export type Claim = {
  readonly field: PostingField | 'validThrough';
  /** As the page has it; days as YYYY-MM-DD. */
  readonly value: string;
  /** Where it was read, in words for people and reports. */
  readonly from: string;
  /** One of TRUST; the highest that is sane is believed. */
  readonly trust: number;
};

/**
 * How far a source is believed. What was published for machines and agrees with the address comes before what is drawn for
 * people; what only the address says is a guess, never a fact.
 */
export const TRUST = {
  site: 90,
  schema: 80,
  state: 70,
  frame: 64,
  heading: 60,
  sentence: 55,
  label: 50,
  agreeing: 45,
  hint: 40,
  meta: 30,
  guess: 10,
} as const;

/** One line of a page on which a portal lists what somebody applied for. */
export type StatusRow = {
  readonly role: string;
  readonly company: string | null;
  readonly location: string | null;
  /** In the portal's own words. */
  readonly status: string | null;
  /** In the portal's own words, as it may be any way of writing a date. */
  readonly appliedAt: string | null;
  readonly reqId: string | null;
  readonly url: string | null;
  readonly note: string | null;
};

/** What a page of a job site is, and says. A field that is unknown is null, never a guess without a mark. */
export type PostingReading = Readonly<Record<PostingField, string | null>> & {
  readonly is: 'posting' | 'submitted' | 'status' | 'other';
  /** 'closed' or 'paused' for a posting that takes no applications; null where nothing says so. */
  readonly closed: 'closed' | 'paused' | null;
  /** The last day for applications, as the page publishes it, YYYY-MM-DD. */
  readonly validThrough: string | null;
  readonly rows: readonly StatusRow[];
  /** True where a mark of the site itself says that an application was sent, false where words on the page do. */
  readonly isCertain: boolean;
  readonly from: Readonly<Partial<Record<PostingField | 'status' | 'submitted', string>>>;
};

export const emptyRow: StatusRow = {
  role: '',
  company: null,
  location: null,
  status: null,
  appliedAt: null,
  reqId: null,
  url: null,
  note: null,
};
