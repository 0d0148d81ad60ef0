import { vi } from 'vitest';
import { freshDatabase } from './fresh-database.ts';

/** As much as Chrome gives an extension for a session. */
const QUOTA = 10_485_760;

/** What the worker reaches of a browser, kept where a test can look: the session's memory, with its limit, and the alarms. */
export type FakeBrowser = { readonly session: Map<string, unknown>; readonly alarms: Map<string, unknown> };

/** A browser that was opened this moment: nothing is stored, and the worker's modules have not run yet. */
export function freshBrowser(): FakeBrowser {
  freshDatabase();
  const fake: FakeBrowser = { session: new Map(), alarms: new Map() };
  const nothing = { addListener: () => {}, removeListener: () => {} };
  const browser = {
    storage: { session: area(fake.session, QUOTA), local: area(new Map(), QUOTA), onChanged: nothing },
    alarms: {
      create: async (name: string, when: unknown) => void fake.alarms.set(name, when),
      clear: async (name: string) => fake.alarms.delete(name),
    },
    action: { setTitle: async () => {} },
    i18n: { getMessage: (name: string) => name, getUILanguage: () => 'en' },
    permissions: { contains: async () => true },
    runtime: { getURL: (path: string) => path },
    tabs: { sendMessage: async () => null, query: async () => [] },
  };
  vi.doMock('webextension-polyfill', () => ({ default: browser }));
  // The build makes these; no page is there to put them in.
  vi.doMock('../../src/background/scripts.ts', () => ({ inject: async () => false }));
  return fake;
}

function area(store: Map<string, unknown>, quota: number) {
  const sizeOf = (all: ReadonlyMap<string, unknown>) =>
    [...all].reduce((size, [key, value]) => size + key.length + JSON.stringify(value).length, 0);
  return {
    async get(wanted: string | Readonly<Record<string, unknown>> | null): Promise<Record<string, unknown>> {
      if (wanted === null) return structuredClone(Object.fromEntries(store));
      const defaults = typeof wanted === 'string' ? { [wanted]: undefined } : wanted;
      return Object.fromEntries(
        Object.entries(defaults).map(([key, value]) => [key, structuredClone(store.get(key) ?? value)]),
      );
    },
    async set(items: Readonly<Record<string, unknown>>): Promise<void> {
      const next = new Map([...store, ...Object.entries(items)]);
      if (sizeOf(next) > quota) throw new Error('Session storage quota bytes exceeded. Values were not stored.');
      for (const [key, value] of Object.entries(items)) store.set(key, structuredClone(value));
    },
    async remove(key: string): Promise<void> {
      store.delete(key);
    },
  };
}
