import type { Mood, Phase, PhaseState } from '../core/plan.ts';
import type { Ending } from '../core/plan-ending.ts';
import type { FieldChange, Note } from '../core/plan-notes.ts';
import type { Lock } from '../core/private-page.ts';
import type { QuietChoice } from '../core/quiet-day.ts';
import type { Result } from '../core/result.ts';

/** Why the worker could not keep something: said in words, with the draft still on screen. */
export type SaveError =
  | 'disk-full'
  | 'database-blocked'
  | 'database-newer'
  | 'unknown-case'
  | 'too-long'
  | 'save-failed';

/** From Ajar's own pages to the worker: the history's yes, and everything of the recovery plan. */
export type FromPlan = {
  /** Keeps the case in the history, as the person's yes. Answers with the application's id; the same one when asked twice. */
  recordRejection(message: { readonly key: string }): Result<{ readonly application: string }, SaveError>;
  /** The same for an ending that no mail told of. */
  recordByHand(message: {
    readonly company: string;
    readonly role: string;
    readonly ending: Ending;
  }): Result<{ readonly application: string }, SaveError>;
  /** Takes that back, with everything written about it. It can be brought back until the browser closes. */
  undoRecord(message: { readonly application: string; readonly message: string | null }): Result<null, SaveError>;
  /** Keeps the case as a further mail about an application that is in the history already, as the person says. */
  joinApplication(message: {
    readonly key: string;
    readonly application: string;
  }): Result<{ readonly application: string }, SaveError>;
  bringRecordBack(message: { readonly application: string }): Result<null, SaveError>;
  /** Starts or changes the quiet day of an application, and remembers the choice. `own` is needed for the choice `own`. */
  startQuietDay(message: {
    readonly application: string;
    readonly choice: QuietChoice;
    readonly own: number | null;
  }): Result<{ readonly until: number | null }, SaveError>;
  /** Decides beforehand, while an answer is awaited, how long the next quiet day is; null takes that back. */
  decideQuietDay(message: { readonly choice: QuietChoice | null }): Result<null, SaveError>;
  /** The search rests until then, in milliseconds since 1970: nothing is asked and nothing mentioned. Null goes on. */
  pauseSearch(message: { readonly until: number | null }): Result<null, SaveError>;
  /** A phase of a plan is done, skipped by choice, or taken up again. */
  setPhase(message: {
    readonly application: string;
    readonly phase: Phase;
    readonly state: PhaseState;
  }): Result<null, SaveError>;
  /** Closes these chapters, or takes them up again. */
  setChapters(message: {
    readonly applications: readonly string[];
    readonly isClosed: boolean;
  }): Result<null, SaveError>;
  /** How it feels now; replaces what was noted within the last minutes, and an empty list takes it back. */
  noteMoods(message: { readonly application: string; readonly moods: readonly Mood[] }): Result<null, SaveError>;
  /** Keeps one field of a note. Answers what it holds now: what another window wrote meanwhile is in it. */
  saveNote(change: FieldChange): Result<{ readonly value: string }, SaveError>;
  /** Takes a note away, and answers with it for `bringNoteBack`. */
  removeNote(message: { readonly id: string }): Result<Note | null, SaveError>;
  bringNoteBack(message: { readonly note: Note }): Result<null, SaveError>;
  /** The private page: ciphertext, and the key for this session. A first page of an application counts as a session of writing. */
  savePage(message: {
    readonly id: string;
    readonly application: string | null;
    readonly iv: string;
    readonly cipher: string;
    readonly key: string;
  }): Result<null, SaveError>;
  /** Keeps a page beyond the browser's session. */
  keepPage(message: { readonly id: string; readonly lock: Lock }): Result<null, SaveError>;
  /** The right passphrase was given: the key is there for this session. */
  unlockPage(message: { readonly id: string; readonly key: string }): Result<null, SaveError>;
  /** Forgets the session's key of a page that is kept with a passphrase. */
  lockPage(message: { readonly id: string }): Result<null, SaveError>;
  /** Destroys the page and its key. */
  burnPage(message: { readonly id: string }): Result<null, SaveError>;
  /** Ten minutes, ended by an alarm. */
  startWalk(message: Record<string, never>): void;
  endWalk(message: Record<string, never>): void;
  /** Notifications as the person wants them; the browser's own permission is given or refused already. */
  setNotifies(message: { readonly isOn: boolean }): Result<null, SaveError>;
  /** Keeps an answer to the popup's question as it is typed: the same id is the same answer. */
  keepReflection(message: {
    readonly id: string;
    readonly question: string;
    readonly text: string;
    readonly mood: string | null;
  }): Result<null, SaveError>;
  forgetReflection(message: { readonly id: string }): Result<null, SaveError>;
};
