import type { DBSchema } from 'idb';
import type { Application, ApplicationEvent, StoredPosting } from '../core/application.ts';
import type { CompanyDoor } from '../core/company-door.ts';
import type { Correction } from '../core/correction.ts';
import type { Draft } from '../core/draft.ts';
import type { Plan } from '../core/plan.ts';
import type { Note } from '../core/plan-notes.ts';
import type { BurntPage, PrivatePage } from '../core/private-page.ts';
import type { QuietChoice } from '../core/quiet-day.ts';
import type { Thresholds } from '../core/silence.ts';
import type { Suggestion } from '../core/suggestion.ts';
import type { OwnTemplate } from '../core/template.ts';

/** What became of a message, so that its card never comes back. No text of the mail is kept. */
export type SeenMessage = {
  readonly key: string;
  readonly outcome: 'dismissed' | 'not-a-rejection' | 'recorded' | 'answered';
  readonly at: number;
};

/** What the person kept from a question of the popup. */
export type Reflection = {
  readonly id: string;
  readonly question: string;
  readonly text: string;
  readonly mood: string | null;
  readonly at: number;
};

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

/** The only place that knows the names of stores and indexes. */
export interface AjarSchema extends DBSchema {
  applications: { key: string; value: Application; indexes: { updatedAt: number } };
  events: { key: string; value: ApplicationEvent; indexes: { application: string; message: string } };
  messages: { key: string; value: SeenMessage };
  drafts: { key: string; value: Draft };
  corrections: { key: string; value: Correction; indexes: { sender: string } };
  plans: { key: string; value: Plan };
  notes: { key: string; value: Note; indexes: { application: string } };
  pages: { key: string; value: PrivatePage };
  burnt: { key: string; value: BurntPage };
  reflections: { key: string; value: Reflection; indexes: { at: number } };
  settings: { key: string; value: SettingRecord };
  templates: { key: string; value: OwnTemplate };
  postings: { key: string; value: StoredPosting };
  suggestions: { key: string; value: Suggestion };
  companies: { key: string; value: CompanyDoor };
}
