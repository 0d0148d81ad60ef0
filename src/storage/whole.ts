import type { IDBPTransaction } from 'idb';
import type { Whole } from '../core/history-change.ts';
import type { SeenMessage } from '../core/seen-message.ts';
import { database } from './database.ts';
import type { AjarSchema } from './schema.ts';

/** An application with all that belongs to it, and which messages were dealt with by it. */
export type WholeApplication = Whole & { readonly seen: readonly SeenMessage[] };

/** All that an application reaches, what waits for a yes about it, and what a file brings beside it. */
export const STORES = [
  'applications',
  'events',
  'messages',
  'plans',
  'notes',
  'pages',
  'burnt',
  'postings',
  'suggestions',
  'companies',
  'drafts',
  'templates',
  'reflections',
  'corrections',
  'settings',
] as const;
export type Stores = [...typeof STORES];
type Store = Stores[number];
export type Transaction<Mode extends IDBTransactionMode = 'readwrite'> = IDBPTransaction<AjarSchema, Stores, Mode>;

/** Where a record stands, and what it holds. */
export type Place = { readonly store: Store; readonly key: string };
export type Stored = AjarSchema[Store]['value'];
export type StoredAt = Place & { readonly value: Stored };

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

/** Its records, each with its place. */
export function recordsOf(whole: WholeApplication): readonly StoredAt[] {
  const { application, events, seen, plan, notes, pages, posting } = whole;
  return [
    { store: 'applications', key: application.id, value: application },
    ...events.map((value) => ({ store: 'events', key: value.id, value }) as const),
    ...seen.map((value) => ({ store: 'messages', key: value.key, value }) as const),
    ...(plan ? [{ store: 'plans', key: plan.application, value: plan } as const] : []),
    ...notes.map((value) => ({ store: 'notes', key: value.id, value }) as const),
    ...pages.map((value) => ({ store: 'pages', key: value.id, value }) as const),
    ...(posting ? [{ store: 'postings', key: posting.application, value: posting } as const] : []),
  ];
}

export const readIn = async (tx: Transaction, { store, key }: Place): Promise<Stored | null> =>
  (await tx.objectStore(store).get(key)) ?? null;

/** Writes a record at its place; null takes it away. */
export async function writeIn(tx: Transaction, { store, key }: Place, value: Stored | null): Promise<void> {
  // A value was read from the place that it is written to, or `recordsOf` put it there: it has the store's type.
  if (value) await tx.objectStore(store).put(value as never);
  else await tx.objectStore(store).delete(key);
}
