import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { vi } from 'vitest';

/** An empty IndexedDB, and storage modules that have not opened it yet. */
export function freshDatabase(): void {
  globalThis.indexedDB = new IDBFactory();
  vi.resetModules();
}
