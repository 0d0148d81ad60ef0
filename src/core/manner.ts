/** How the reader is addressed, in languages that have two ways: Sie or du, vous or tu. */
export type Form = 'polite' | 'familiar';

/** How a mail speaks, as far as its reply mirrors it. Unknown is null. */
export type ReplyManner = {
  /** A code of the reply languages. */
  readonly language: string | null;
  readonly form: Form | null;
  /** They left the door open: "we will keep your details". */
  readonly door: boolean;
  /** They offered feedback of their own accord. */
  readonly feedback: boolean;
  /** Somebody who recruits for another company. */
  readonly agency: boolean;
};

export const NO_MANNER: ReplyManner = { language: null, form: null, door: false, feedback: false, agency: false };

/** Somebody who could be written to instead. The address is null where none is known. */
export type Human = { readonly name: string; readonly address: string | null };
