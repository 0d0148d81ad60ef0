import type { IDBPTransaction } from 'idb';
import type { Whole } from '../core/history-change.ts';
import { database, writeTogether } from './database.ts';
import type { AjarSchema, SeenMessage } from './schema.ts';

/** An application with all that belongs to it, and which messages were dealt with by it. */
export type WholeApplication = Whole & { readonly seen: readonly SeenMessage[] };

/** All that an application reaches, and what waits for a yes about it. */
export const STORES = [
  'applications',
  'events',
  'messages',
  'plans',
  'notes',
  'pages',
  'postings',
  'suggestions',
] as const;
export type Stores = [...typeof STORES];
type Transaction<Mode extends IDBTransactionMode = 'readwrite'> = IDBPTransaction<AjarSchema, Stores, Mode>;

/** All of an application; null when there is none. */
export async function readWhole(id: string): Promise<WholeApplication | null> {
  return readWholeIn((await database()).transaction([...STORES] as Stores), id);
}

export async function readWholeIn<Mode extends 'readonly' | 'readwrite'>(
  tx: Transaction<Mode>,
  id: string,
): Promise<WholeApplication | null> {
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
    posting: (await tx.objectStore('postings').get(id)) ?? null,
  };
}

/** Takes an application out of the history with all that belongs to it, or nothing of it. */
export function removeWhole(whole: WholeApplication): Promise<void> {
  return writeTogether([...STORES] as Stores, (tx) => removeWholeIn(tx, whole));
}

export async function removeWholeIn(tx: Transaction, whole: WholeApplication): Promise<void> {
  const { application, events, seen, notes, pages } = whole;
  await tx.objectStore('applications').delete(application.id);
  await tx.objectStore('plans').delete(application.id);
  await tx.objectStore('postings').delete(application.id);
  for (const { id } of events) await tx.objectStore('events').delete(id);
  for (const { key } of seen) await tx.objectStore('messages').delete(key);
  for (const { id } of notes) await tx.objectStore('notes').delete(id);
  for (const { id } of pages) await tx.objectStore('pages').delete(id);
}

/** Puts it back, whole. */
export function bringWholeBack(whole: WholeApplication): Promise<void> {
  return writeTogether([...STORES] as Stores, (tx) => putWholeIn(tx, whole));
}

export async function putWholeIn(tx: Transaction, whole: WholeApplication): Promise<void> {
  const { application, events, seen, plan, notes, pages, posting } = whole;
  await tx.objectStore('applications').put(application);
  if (plan) await tx.objectStore('plans').put(plan);
  // Kept by a browser session of before, it has none.
  if (posting) await tx.objectStore('postings').put(posting);
  for (const event of events) await tx.objectStore('events').put(event);
  for (const one of seen) await tx.objectStore('messages').put(one);
  for (const note of notes) await tx.objectStore('notes').put(note);
  for (const page of pages) await tx.objectStore('pages').put(page);
}
