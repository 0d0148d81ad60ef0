import type { Dial, ReplyKind, Voice } from './draft.ts';

/** Is a reply to a no usual where the language is spoken? */
export const CUSTOMARY = ['usual', 'optional', 'unusual'] as const;
type Customary = (typeof CUSTOMARY)[number];
export const REPLY_SCRIPTS = ['kana', 'han', 'arabic'] as const;
export type ReplyScript = (typeof REPLY_SCRIPTS)[number];

/** What is known about a language for reading a mail's manner and for addressing its sender: data only. */
export type ReplyCustoms = {
  /** `de`, or `pt-BR` where countries differ. */
  readonly code: string;
  /** The language's own name. */
  readonly name: string;
  readonly direction: 'ltr' | 'rtl';
  /** A script that only this language of the list is written in. Japanese comes before Chinese, which shares its signs. */
  readonly script: ReplyScript | null;
  readonly customary: Customary;
  /** Who speaks it natively and read the replies; null while nobody has. */
  readonly checked: string | null;
  /** Small words that are frequent and tell the language apart. */
  readonly words: readonly string[];
  /** Pronouns of either way to address somebody, as they are written; empty where there is one way. */
  readonly polite: readonly string[];
  readonly familiar: readonly string[];
  /** Beginnings of words that thank. */
  readonly thanks: readonly string[];
  /** Words for "why": a reply never asks it. */
  readonly why: readonly string[];
  /** Phrases, in lower case: the door is left open; feedback is offered; the sender recruits for a client. */
  readonly door: readonly string[];
  readonly feedback: readonly string[];
  readonly agency: readonly string[];
  /** Words before a name that say how to address a woman or a man. */
  readonly titles: { readonly f: readonly string[]; readonly m: readonly string[] };
};

type ByVoice<T> = Readonly<Record<Voice, T>>;

/**
 * The replies of a language, in the notation of reply-text.ts. A body is a list of paragraphs; the paragraph `@dial` is where
 * the feedback dial speaks.
 */
export type ReplyTexts = {
  readonly greeting: ByVoice<string>;
  readonly closing: ByVoice<string>;
  /** Stretches that several texts share, written there as `{=name}`. */
  readonly shared: Readonly<Record<string, string>>;
  readonly kinds: Readonly<Record<ReplyKind, ByVoice<readonly string[]>>>;
  readonly dial: Readonly<Record<Exclude<Dial, 'none'>, ByVoice<string>>>;
};

export type ReplyLanguage = { readonly customs: ReplyCustoms; readonly texts: ReplyTexts };
