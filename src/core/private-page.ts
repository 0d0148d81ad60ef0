/** A page of private writing as it is kept: nobody without the key can read it. Bytes are base64. */
export type PrivatePage = {
  readonly id: string;
  readonly application: string | null;
  readonly iv: string;
  readonly cipher: string;
  readonly lock: Lock | null;
  readonly createdAt: number;
  readonly updatedAt: number;
};

/** That a page was burnt: nothing of it is left but its name, so that no file brings it back. */
export type BurntPage = { readonly id: string; readonly at: number };

/**
 * How the key of a kept page is kept: wrapped by a passphrase, or bare, so that whoever may use this computer's account can read
 * the page. Null until the person presses *Keep*: then the key lives in the browser's memory only, and the page dies with it.
 */
export type Lock =
  | {
      readonly kind: 'passphrase';
      readonly salt: string;
      readonly iv: string;
      readonly rounds: number;
      readonly key: string;
    }
  | { readonly kind: 'bare'; readonly key: string };

/** PBKDF2 with SHA-256, as OWASP recommends since 2023. A page says its own number, so that it can grow. */
export const KEY_ROUNDS = 600_000;

/** Writing that goes on within this time is the same session. */
const SAME_SESSION_MS = 30 * 60_000;

/** Does writing on this page now begin a new session? */
export const beginsSession = (page: Pick<PrivatePage, 'updatedAt'> | null, now: number): boolean =>
  page === null || Math.abs(now - page.updatedAt) > SAME_SESSION_MS;

const SESSION_MS = 10 * 60_000;
/** From the raw feeling to what it means, in the order of a session. */
const PROMPTS = ['feeling', 'told', 'meaning'] as const;
export type Prompt = (typeof PROMPTS)[number] | 'year' | 'enough';

const STEP_MS = [0, 3 * 60_000, 6 * 60_000] as const;
/** From the third session on, writing about the same thing looks forward: going round in it does not help. */
const LOOKS_FORWARD_FROM = 3;

/** What the page asks after `elapsed` milliseconds of the `session`-th session (from 1) about one application. */
export function promptAt(elapsed: number, session: number): Prompt {
  if (elapsed >= SESSION_MS) return 'enough';
  if (session >= LOOKS_FORWARD_FROM) return 'year';
  const step = STEP_MS.findLastIndex((start) => elapsed >= start);
  return PROMPTS[Math.max(0, step)] ?? 'feeling';
}
