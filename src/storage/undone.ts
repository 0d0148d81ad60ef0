import type { Application, ApplicationEvent } from '../core/application.ts';
import type { Plan } from '../core/plan.ts';
import type { Note } from '../core/plan-notes.ts';
import type { PrivatePage } from '../core/private-page.ts';
import { database, writeTogether } from './database.ts';
import type { SeenMessage } from './schema.ts';

/** An application with all that belongs to it. */
export type WholeApplication = {
  readonly application: Application;
  readonly events: readonly ApplicationEvent[];
  readonly seen: readonly SeenMessage[];
  readonly plan: Plan | null;
  readonly notes: readonly Note[];
  readonly pages: readonly PrivatePage[];
};

const STORES = ['applications', 'events', 'messages', 'plans', 'notes', 'pages'] as const;
type Stores = [...typeof STORES];

/** All of an application; null when there is none. */
export async function readWhole(id: string): Promise<WholeApplication | null> {
  const tx = (await database()).transaction([...STORES] as Stores);
  const application = await tx.objectStore('applications').get(id);
  if (!application) return null;
  const events = await tx.objectStore('events').index('application').getAll(id);
  const seen = await Promise.all(events.map(({ message }) => tx.objectStore('messages').get(message)));
  return {
    application,
    events,
    seen: seen.flatMap((one) => one ?? []),
    plan: (await tx.objectStore('plans').get(id)) ?? null,
    notes: await tx.objectStore('notes').index('application').getAll(id),
    pages: (await tx.objectStore('pages').getAll()).filter((page) => page.application === id),
  };
}

/** Takes an application out of the history with all that belongs to it, or nothing of it. */
export function removeWhole({ application, events, seen, notes, pages }: WholeApplication): Promise<void> {
  return writeTogether([...STORES] as Stores, async (tx) => {
    await tx.objectStore('applications').delete(application.id);
    await tx.objectStore('plans').delete(application.id);
    for (const { id } of events) await tx.objectStore('events').delete(id);
    for (const { key } of seen) await tx.objectStore('messages').delete(key);
    for (const { id } of notes) await tx.objectStore('notes').delete(id);
    for (const { id } of pages) await tx.objectStore('pages').delete(id);
  });
}

/** Puts it back, whole. */
export function bringWholeBack({ application, events, seen, plan, notes, pages }: WholeApplication): Promise<void> {
  return writeTogether([...STORES] as Stores, async (tx) => {
    await tx.objectStore('applications').put(application);
    if (plan) await tx.objectStore('plans').put(plan);
    for (const event of events) await tx.objectStore('events').put(event);
    for (const one of seen) await tx.objectStore('messages').put(one);
    for (const note of notes) await tx.objectStore('notes').put(note);
    for (const page of pages) await tx.objectStore('pages').put(page);
  });
}
