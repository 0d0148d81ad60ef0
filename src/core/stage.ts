import type { Application, ApplicationEvent, EventType } from './application.ts';

/** How far an application has come. */
export type Reached = 'lead' | 'saved' | 'applied' | 'assessment' | 'interview' | 'offer';

/** Later in this list is further. */
const ORDER: readonly Reached[] = ['lead', 'saved', 'applied', 'assessment', 'interview', 'offer'];
const REACHED: Readonly<Partial<Record<EventType, Reached>>> = {
  lead: 'lead',
  saved: 'saved',
  applied: 'applied',
  confirmation: 'applied',
  update: 'applied',
  nudge: 'applied',
  rejection: 'applied',
  assessment: 'assessment',
  interview: 'interview',
  offer: 'offer',
};

/** How far it came, by the furthest of what happened. An application without events was applied for: why else would it be there. */
export function reachedBy(events: readonly ApplicationEvent[]): Reached {
  const reached = events.flatMap(({ type }) => REACHED[type] ?? []);
  return ORDER.findLast((stage) => reached.includes(stage)) ?? 'applied';
}

/** Webmails tell a mail's time to the minute. */
const MINUTE = 60_000;
const minuteOf = (at: number): number => Math.floor(at / MINUTE);

/** Of several within one minute the one that was recorded first came first. */
const byTime = (one: ApplicationEvent, other: ApplicationEvent): number =>
  minuteOf(one.at) - minuteOf(other.at) || one.recordedAt - other.recordedAt;

/** What happened, in its order. */
export const oldestFirst = (events: readonly ApplicationEvent[]): readonly ApplicationEvent[] =>
  events.toSorted(byTime);

/** What happened, the last first. */
export const newestFirst = (events: readonly ApplicationEvent[]): readonly ApplicationEvent[] =>
  events.toSorted((one, other) => byTime(other, one));

/** What happened last, as far as it was told. */
export const latestOf = (events: readonly ApplicationEvent[]): ApplicationEvent | null =>
  newestFirst(events)[0] ?? null;

const ENDS: ReadonlySet<EventType> = new Set(['rejection', 'rest']);
const GOES_ON: ReadonlySet<EventType> = new Set(['update', 'assessment', 'interview', 'offer', 'wake']);

/** Does it go on, as what happened last says? Null where nothing says so: that one applied outlives no answer. */
export function statusOf(events: readonly ApplicationEvent[]): Application['status'] | null {
  const last = newestFirst(events).find(({ type }) => ENDS.has(type) || GOES_ON.has(type));
  return last === undefined ? null : ENDS.has(last.type) ? 'at-rest' : 'alive';
}

/** What says that an application goes on, or begins: it wakes one that rested. */
const WAKES: ReadonlySet<EventType> = new Set([
  'lead',
  'saved',
  'applied',
  'confirmation',
  'update',
  'assessment',
  'interview',
  'offer',
]);

/** How it stands after something was told, perhaps of an earlier day: what happened later outweighs it. */
export function statusAfter({ application, events }: Followed, told: ApplicationEvent): Application['status'] {
  const isOutweighed = (by: ReadonlySet<EventType>): boolean =>
    events.some((event) => by.has(event.type) && byTime(event, told) > 0);
  if (ENDS.has(told.type)) return isOutweighed(GOES_ON) ? application.status : 'at-rest';
  return WAKES.has(told.type) && !isOutweighed(ENDS) ? 'alive' : application.status;
}

/** Words of the employer: what ends a silence. */
const FROM_EMPLOYER: ReadonlySet<EventType> = new Set([
  'confirmation',
  'update',
  'assessment',
  'interview',
  'offer',
  'feedback',
  'rejection',
]);
export const isFromEmployer = ({ type }: ApplicationEvent): boolean => FROM_EMPLOYER.has(type);

/** An application with all that happened to it. */
export type Followed = { readonly application: Application; readonly events: readonly ApplicationEvent[] };
