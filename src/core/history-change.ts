import {
  type Application,
  type ApplicationEvent,
  type Contact,
  DETAILS,
  type Details,
  detailsOf,
  type StoredPosting,
} from './application.ts';
import type { Plan } from './plan.ts';
import type { Note } from './plan-notes.ts';
import type { PrivatePage } from './private-page.ts';

/** An application with all that belongs to it, except which messages were dealt with. */
export type Whole = {
  readonly application: Application;
  readonly events: readonly ApplicationEvent[];
  readonly plan: Plan | null;
  readonly notes: readonly Note[];
  readonly pages: readonly PrivatePage[];
  readonly posting: StoredPosting | null;
};

export const newWhole = (application: Application, events: readonly ApplicationEvent[]): Whole => ({
  application,
  events,
  plan: null,
  notes: [],
  pages: [],
  posting: null,
});

/** What the person wrote in place of what was there. An emptied detail is unknown again. */
export function withDetails(application: Application, details: Partial<Details>, now: number): Application {
  const said = DETAILS.flatMap((detail) => {
    const value = details[detail];
    return value === undefined ? [] : [[detail, value === null || value.trim() === '' ? null : value.trim()] as const];
  });
  return { ...application, ...Object.fromEntries(said), updatedAt: now };
}

/** The people of an application as the person wrote them; one without a name is nobody. */
export function withContacts(application: Application, contacts: readonly Contact[], now: number): Application {
  const tidy = (text: string | null): string | null => text?.trim() || null;
  const named = contacts.flatMap((one) =>
    one.name.trim() === '' ? [] : [{ ...one, name: one.name.trim(), does: tidy(one.does), address: tidy(one.address) }],
  );
  return { ...application, contacts: named, updatedAt: now };
}

/** Lays an application to rest, or wakes it, with the event that says so. Nothing happens to one that is there already. */
export function withRest<T extends Whole>(whole: T, isResting: boolean, event: string, now: number): T {
  const status = isResting ? 'at-rest' : 'alive';
  if (whole.application.status === status) return whole;
  const entry = byHand(whole.application.id, isResting ? 'rest' : 'wake', event, now);
  return { ...whole, application: { ...whole.application, status, updatedAt: now }, events: [...whole.events, entry] };
}

/** Something the person tells by hand about an application. */
export function byHand(
  application: string,
  type: ApplicationEvent['type'],
  id: string,
  at: number,
  now = at,
): ApplicationEvent {
  return {
    id,
    application,
    type,
    at,
    recordedAt: now,
    source: 'hand',
    message: `hand|${id}`,
    link: null,
    sentence: null,
  };
}

/**
 * Several records of one attempt as one: the first keeps its details and gets those that only the others have; all events, notes and
 * pages are kept; of several plans the one that was touched last.
 */
export function merged<T extends Whole>(first: T, others: readonly Whole[], now: number): T {
  const { id } = first.application;
  const all = [first, ...others];
  const details = DETAILS.map((detail) => [
    detail,
    all.map(({ application }) => detailsOf(application)[detail]).find((value) => value !== null) ?? null,
  ]);
  const plans = all.flatMap(({ plan }) => plan ?? []).toSorted((one, other) => other.touchedAt - one.touchedAt);
  const contacts = all.flatMap(({ application }) => application.contacts ?? []);
  const names = new Map(contacts.map((contact) => [contact.name.toLowerCase(), contact]));
  const postings = all.flatMap(({ posting }) => posting ?? []);
  return {
    ...first,
    application: {
      ...first.application,
      ...Object.fromEntries(details),
      ...(names.size > 0 ? { contacts: [...names.values()] } : {}),
      status: all.some(({ application }) => application.status === 'alive') ? 'alive' : 'at-rest',
      createdAt: Math.min(...all.map(({ application }) => application.createdAt)),
      updatedAt: now,
    },
    events: all.flatMap(({ events }) => events).map((event) => ({ ...event, application: id })),
    plan: plans[0] ? { ...plans[0], application: id } : null,
    notes: all.flatMap(({ notes }) => notes).map((note) => ({ ...note, application: id })),
    pages: all.flatMap(({ pages }) => pages).map((page) => ({ ...page, application: id })),
    posting: postings[0] ? { ...postings[0], application: id } : null,
  };
}
