import type { ApplicationEvent, EventType } from './application.ts';
import { companyKey } from './company-name.ts';
import { type Followed, isFromEmployer, reachedBy } from './stage.ts';

/** After how many days without a word an application counts as quiet, by how far it had come. */
export type Thresholds = Readonly<Record<'applied' | 'assessment' | 'interview', number>>;

/** Three weeks after applying most that answer have answered; after a conversation one hears sooner. */
export const DEFAULT_THRESHOLDS: Thresholds = { applied: 21, assessment: 14, interview: 10 };
export const WAITING_STAGES = ['applied', 'assessment', 'interview'] as const;

const DAY = 86_400_000;
/** Words of the person's from which on one waits. */
const SPOKEN: ReadonlySet<EventType> = new Set(['applied', 'answered', 'wake']);

/** A silence: since when (milliseconds since 1970), for how many whole days, and when the person asked into it, if they did. */
export type Silence = { readonly since: number; readonly days: number; readonly nudgedAt: number | null };

/**
 * The silence of an application that is waited for; null for one at rest, one that was not applied for or has an offer, and while
 * it is too early. A question that was asked begins the wait anew. Without thresholds nothing is silent: the search rests.
 */
export function silenceOf(
  { application, events }: Followed,
  now: number,
  thresholds: Thresholds | null,
): Silence | null {
  if (thresholds === null) return null;
  const stage = reachedBy(events);
  if (application.status === 'at-rest' || stage === 'lead' || stage === 'saved' || stage === 'offer') return null;
  const told = events.filter((event) => SPOKEN.has(event.type) || isFromEmployer(event));
  const since = Math.max(...told.map(({ at }) => at), application.createdAt * Number(told.length === 0));
  const nudgedAt = latestNudge(events, since);
  const days = Math.floor((now - since) / DAY);
  const wait = nudgedAt === null ? now - since : now - nudgedAt;
  return wait >= thresholds[stage] * DAY ? { since, days, nudgedAt } : null;
}

function latestNudge(events: readonly ApplicationEvent[], since: number): number | null {
  const nudges = events.filter(({ type, at }) => type === 'nudge' && at >= since).map(({ at }) => at);
  return nudges.length === 0 ? null : Math.max(...nudges);
}

/** The three shelves of the history: what is alive, what went quiet, what rests. Each with what changed last first. */
export type Shelves<T extends Followed> = Readonly<Record<'alive' | 'quiet' | 'rest', readonly T[]>>;

export function shelved<T extends Followed>(all: readonly T[], now: number, thresholds: Thresholds | null): Shelves<T> {
  const shelfOf = (one: T): keyof Shelves<T> => {
    if (one.application.status === 'at-rest') return 'rest';
    return silenceOf(one, now, thresholds) === null ? 'alive' : 'quiet';
  };
  const newest = all.toSorted((one, other) => other.application.updatedAt - one.application.updatedAt);
  const on = (shelf: keyof Shelves<T>): readonly T[] => newest.filter((one) => shelfOf(one) === shelf);
  return { alive: on('alive'), quiet: on('quiet'), rest: on('rest') };
}

/**
 * How many whole days a company took to answer this person, each application for itself, shortest first: from applying to its first
 * word. A receipt that a machine wrote is no answer.
 */
export function daysToAnswer(all: readonly Followed[], company: string): readonly number[] {
  const key = companyKey(company);
  const own = all.filter(({ application }) => key !== '' && companyKey(application.company ?? '') === key);
  return own
    .flatMap(({ events }) => {
      const applied = earliest(events.filter(({ type }) => type === 'applied' || type === 'confirmation'));
      const answered = earliest(events.filter((event) => isFromEmployer(event) && event.type !== 'confirmation'));
      const days = Math.floor((answered - applied) / DAY);
      return Number.isFinite(days) && days >= 0 ? [days] : [];
    })
    .toSorted((one, other) => one - other);
}

/** When the first of them happened, in whatever order they are stored; without any, never. */
const earliest = (events: readonly ApplicationEvent[]): number => Math.min(...events.map(({ at }) => at));
