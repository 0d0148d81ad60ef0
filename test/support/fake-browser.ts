import { vi } from 'vitest';
import type { MessageSender } from '../../src/messages/handle.ts';
import type { MessageName } from '../../src/messages/protocol.ts';
import { freshDatabase } from './fresh-database.ts';

/** A message that reached a tab's scripts. */
export type Told = { readonly tab: number; readonly name: MessageName; readonly payload: unknown };
type Tab = { readonly id: number; readonly url: string; readonly windowId: number; readonly lastAccessed: number };

/** What of a browser the worker needs to read mails, decide and insert: memory, and tabs whose scripts a test answers for. */
export class FakeBrowser {
  readonly told: Told[] = [];
  readonly tabs = new Map<number, Tab>();
  /** The tab in front of the person. */
  front: number | null = null;
  /** Session memory holds so many characters: as Chrome gives an extension. */
  quota = 10_485_760;
  /** What a tab's scripts answer; undefined where none is there. */
  answer: (told: Told) => unknown = () => null;
  readonly session = new Map<string, unknown>();
  readonly alarms = new Map<string, unknown>();
  readonly #local = new Map<string, unknown>();

  readonly api = {
    storage: {
      session: area(this.session, () => this.quota),
      local: area(this.#local, () => Number.POSITIVE_INFINITY),
      onChanged: { addListener: () => {}, removeListener: () => {} },
    },
    alarms: {
      create: async (name: string, when: unknown) => void this.alarms.set(name, when),
      clear: async (name: string) => this.alarms.delete(name),
    },
    runtime: { getURL: (path: string) => path },
    action: { setTitle: async () => {} },
    i18n: { getMessage: (name: string) => name, getUILanguage: () => 'en' },
    permissions: { contains: async () => true },
    tabs: {
      sendMessage: async (tab: number, message: Pick<Told, 'name' | 'payload'>) => {
        const told = { tab, ...message };
        this.told.push(told);
        return this.answer(told);
      },
      get: async (id: number) => {
        const tab = this.tabs.get(id);
        if (!tab) throw new Error('No tab with that id');
        return tab;
      },
      query: async ({ active = false }: { active?: boolean }) =>
        [...this.tabs.values()].filter(({ id }) => !active || id === this.front),
      update: async (id: number) => {
        this.front = id;
      },
    },
  };

  /** A tab at an address, as the worker is told who sends. */
  opens(id: number, url: string): MessageSender {
    const tab = { id, url, windowId: 1, lastAccessed: this.tabs.size };
    this.tabs.delete(id);
    this.tabs.set(id, tab);
    this.front = id;
    return { id: 'ajar', url, frameId: 0, tab };
  }

  /** The last thing of that name that a tab was told. */
  lastTold<T>(name: MessageName, tab?: number): T | undefined {
    const fitting = this.told.filter((one) => one.name === name && (tab === undefined || one.tab === tab));
    return fitting.at(-1)?.payload as T | undefined;
  }
}

function area(store: Map<string, unknown>, quota: () => number) {
  return {
    async get(keys: null | string | Record<string, unknown>): Promise<Record<string, unknown>> {
      if (keys === null) return structuredClone(Object.fromEntries(store));
      const wanted = typeof keys === 'string' ? { [keys]: undefined } : keys;
      const found = Object.entries(wanted).map(([key, usual]) => [key, store.has(key) ? store.get(key) : usual]);
      return structuredClone(Object.fromEntries(found));
    },
    async set(items: Record<string, unknown>): Promise<void> {
      const after = JSON.stringify([...new Map([...store, ...Object.entries(items)])]);
      if (after.length > quota()) throw new Error('Session storage quota bytes exceeded. Values were not stored.');
      for (const [key, value] of Object.entries(items)) store.set(key, structuredClone(value));
    },
    async remove(keys: string | readonly string[]): Promise<void> {
      for (const key of [keys].flat()) store.delete(key);
    },
  };
}

/** A browser that was opened this moment: nothing is stored, and the worker's modules have not run yet. */
export function freshBrowser(): FakeBrowser {
  freshDatabase();
  const browser = new FakeBrowser();
  vi.stubGlobal('navigator', { platform: 'Linux x86_64' });
  vi.doMock('webextension-polyfill', () => ({ default: browser.api }));
  // The build's own imports of page scripts, which only the build can resolve.
  vi.doMock('../../src/background/scripts.ts', () => ({
    inject: async () => true,
    pathOf: String,
    siteScriptFor: String,
  }));
  return browser;
}
