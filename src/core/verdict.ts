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

/** What the employer leaves open after a no. */
export type Door = 'keepOnFile' | 'applyAgain' | 'future';
export type Feedback = 'given' | 'offered' | 'refused';
export type Reason = 'internalHire' | 'onHold' | 'filled' | 'moreExperience' | 'manyApplicants' | 'skills' | 'location';
export type PersonRole = 'recruiter' | 'hiringManager';

/** Something the mail says, with the mail's own sentence. */
export type Said<Value> = { readonly value: Value; readonly sentence: string };

/** What the mail says about the case. Unknown is null or an empty list. `from` says where each named one was read. */
export type Facts = {
  readonly company: string | null;
  readonly role: string | null;
  /** The human who signs, never a team or a machine. */
  readonly person: string | null;
  /** What that human is, where the signature says so. */
  readonly personRole: PersonRole | null;
  /** How the mail addresses the reader: "Sam" in "Hi Sam,". */
  readonly reader: string | null;
  readonly stage: Stage | null;
  readonly door: readonly Said<Door>[];
  /** Of several the most telling: given, then refused, then offered. */
  readonly feedback: Said<Feedback> | null;
  readonly reasons: readonly Said<Reason>[];
  /** True when the sender's address takes no answers: a machine. */
  readonly noReply: boolean;
  /** False when an answer reaches nobody, null when the mail shows no address at all. */
  readonly answerable: boolean | null;
  /** The sentence that says the answer is only to be seen after logging in. */
  readonly portal: string | null;
  /** True when a recruiter wrote unasked: only within job-other. */
  readonly inbound: boolean;
  readonly from: Readonly<Partial<Record<'company' | 'role' | 'person' | 'reader' | 'stage', FactSource>>>;
};

/** The detector's whole answer. `confidence` is 0 to 1 for `kind`; `because` has the strongest reason first. */
export type Verdict = {
  readonly kind: Kind;
  readonly tier: Tier;
  readonly confidence: number;
  readonly because: readonly Signal[];
  readonly facts: Facts;
  /** True when the text was longer than what is read: the verdict is about its beginning. */
  readonly truncated: boolean;
};
