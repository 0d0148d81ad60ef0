import { type IDBPDatabase, type IDBPTransaction, openDB, type StoreNames } from 'idb';
import { migrations } from './migrations.ts';
import type { AjarSchema } from './schema.ts';

export type Database = IDBPDatabase<AjarSchema>;

const NAME = 'ajar';
/** An older Ajar page that holds the database open closes at once; longer than this it is stuck. */
const BLOCKED_AFTER_MS = 3000;

let opened: Promise<Database> | null = null;

/** The one connection of this context. A failed opening is not remembered, so the next call tries again. */
export function database(): Promise<Database> {
  opened ??= open().catch((error: unknown) => {
    opened = null;
    throw error;
  });
  return opened;
}

type Store = StoreNames<AjarSchema>;

/**
 * Runs writes in one transaction: all of them or none. It is safe when this resolves, also after a crash. `write` may await
 * nothing but the transaction.
 */
export async function writeTogether<Names extends [Store, ...Store[]], T>(
  stores: Names,
  write: (transaction: IDBPTransaction<AjarSchema, Names, 'readwrite'>) => Promise<T>,
): Promise<T> {
  const transaction = (await database()).transaction(stores, 'readwrite', { durability: 'strict' });
  try {
    const [value] = await Promise.all([write(transaction), transaction.done]);
    return value;
  } catch (error) {
    // What was put before the failing write would be kept otherwise. One that ended already cannot be aborted.
    transaction.done.catch(() => {});
    try {
      transaction.abort();
    } catch {}
    throw error;
  }
}

function open(): Promise<Database> {
  return new Promise((resolve, reject) => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    openDB<AjarSchema>(NAME, migrations.length, {
      async upgrade(db, from, _to, transaction) {
        for (const migrate of migrations.slice(from)) await migrate(db, transaction);
      },
      blocked() {
        timer = setTimeout(
          () => reject(new DOMException('another page holds the database', 'InvalidStateError')),
          BLOCKED_AFTER_MS,
        );
      },
      blocking(_current, _wanted, event) {
        // A newer Ajar wants to upgrade: let go, the next call opens again.
        opened = null;
        if (event.target instanceof IDBDatabase) event.target.close();
      },
      terminated() {
        opened = null;
      },
    })
      .then(resolve, reject)
      .finally(() => clearTimeout(timer));
  });
}
