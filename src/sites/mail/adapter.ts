import type { AnchorNumbers } from '../../core/health.ts';
import type { Mail } from '../../core/mail.ts';
import type { ReplyTarget } from '../../core/reply-target.ts';

/** The top document of a tab. Same-origin frames are reached from it. */
export type Page = { readonly document: Document; readonly url: Address };

/** A page's address. The browser's own `location` is one, so that a look at the page need not make another. */
export type Address = Pick<URL, 'href' | 'origin' | 'hostname' | 'pathname' | 'search' | 'hash'>;

/** A message that is open, expanded and visible. */
export type OpenMail = {
  /** The same id as the Mail's. */
  readonly id: string;
  /** Holds the head and the text of this message and of no other. */
  readonly element: Element;
};

/** An open reply box. */
export type Composer = {
  /** A textarea, or the element with contenteditable, possibly the body of a same-origin frame. */
  readonly editor: HTMLElement;
  readonly target: ReplyTarget;
};

/** Where the card stands in the flow: as a child of `parent`, before `before`. */
type CardPlace = { readonly parent: Element; readonly before: Element | null };

/**
 * One webmail: the only place that knows its page. Importing an adapter does nothing. Every verb takes the page as it is now,
 * never throws for an unknown one, and answers null, empty or false when it is not sure.
 */
export type MailSite = {
  /** The file's name. */
  readonly id: string;
  /** The name that people know it by. */
  readonly label: string;
  /** Match patterns of its well-known hosts; empty for software that anybody can host. */
  readonly matches: readonly string[];
  /** Can anybody host it? Then it is told by its structure, on any host that the person switched on. */
  readonly isHosted: boolean;
  /** Where it was checked: on a real server, on pages built from its source or saved from it, or nowhere: built from notes alone. */
  readonly tested: 'real' | 'replica' | 'notes';
  /** Shows what it found and asks before it acts: it may be wrong about the page. */
  readonly asksFirst: boolean;
  /** Selectors inside a composer of what the inserted text must stay above: the signature and the quoted mail. */
  readonly keepAbove: readonly string[];
  /** Is this document this webmail? By structure, for software that anybody can host. */
  recognises(page: Page): boolean;
  /** The documents in which messages show: the page's own, and frames of the same origin. */
  documents(page: Page): readonly Document[];
  /** Every message that is open, expanded and visible now, in page order. A print view has none. */
  openMails(page: Page): readonly OpenMail[];
  /**
   * Everything that readMail could read of it as subject or text, and perhaps more, as markup, without looking what of it is seen:
   * cheap, to find out whether reading is worth while.
   */
  glance(page: Page, open: OpenMail): string;
  /** Reads one of them; null while it is not all there yet. */
  readMail(page: Page, open: OpenMail): Mail | null;
  /** Which of its anchors found each part of a message; nothing of what stands there. Empty for an adapter without such lists. */
  anchorsOf(open: OpenMail): AnchorNumbers;
  /** A place between the message's head and its text, or null. */
  cardPlace(open: OpenMail): CardPlace | null;
  /** The reply boxes that are open and visible; never an element inside a message's text. */
  composers(page: Page): readonly Composer[];
  /** Presses Reply for that message, never Reply all or Send; false when it found no safe button. */
  pressReply(page: Page, open: OpenMail): boolean;
};
