import type { Draft } from '../core/draft.ts';
import type { Health } from '../core/health.ts';
import type { Mail } from '../core/mail.ts';
import type { SeenStatus } from '../core/portal.ts';
import type { SeenPosting } from '../core/posting-known.ts';
import type { Answerable } from '../core/reply-target.ts';
import type { Result } from '../core/result.ts';
import type { OwnTemplate } from '../core/template.ts';
import type { FromHistory } from './history-protocol.ts';
import type { FromPlan, SaveError } from './plan-protocol.ts';

export type { SaveError } from './plan-protocol.ts';

/** The words and choices of the card. The worker writes them; the card only shows them. */
export type CardContent = {
  readonly key: string;
  /** The message that the card belongs to. */
  readonly messageId: string;
  /** Tells the card which open reply is an answer to it. */
  readonly mail: Answerable;
  /**
   * `mail`: stands under the message's head and goes with it. `reply`: floats while the reply is open, on a page without the mail.
   * `strip`: floats like it, and thin, also where the mail's own card stands.
   */
  readonly place: 'mail' | 'reply' | 'strip';
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  /** Says what is known; announced once, politely. */
  readonly heading: string;
  readonly line: string;
  readonly why: {
    readonly toggle: string;
    readonly where: string;
    readonly sentence: string;
    readonly note: string;
  } | null;
  readonly buttons: readonly CardButton[];
  /** The names of the region and of its close button, for screen readers. */
  readonly names: { readonly region: string; readonly close: string };
};
export type CardButton = {
  readonly action: CardAction;
  readonly label: string;
  readonly look: 'primary' | 'plain' | 'quiet';
  /** `reply`: shown only while a reply to this mail is open. `no-reply`: only while none is. */
  readonly when: 'always' | 'reply' | 'no-reply';
};
export type CardAction =
  | 'plan'
  | 'reply'
  | 'insert'
  | 'insert-anyway'
  | 'undo'
  | 'cancel-armed'
  | 'not-a-rejection'
  | 'not-now'
  | 'mine'
  | 'not-mine'
  | 'mute-sender'
  | 'add-to-history'
  | 'save-posting'
  | 'keep-note'
  | 'write-again'
  | 'similar-to'
  | 'keep-draft'
  | 'undo-keep'
  | 'close-strip';

/** What became of an insertion. */
export type InsertOutcome =
  /** Read back from the composer: it stands there once, and all else is as it was. */
  | { readonly state: 'inserted' }
  /** No reply is open: the text goes in when one opens, until then (milliseconds since 1970). */
  | { readonly state: 'armed'; readonly until: number }
  /** The open reply goes to somebody else, or that cannot be told: the person decides. */
  | { readonly state: 'asks'; readonly recipient: string | null }
  | { readonly state: 'refused'; readonly reason: InsertRefusal };
export type InsertRefusal = 'no-tab' | 'no-access' | 'no-composer' | 'not-inserted' | 'gap';

export type UndoOutcome =
  | { readonly state: 'undone' }
  | { readonly state: 'changed-since' }
  | { readonly state: 'gone' };

/** From the scripts in a webmail page to the worker. */
export type FromContent = {
  /** The resident script: a message that could be about a job was opened. A card may follow. */
  mailOpened(message: { readonly site: string; readonly mail: Mail; readonly asksFirst: boolean }): void;
  /** The resident script: a reply box opened. The answer is what this site's open cases look like; the comparing is done in the tab. */
  composerOpened(message: { readonly site: string }): readonly ReplyCandidate[];
  /**
   * The resident script: the box that opened answers one of them, or may (`isCertain` false). What is armed for it goes in; else a
   * card may follow. True while that mail's quiet day runs.
   */
  replyOpened(message: { readonly key: string; readonly isCertain: boolean }): boolean;
  /** The resident script, when it was told so: the person has begun to type in that box. The strip may follow. */
  replyTyped(message: { readonly key: string }): void;
  /** The card: the person pressed a button there. The panel opens synchronously for `plan` and `reply`. */
  cardPressed(message: { readonly key: string; readonly action: CardAction }): CardAnswer;
  /** The insertion script: dispatches a paste at the caret in the page's own world, where editors with a model listen. True when one took it. */
  pasteInPage(message: { readonly text: string; readonly html: string | null }): boolean;
};
type ReplyCandidate = { readonly key: string; readonly mail: Answerable };
/** What the card does then. */
export type CardAnswer =
  | { readonly next: 'keep' }
  | { readonly next: 'close' }
  | { readonly next: 'show'; readonly content: CardContent };

/** From the scripts in a job site's page to the worker. */
export type FromJobs = {
  /** A page has settled that could be a posting or tell how an application stands. True when it was read and known for one. */
  jobPageShown(message: Record<string, never>): boolean;
  /** A posting was opened, or a page says that an application was sent. The answer is what the page may show, or nothing. */
  postingSeen(message: { readonly posting: SeenPosting }): CardContent | null;
  /** A list of one's own applications was opened. The answer is the card for a no in it, which is a mail's card from there on, or nothing. */
  statusSeen(message: { readonly status: SeenStatus }): CardContent | null;
  /** The person pressed: `save` keeps the posting with its text, `applied` says yes to "sent", `write` drafts a line to a known company, `similar` notes it with the one that said no last. */
  postingPressed(message: {
    readonly posting: SeenPosting;
    readonly press: 'save' | 'applied' | 'write' | 'similar' | 'aside';
    readonly text: string;
  }): CardAnswer;
};

/** From Ajar's own pages (popup, panel, welcome) to the worker, the only one that writes. */
export type FromPages = FromPlan &
  FromHistory & {
    /**
     * Keeps a draft as it is on screen. `base` is what the window had read before the person wrote. The answer is what is kept now:
     * what another window wrote meanwhile is in it.
     */
    saveDraft(message: { readonly draft: Draft; readonly base: Draft }): Result<{ readonly draft: Draft }, SaveError>;
    /** Keeps it and brings it back at `due`, by an alarm. */
    keepDraft(message: {
      readonly draft: Draft;
      readonly base: Draft;
      readonly due: number;
    }): Result<{ readonly draft: Draft }, SaveError>;
    /** The popup or panel shows the draft: it is no longer "back". */
    draftSeen(message: { readonly key: string }): void;
    /** Puts `text` into the open reply to that mail; opens the reply or arms where none is open. `anyway` answers `asks`. */
    insertReply(message: { readonly key: string; readonly text: string; readonly anyway: boolean }): InsertOutcome;
    undoInsert(message: { readonly key: string }): UndoOutcome;
    cancelArmed(message: { readonly key: string }): void;
    /** The card never returns for this mail; `not-a-rejection` is remembered for the same sender and template too. */
    putAside(message: {
      readonly key: string;
      readonly outcome: 'dismissed' | 'not-a-rejection';
    }): Result<null, SaveError>;
    /** Reads a mail that was pasted; answers with its case's key, or null when it is no rejection. `byHand`: the person says it is one. */
    pasteMail(message: {
      readonly text: string;
      readonly byHand: boolean;
    }): Result<{ readonly key: string } | null, SaveError>;
    /** Takes a correction back: mails of that kind are judged by the detector again. */
    forgetCorrection(message: { readonly id: string }): Result<null, SaveError>;
    /** "I'm on the hiring side": nothing prompts while it is on. */
    setHiringSide(message: { readonly isOn: boolean }): Result<null, SaveError>;
    /** Keeps the person's own templates as given and drops those named: all of it or nothing. */
    keepTemplates(message: {
      readonly keep: readonly OwnTemplate[];
      readonly gone: readonly string[];
    }): Result<null, SaveError>;
    /** Keeps the person's own name for the end of letters. */
    rememberName(message: { readonly name: string }): Result<null, SaveError>;
    /** Leads back to the mail: its tab if it is still there, else a new one. False when neither is possible. */
    openMail(message: { readonly key: string }): boolean;
    /** Whether Ajar can read the page in that tab; null where it may not look. What has changed there is kept for the welcome tab. */
    readHealth(message: { readonly tab: number }): Health | null;
    /** The person switched a webmail on (the browser's own permission is already given) or off. Origins are match patterns. */
    switchOn(message: { readonly origins: readonly string[] }): void;
    switchOff(message: { readonly origins: readonly string[] }): void;
  };

/** From the worker to the scripts in a tab's top frame. */
export type ToContent = {
  /** The card script. */
  showCard(content: CardContent): void;
  hideCard(message: { readonly key: string }): void;
  hideStrip(message: { readonly key: string }): void;
  /** The insertion script. */
  insertText(message: {
    readonly key: string;
    readonly text: string;
    readonly anyway: boolean;
    readonly mail: Answerable;
  }): InsertAttempt;
  undoText(message: { readonly key: string }): UndoOutcome;
  /** Presses Reply for that message where that is safe. */
  openReply(message: { readonly messageId: string }): boolean;
  /** The health script: can the mail that is open be read? Nothing of the mail is in the answer. */
  tellHealth(message: Record<string, never>): Health;
  /** The script that reads a page of a job site: true when it is a posting or tells how an application stands. */
  readPage(message: Record<string, never>): boolean;
};
export type InsertAttempt =
  | { readonly state: 'inserted' }
  | { readonly state: 'no-composer' }
  | { readonly state: 'asks'; readonly recipient: string | null }
  | { readonly state: 'not-inserted' };

/** Every message, by name. */
export type Protocol = FromContent & FromJobs & FromPages & ToContent;
export type MessageName = keyof Protocol;
