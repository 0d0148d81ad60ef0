/** Who wrote a mail. A part that the page does not show is null, never guessed. */
export type Sender = { readonly name: string | null; readonly address: string | null };

/**
 * An open message as an adapter read it. `body` is the new text alone, in lines, as a reader sees it:
 * what the page itself marks as quoted history stands in `quoted`.
 */
export type Mail = {
  /** The webmail's own id of the message: the same each time the message is shown. */
  readonly id: string;
  /** The webmail's own id of the conversation, or null where it has none. */
  readonly thread: string | null;
  readonly subject: string;
  readonly from: Sender;
  /** Where an answer goes when that is not the sender. */
  readonly replyTo: string | null;
  /** ISO 8601, or null when the page's date could not be read for certain. */
  readonly date: string | null;
  readonly body: string;
  readonly quoted: string;
  /** An address that shows this message again later, on the same origin, or null. */
  readonly link: string | null;
};
