/** What a mail is about, seen from the job seeker. */
export const KINDS = [
  'rejection',
  'confirmation',
  'interview',
  'assessment',
  'offer',
  'update',
  'job-other',
  'candidate-sent',
  'other',
] as const;
export type Kind = (typeof KINDS)[number];

/** `sure` shows the card, `likely` asks, `none` is silent. Only a rejection is ever sure or likely. */
export type Tier = 'sure' | 'likely' | 'none';

/** One reason for a verdict: which rule saw what, where. Weights are in points; negative ones speak against. */
export type Signal = {
  readonly rule: string;
  readonly kind: Kind;
  readonly weight: number;
  /** The mail's own sentence, as it stands there. */
  readonly sentence: string;
  readonly where: 'subject' | 'body';
  /** Counts from 1 within the new text; 0 for the subject. */
  readonly paragraph: number;
};

/** How far the application had come when the answer was written. */
export type Stage = 'application' | 'assessment' | 'interview' | 'final';

/** Where a fact was read. A guess is one that the mail suggests but does not say. */
export type FactSource = {
  readonly where: 'sender' | 'subject' | 'greeting' | 'body' | 'signature';
  readonly guess: boolean;
};

/** What the mail says about the case. Unknown is null. `from` says where each known one was read. */
export type Facts = {
  readonly company: string | null;
  readonly role: string | null;
  /** The human who signs, never a team or a machine. */
  readonly person: string | null;
  /** How the mail addresses the reader: "Sam" in "Hi Sam,". */
  readonly reader: string | null;
  readonly stage: Stage | null;
  /** True when the sender's address takes no answers. */
  readonly noReply: boolean;
  readonly from: Readonly<Partial<Record<'company' | 'role' | 'person' | 'reader' | 'stage', FactSource>>>;
};

/** The detector's whole answer. `confidence` is 0 to 1 for `kind`; `because` has the strongest reason first. */
export type Verdict = {
  readonly kind: Kind;
  readonly tier: Tier;
  readonly confidence: number;
  readonly because: readonly Signal[];
  readonly facts: Facts;
};
