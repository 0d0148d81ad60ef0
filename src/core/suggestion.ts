import { type Application, type ApplicationEvent, type EventType, noDetails } from './application.ts';
import type { Mail } from './mail.ts';
import type { Match } from './matching.ts';
import { type Followed, statusAfter } from './stage.ts';
import type { Verdict } from './verdict.ts';

/** What a mail or a page adds to the history, if the person says yes. Until then nothing of the history has changed. */
export type Suggestion = {
  /** The message's key: one mail suggests once. */
  readonly id: string;
  readonly type: EventType;
  readonly company: string | null;
  readonly role: string | null;
  /** When it happened, milliseconds since 1970. */
  readonly at: number;
  readonly noticedAt: number;
  readonly source: ApplicationEvent['source'];
  readonly link: string | null;
  /** The mail's own sentence that says so. */
  readonly sentence: string | null;
  readonly thread: string | null;
  readonly address: string | null;
  /** The application that it belongs to; null for a new one. */
  readonly application: string | null;
  /** Others that it may belong to: then the person chooses. */
  readonly candidates: readonly string[];
};

/** A mail that is no rejection, with what was read in it. */
export type NoticedMail = {
  readonly key: string;
  readonly mail: Omit<Mail, 'body' | 'quoted'>;
  readonly verdict: Verdict;
  readonly match: Match;
  readonly source: Suggestion['source'];
};

/** What a mail suggests; null for one that says nothing about an application, or about none that can be named. */
export function suggestionFrom({ key, mail, verdict, match, source }: NoticedMail, now: number): Suggestion | null {
  const type = typeOf(verdict, match);
  const { company, role } = verdict.facts;
  const isKnown = match.is !== 'none';
  // Without a name it would be a riddle; an update tells something only about what is there already.
  if (type === null || (!isKnown && !standsAlone({ company, type }))) return null;
  const because = verdict.because.find(({ kind, weight }) => weight > 0 && kind === verdict.kind) ?? verdict.because[0];
  const written = mail.date === null ? Number.NaN : Date.parse(mail.date);
  return {
    id: key,
    type,
    company,
    role,
    at: Number.isNaN(written) || written > now ? now : written,
    noticedAt: now,
    source,
    link: mail.link,
    sentence: (type === 'feedback' ? verdict.facts.feedback?.sentence : because?.sentence) ?? null,
    thread: mail.thread,
    address: mail.from.address,
    application: match.is === 'one' ? match.id : null,
    candidates: match.is === 'ask' ? match.ids : [],
  };
}

const standsAlone = ({ company, type }: Pick<Suggestion, 'company' | 'type'>): boolean =>
  company !== null && type !== 'update' && type !== 'feedback';

/**
 * A suggestion after these applications went: it is about the one that they became a part of, about a new one, or null, where it
 * says nothing without them.
 */
export function suggestionWithout(
  suggestion: Suggestion,
  gone: readonly string[],
  into: string | null,
): Suggestion | null {
  const moved = (id: string): readonly string[] => (!gone.includes(id) ? [id] : into === null ? [] : [into]);
  const application = suggestion.application === null ? null : (moved(suggestion.application)[0] ?? null);
  const candidates = [...new Set(suggestion.candidates.flatMap(moved))];
  const isAboutNone = application === null && candidates.length === 0;
  return isAboutNone && !standsAlone(suggestion) ? null : { ...suggestion, application, candidates };
}

function typeOf({ kind, facts }: Verdict, match: Match): EventType | null {
  if (kind === 'confirmation' || kind === 'interview' || kind === 'assessment' || kind === 'offer') return kind;
  if (facts.inbound) return 'lead';
  if (match.is === 'one' && facts.feedback?.value === 'given') return 'feedback';
  return kind === 'update' ? 'update' : null;
}

export type Accepted = { readonly application: Application; readonly event: ApplicationEvent };

/**
 * The application with its new event after a yes: an old mail fills the history and changes nothing that came after it. `known` is the
 * one that it belongs to, null for a new one; `ids` are for what is made new.
 */
export function accepted(
  suggestion: Suggestion,
  known: Followed | null,
  ids: { readonly application: string; readonly event: string },
  now: number,
): Accepted {
  const { type, company, role, at, source, link, sentence, thread, address } = suggestion;
  const fresh: Application = {
    ...noDetails,
    id: ids.application,
    company,
    role,
    status: 'alive',
    createdAt: Math.min(at, now),
    updatedAt: now,
  };
  const { application: before, events } = known ?? { application: fresh, events: [] };
  const event: ApplicationEvent = {
    id: ids.event,
    application: before.id,
    type,
    at,
    recordedAt: now,
    source,
    message: suggestion.id,
    link,
    sentence,
    thread,
    address,
    company,
  };
  const application = {
    ...before,
    status: statusAfter({ application: before, events }, event),
    company: before.company ?? company,
    role: before.role ?? role,
    updatedAt: now,
  };
  return { application, event };
}
