import type { ApplicationEvent, EventType } from './application.ts';
import type { Draft } from './draft.ts';
import { wentOutAt } from './reply-outcome.ts';
import { type Followed, isFromEmployer, newestFirst } from './stage.ts';
import { draftsOf } from './thanks.ts';

/** Who said the last word. `asks`: it wants an answer of the person. */
export type LastWord = { readonly by: 'me' | 'them'; readonly at: number; readonly asks: boolean };

const MINE: ReadonlySet<EventType> = new Set(['applied', 'nudge', 'answered']);
/** Whoever invites, sends a task or offers something asks. */
const ASKING: ReadonlySet<EventType> = new Set(['assessment', 'interview', 'offer']);
const QUESTION = /[?？؟]\s*$/;

/**
 * The last word of an application, as far as it was told: what happened, and the letters that went out. Null where nobody said
 * anything. One at rest asks nothing.
 */
export function lastWordOf(followed: Followed, drafts: readonly Draft[]): LastWord | null {
  const sent = draftsOf(followed, drafts).flatMap((draft) => wentOutAt(draft) ?? []);
  const said = newestFirst(followed.events).find((event) => MINE.has(event.type) || isTheirs(event));
  if (said === undefined) return null;
  const mine = Math.max(...sent, ...(MINE.has(said.type) ? [said.at] : []));
  if (mine >= said.at) return { by: 'me', at: mine, asks: false };
  return { by: 'them', at: said.at, asks: followed.application.status === 'alive' && asks(said) };
}

const isTheirs = (event: ApplicationEvent): boolean => event.type === 'lead' || isFromEmployer(event);

const asks = ({ type, sentence }: ApplicationEvent): boolean =>
  ASKING.has(type) || (type !== 'rejection' && QUESTION.test(sentence ?? ''));
