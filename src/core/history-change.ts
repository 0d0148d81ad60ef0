import {
  type Application,
  type ApplicationEvent,
  type Contact,
  DETAILS,
  type Details,
  type StoredPosting,
} from './application.ts';
import type { Plan } from './plan.ts';
import type { Note } from './plan-notes.ts';
import type { PrivatePage } from './private-page.ts';
import { statusOf } from './stage.ts';

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

/**
 * An application without what a message told; null where nothing else is known of it. Where no other no is left, neither is the plan
 * that came with it.
 */
export function withoutMessage<T extends Whole>(whole: T, message: string): T | null {
  const events = whole.events.filter((event) => event.message !== message);
  if (events.length === 0) return null;
  if (events.some(({ type }) => type === 'rejection')) return { ...whole, events };
  const status = statusOf(events) ?? 'alive';
  return { ...whole, application: { ...whole.application, status }, events, plan: null };
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
