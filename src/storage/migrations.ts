import type { IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import { doorBroughtIn, rekeyed } from '../core/company-door.ts';
import { newPlan } from '../core/plan.ts';
import type { AjarSchema } from './schema.ts';

type Stores = StoreNames<AjarSchema>[];
export type Migration = (
  db: IDBPDatabase<AjarSchema>,
  transaction: IDBPTransaction<AjarSchema, Stores, 'versionchange'>,
) => void | Promise<void>;

/**
 * One step a version, oldest first, append only: a shipped step is never edited. The database's version is the length of the
 * list. A step awaits nothing but its transaction.
 */
export const migrations: readonly Migration[] = [
  /** 1: the first stores. */
  (db) => {
    db.createObjectStore('applications', { keyPath: 'id' }).createIndex('updatedAt', 'updatedAt');
    const events = db.createObjectStore('events', { keyPath: 'id' });
    events.createIndex('application', 'application');
    events.createIndex('message', 'message');
    db.createObjectStore('messages', { keyPath: 'key' });
    db.createObjectStore('drafts', { keyPath: 'key' });
    db.createObjectStore('corrections', { keyPath: 'id' }).createIndex('sender', 'sender');
    db.createObjectStore('plans', { keyPath: 'application' });
    db.createObjectStore('reflections', { keyPath: 'id' }).createIndex('at', 'at');
    db.createObjectStore('settings', { keyPath: 'name' });
  },
  /** 2: reply templates of the person's own. */
  (db) => {
    db.createObjectStore('templates', { keyPath: 'id' });
  },
  /** 3: notes and private pages; a plan knows its phases, which those of before did not. */
  async (db, transaction) => {
    db.createObjectStore('notes', { keyPath: 'id' }).createIndex('application', 'application');
    db.createObjectStore('pages', { keyPath: 'id' });
    const plans = transaction.objectStore('plans');
    for (const old of await plans.getAll()) {
      const began = old.quiet?.startedAt ?? 0;
      const { application, quiet } = old;
      const plan = newPlan({ application, depth: 'middle', stage: null, said: [] }, began);
      await plans.put({ ...plan, quiet });
    }
  },
  /** 4: postings' texts, what waits for a yes, and the doors of companies. */
  (db) => {
    db.createObjectStore('postings', { keyPath: 'application' });
    db.createObjectStore('suggestions', { keyPath: 'id' });
    db.createObjectStore('companies', { keyPath: 'key' });
  },
  /** 5: which private pages were burnt, so that no file brings one back. */
  (db) => {
    db.createObjectStore('burnt', { keyPath: 'id' });
  },
  /** 6: more legal forms are told from a company's name ("A/S", "Zrt."): what was kept under both is one. */
  async (_db, transaction) => {
    const companies = transaction.objectStore('companies');
    for (const old of await companies.getAll()) {
      const door = rekeyed(old);
      if (door.key === old.key) continue;
      await companies.delete(old.key);
      await companies.put(doorBroughtIn((await companies.get(door.key)) ?? null, door));
    }
  },
];
