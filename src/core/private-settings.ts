import type { QuietChoice } from './quiet-day.ts';
import type { Thresholds } from './silence.ts';

/** Settings that are private words, and so do not belong in storage.local, which content scripts can read. */
export type PrivateSettings = {
  readonly name: string;
  readonly quietChoice: QuietChoice;
  /** The person reads such mails for work: nothing prompts. */
  readonly hiringSide: boolean;
  /** The quiet day that was decided beforehand, for the next answer after an interview. */
  readonly quietAhead: QuietChoice | null;
  /** The person asked for notifications; the browser has to allow them as well. */
  readonly notifies: boolean;
  /** When an open plan was last mentioned unasked, in milliseconds since 1970. */
  readonly mentionedAt: number | null;
  /** After how many days without a word an application counts as quiet. */
  readonly thresholds: Thresholds;
  /** What better would look like, in words that the titles of postings are looked through for. */
  readonly ideas: readonly string[];
  /** Until when the search rests, in milliseconds since 1970; null while it does not. */
  readonly pausedUntil: number | null;
  /** When the person said "I got a job": from then on nothing prompts. */
  readonly hiredAt: number | null;
};
export type SettingRecord = {
  [K in keyof PrivateSettings]: { readonly name: K; readonly value: PrivateSettings[K] };
}[keyof PrivateSettings];
