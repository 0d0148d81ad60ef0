import type { Contact, Details, EventType } from '../core/application.ts';
import type { DoorChange } from '../core/company-door.ts';
import type { FileProblem, Written } from '../core/history-file.ts';
import type { Result } from '../core/result.ts';
import type { Thresholds } from '../core/silence.ts';
import type { SaveError } from './plan-protocol.ts';

/** A change of the history; undoing it needs the name under which it stands. Null where the browser's memory holds no way back. */
type Changed = { readonly change: string | null };

/** From the page of applications to the worker. The last few changes can be undone until the browser closes. */
export type FromHistory = {
  addApplication(message: {
    readonly details: Partial<Details>;
  }): Result<Changed & { readonly application: string }, SaveError>;
  changeApplication(message: {
    readonly application: string;
    readonly details: Partial<Details>;
  }): Result<Changed, SaveError>;
  /** The people of an application, all of them as they are to be. */
  changeContacts(message: {
    readonly application: string;
    readonly contacts: readonly Contact[];
  }): Result<Changed, SaveError>;
  /** Something that happened, told by hand. `at` is in milliseconds since 1970. */
  addEvent(message: {
    readonly application: string;
    readonly type: EventType;
    readonly at: number;
  }): Result<Changed, SaveError>;
  /** The others become part of the first. */
  mergeApplications(message: { readonly ids: readonly string[] }): Result<Changed, SaveError>;
  removeApplications(message: { readonly ids: readonly string[] }): Result<Changed, SaveError>;
  restApplications(message: {
    readonly ids: readonly string[];
    readonly isResting: boolean;
  }): Result<Changed, SaveError>;
  /** A yes to suggestions, one or many. `application` says which one of several it is about. */
  acceptSuggestions(message: {
    readonly ids: readonly string[];
    readonly application: string | null;
  }): Result<Changed, SaveError>;
  /** A no to suggestions: their mails do not suggest again. */
  dismissSuggestions(message: { readonly ids: readonly string[] }): Result<Changed, SaveError>;
  /** Takes a change back; what was written since stays. What went with something that the change had made can be brought back. */
  undoHistory(message: { readonly change: string }): Result<Changed, SaveError>;
  /** Takes in a file that `exportHistory` wrote: all of it or nothing. */
  importHistory(message: {
    readonly content: string;
  }): Result<
    | ({ readonly is: 'taken'; readonly count: number } & Changed)
    | { readonly is: 'not-taken'; readonly why: FileProblem },
    SaveError
  >;
  /** Private pages go along only if the person says so. What could not be read again is left out, and named. */
  exportHistory(message: { readonly withPages: boolean }): Result<Written, SaveError>;
  /** The person switched job sites on (the browser's own bubble comes next) or off. Origins are match patterns of one host. */
  switchJobsOn(message: { readonly origins: readonly string[] }): Result<null, SaveError>;
  switchJobsOff(message: { readonly origins: readonly string[] }): Result<null, SaveError>;
  /** What the person decided about a company; what is not named stays. */
  setDoor(message: { readonly key: string; readonly change: DoorChange }): Result<null, SaveError>;
  /** What better would look like, in words. */
  setIdeas(message: { readonly ideas: readonly string[] }): Result<null, SaveError>;
  setThresholds(message: { readonly thresholds: Thresholds }): Result<null, SaveError>;
  /** "I got a job": from then on nothing prompts; null takes it back. */
  setHired(message: { readonly isHired: boolean }): Result<null, SaveError>;
};
