import browser from 'webextension-polyfill';
import type { Case } from '../core/case.ts';
import type { Draft } from '../core/draft.ts';
import type { Return } from '../core/draft-keep.ts';
import type { SeenPosting } from '../core/posting-known.ts';
import type { Before } from './changes.ts';
import type { SeenMessage } from './schema.ts';

/** What the panel (in Firefox first the popup) was asked to show, in a window or everywhere. */
export type PanelWish = { readonly key: string; readonly view: 'plan' | 'reply'; readonly at: number };
/** A reply that waits for its composer to open. */
export type Armed = { readonly key: string; readonly text: string; readonly tab: number; readonly until: number };

/**
 * What lives as long as the browser session and survives the worker's death. Content scripts cannot read it.
 * Values are what this file wrote, so they are trusted to have its types.
 */
async function read<T>(key: string): Promise<T | null> {
  const found: Record<string, unknown> = await browser.storage.session.get(key);
  return (found[key] as T | undefined) ?? null;
}

export const readCase = (key: string): Promise<Case | null> => read<Case>(`case:${key}`);
export const keepCase = (one: Case): Promise<void> => keepWithRoom({ [`case:${one.key}`]: one });

/**
 * Memory can be full. Then ways back of earlier changes go first, then what was read of postings, then the older half of the cases: a
 * mail that is open now matters more. What was taken out of the history and the keys of private pages are never touched.
 */
async function keepWithRoom(items: Record<string, unknown>): Promise<void> {
  const set = () => browser.storage.session.set(items);
  const namesWith = async (beginning: string) =>
    Object.keys(await browser.storage.session.get(null)).filter((name) => name.startsWith(beginning));
  const olderCases = async () => {
    const cases = (await allCases()).map(({ key }) => `case:${key}`);
    return cases.slice(Math.ceil(cases.length / 2));
  };
  for (const less of [() => namesWith('before:'), () => namesWith('posting:'), olderCases]) {
    try {
      return await set();
    } catch {
      await browser.storage.session.remove(await less());
    }
  }
  await set();
}

export async function allCases(): Promise<readonly Case[]> {
  const all: Record<string, unknown> = await browser.storage.session.get(null);
  const cases = Object.entries(all).flatMap(([name, value]) => (name.startsWith('case:') ? [value as Case] : []));
  return cases.sort((a, b) => b.openedAt - a.openedAt);
}

/** Notes are made one after the other: two mails that open together would overwrite each other's. */
let noting: Promise<unknown> = Promise.resolve();

/** Notes that a mail with this head was opened, by its name alone. Two are enough to know that there is another one. */
export function noteHead(head: string, name: string): Promise<void> {
  const note = async () => {
    const names = await namesOf(head);
    if (names.includes(name) || names.length > 1) return;
    await keepWithRoom({ [`head:${head}`]: [...names, name] });
  };
  const noted = noting.then(note, note);
  noting = noted;
  return noted;
}

/** Which mails were opened with this head. */
export const namesOf = async (head: string): Promise<readonly string[]> =>
  (await read<readonly string[]>(`head:${head}`)) ?? [];

export const readPanelWish = (): Promise<PanelWish | null> => read<PanelWish>('panel');
export const keepPanelWish = (wish: PanelWish): Promise<void> => browser.storage.session.set({ panel: wish });

export const readArmed = (): Promise<Armed | null> => read<Armed>('armed');
export const keepArmed = (armed: Armed): Promise<void> => browser.storage.session.set({ armed });
export const forgetArmed = (): Promise<void> => browser.storage.session.remove('armed');

/** Where and when words went in, and what was kept of the mail and its draft before; until the browser closes. */
export type Inserted = {
  readonly tab: number;
  readonly at: number;
  readonly seen: SeenMessage | null;
  readonly draft: Pick<Draft, 'due' | 'isBack' | 'insertedAt'> | null;
};
export const readInserted = (key: string): Promise<Inserted | null> => read<Inserted>(`inserted:${key}`);
export const keepInserted = (key: string, inserted: Inserted): Promise<void> =>
  browser.storage.session.set({ [`inserted:${key}`]: inserted });
export const forgetInserted = (key: string): Promise<void> => browser.storage.session.remove(`inserted:${key}`);

/** When a draft was to come back before the strip in a reply kept it, null where there was no draft; until the browser closes. */
export type BeforeKeep = { readonly was: Return | null };
export const readBeforeKeep = (key: string): Promise<BeforeKeep | null> => read<BeforeKeep>(`kept:${key}`);
export const keepBeforeKeep = (key: string, before: BeforeKeep): Promise<void> =>
  browser.storage.session.set({ [`kept:${key}`]: before });
export const forgetBeforeKeep = (key: string): Promise<void> => browser.storage.session.remove(`kept:${key}`);

/** The keys of open private pages, base64. They live here only, so a page that was not kept dies with the browser. */
export const readPageKey = (page: string): Promise<string | null> => read<string>(`key:${page}`);
export const keepPageKey = (page: string, key: string): Promise<void> =>
  browser.storage.session.set({ [`key:${page}`]: key });
export const forgetPageKey = (page: string): Promise<void> => browser.storage.session.remove(`key:${page}`);

/** The person closed the card of a mail that stays recorded or answered: it does not come again beside a reply. */
export const isClosed = async (key: string): Promise<boolean> => (await read<true>(`closed:${key}`)) === true;
export const keepClosed = (key: string): Promise<void> => keepWithRoom({ [`closed:${key}`]: true });

/** The way back of a change of the history, until the browser closes. */
export const readBefore = (id: string): Promise<Before | null> => read<Before>(`before:${id}`);
export const keepBefore = (before: Before): Promise<void> =>
  browser.storage.session.set({ [`before:${before.id}`]: before });
export const forgetBefore = (id: string): Promise<void> => browser.storage.session.remove(`before:${id}`);

/** The way back of what was taken out of the history, by its application: undoing can be undone. */
export const readUndone = (application: string): Promise<Before | null> => read<Before>(`undone:${application}`);
export const keepUndone = (undone: Before): Promise<void> =>
  browser.storage.session.set({ [`undone:${undone.id}`]: undone });
export const forgetUndone = (application: string): Promise<void> =>
  browser.storage.session.remove(`undone:${application}`);

/** Every way back that is held, by its name. */
async function waysBack(): Promise<readonly (readonly [name: string, way: Before])[]> {
  const all: Record<string, unknown> = await browser.storage.session.get(null);
  return Object.entries(all).flatMap(([name, value]) =>
    /^(before|undone):/.test(name) ? [[name, value as Before] as const] : [],
  );
}

/** The application that was taken out with what this message told, if it is held. */
export async function findUndone(message: string): Promise<string | null> {
  const isWhole = ({ touched }: Before) => touched.some(({ store, is }) => store === 'applications' && is === null);
  const hasIt = ({ touched }: Before) => touched.some(({ was }) => was && 'message' in was && was.message === message);
  const found = (await waysBack()).find(([name, way]) => name.startsWith('undone:') && isWhole(way) && hasIt(way));
  return found ? found[1].id : null;
}

/** No way back leads to a page that was burnt. */
export async function forgetPage(page: string): Promise<void> {
  for (const [name, way] of await waysBack()) {
    const touched = way.touched.filter(({ store, key }) => store !== 'pages' || key !== page);
    if (touched.length < way.touched.length) await browser.storage.session.set({ [name]: { ...way, touched } });
  }
}

/** A posting that was opened in this session: the page with the thanks often does not name it. */
export const readSeenPosting = (address: string): Promise<SeenPosting | null> =>
  read<SeenPosting>(`posting:${address}`);
export const keepSeenPosting = (address: string, posting: SeenPosting): Promise<void> =>
  browser.storage.session.set({ [`posting:${address}`]: posting });

/** A walk round the block that has begun, until milliseconds since 1970. */
export type Walk = { readonly until: number };
export const readWalk = (): Promise<Walk | null> => read<Walk>('walk');
export const keepWalk = (walk: Walk): Promise<void> => browser.storage.session.set({ walk });
export const forgetWalk = (): Promise<void> => browser.storage.session.remove('walk');

/** Calls back when anything in the session changed, until `signal` ends. */
export function watchSession(onChange: () => void, signal: AbortSignal): void {
  const listen = (_changes: unknown, area: string) => {
    if (area === 'session') onChange();
  };
  browser.storage.onChanged.addListener(listen);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listen));
}
