import type { Form, ReplyManner } from './manner.ts';
import type { Stage } from './verdict.ts';

/** What a message is for. */
export const REPLY_KINDS = [
  'thank-you',
  'keep-in-mind',
  'feedback-thanks',
  'thank-person',
  'stay-in-touch',
  'connect-online',
  'collaboration',
  'reconnect',
  'nudge',
  'withdraw',
  'phone-script',
  'recruiter',
  'mentor',
  'coach',
  'ask-three',
  'shadowing',
] as const;
export type ReplyKind = (typeof REPLY_KINDS)[number];

export const VOICES = ['warm', 'formal', 'brief'] as const;
export type Voice = (typeof VOICES)[number];

/** How a reply asks for feedback: not at all, by an open door, or by one question that looks forward. */
export const DIALS = ['none', 'open', 'ask'] as const;
export type Dial = (typeof DIALS)[number];

/** Where another opening would be welcome; `open` names no place. */
export const SCOPES = ['open', 'team', 'department', 'anywhere'] as const;
type Scope = (typeof SCOPES)[number];

/** A word that a template needs: filled from what is known, typed by the person, or a gap. */
export const SLOTS = ['person', 'other', 'company', 'role', 'fit', 'topic', 'point', 'reader'] as const;
export type Slot = (typeof SLOTS)[number];

/** Somebody to be thanked, one message each. */
type Thanked = {
  readonly name: string;
  readonly isThanked: boolean;
  /** The person said so: what Ajar knows of the letter counts no more. */
  readonly isByHand?: boolean;
};

/** A template of the person's own, as it was when it was chosen. */
type OwnWording = { readonly id: string; readonly text: string };

/** What a letter is made of, in the person's words. */
export type DraftWords = Pick<Draft, 'text' | 'slots'>;

/** A reply as it is kept for a case. Times are milliseconds since 1970. */
export type Draft = {
  /** The case's key. */
  readonly key: string;
  readonly template: ReplyKind;
  /** Stands in the template's place; null while a kind of Ajar's is chosen. */
  readonly own: OwnWording | null;
  readonly voice: Voice;
  /** A code of the reply languages; null follows the mail. */
  readonly language: string | null;
  /** Null mirrors the mail. */
  readonly form: Form | null;
  readonly dial: Dial;
  readonly scope: Scope;
  /** What the person typed into slots and gaps; an empty word drops the slot with its sentence where that is possible. */
  readonly slots: Readonly<Partial<Record<Slot, string>>>;
  /** Who else was met and is to be thanked. */
  readonly people: readonly Thanked[];
  /** How a call went, in the person's words. */
  readonly notes: string;
  /** The whole text once the person edited it by hand; null while it still follows the template. */
  readonly text: string | null;
  /** What other windows wrote in the same place at the same time: nothing of it is lost. */
  readonly aside: readonly DraftWords[];
  /** When Ajar brings it back; null when it was not put aside. */
  readonly due: number | null;
  /** `due` passed and the person has not come back to it yet. */
  readonly isBack: boolean;
  readonly keptAt: number | null;
  readonly copiedAt: number | null;
  readonly insertedAt: number | null;
  /** As far as the person says. */
  readonly sentAt: number | null;
  readonly answer: 'yes' | 'no' | null;
  /** What the list of kept drafts shows, and what the reply needs, when the session's case is gone. */
  readonly about: {
    readonly company: string | null;
    readonly role: string | null;
    readonly person: string | null;
    readonly reader: string | null;
    readonly subject: string;
    readonly link: string | null;
    readonly stage: Stage | null;
    readonly noReply: boolean;
    readonly manner: ReplyManner;
    /** When the answer came; null where that is not known. */
    readonly answeredAt: number | null;
  };
  readonly updatedAt: number;
};
