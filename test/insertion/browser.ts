/** One tab of a real browser with Ajar in it, as the matrix drives it. */
export type Tab = {
  open(address: string): Promise<void>;
  /** The value of an expression in the page. */
  ask<T>(expression: string): Promise<T>;
  type(text: string): Promise<void>;
  pressUndo(): Promise<void>;
  /** Puts a text into the composer by Ajar, as its popup does for a letter that answers no mail. Answers the state. */
  insert(text: string): Promise<string>;
  close(): Promise<void>;
};

/** What Ajar's popup sends. */
export const insertMessage = (text: string): string =>
  JSON.stringify({ name: 'insertReply', payload: { key: 'free|matrix', text, anyway: true } });

/** An outcome's state, and the reason where there is one. */
export function stateOf(outcome: unknown): string {
  const { state, reason } = (outcome ?? {}) as { state?: unknown; reason?: unknown };
  return reason === undefined ? String(state) : `${state}: ${reason}`;
}
