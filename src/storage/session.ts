import browser from 'webextension-polyfill';
import type { Application, ApplicationEvent } from '../core/application.ts';
import type { Case } from '../core/case.ts';
import type { Draft } from '../core/draft.ts';
import type { Return } from '../core/draft-keep.ts';
import type { Plan } from '../core/plan.ts';
import type { SeenPosting } from '../core/posting-known.ts';
import type { SeenMessage } from '../core/seen-message.ts';
import type { Before, Touched } from './changes.ts';

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

/** The last few changes can be taken back: each holds what it touched, and memory is small. */
const MOST_CHANGES_BACK = 10;

/**
 * Keeps a value. Memory can be full: then the ways back of the oldest changes make room one by one, then what was read of postings,
 * then the older half of the cases, for a mail that is open now matters more. The keys of private pages are never touched, nor is
 * what was taken out of the history, which is nowhere else.
 */
async function keep(name: string, value: unknown): Promise<void> {
  try {
    await browser.storage.session.set({ [name]: value });
  } catch (error) {
    const lessUseful = (await leastUseful()).filter((one) => one !== name);
    if (lessUseful.length === 0) throw error;
    await browser.storage.session.remove(lessUseful);
    await keep(name, value);
  }
}

/** The names of what is to go next. */
async function leastUseful(): Promise<string[]> {
  const oldest = (await changesBack()).at(-1);
  if (oldest) return [oldest.name];
  const postings = Object.keys(await browser.storage.session.get(null)).filter((name) => name.startsWith('posting:'));
  if (postings.length > 0) return postings;
  const cases = await allCases();
  return cases.slice(Math.ceil(cases.length / 2)).map(({ key }) => `case:${key}`);
}

export const readCase = (key: string): Promise<Case | null> => read<Case>(`case:${key}`);
export const keepCase = (one: Case): Promise<void> => keep(`case:${one.key}`, one);

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
    await keep(`head:${head}`, [...names, name]);
  };
  const noted = noting.then(note, note);
  noting = noted;
  return noted;
}

/** Which mails were opened with this head. */
export const namesOf = async (head: string): Promise<readonly string[]> =>
  (await read<readonly string[]>(`head:${head}`)) ?? [];

export const readPanelWish = (): Promise<PanelWish | null> => read<PanelWish>('panel');
export const keepPanelWish = (wish: PanelWish): Promise<void> => keep('panel', wish);

export const readArmed = (): Promise<Armed | null> => read<Armed>('armed');
export const keepArmed = (armed: Armed): Promise<void> => keep('armed', armed);
export const forgetArmed = (): Promise<void> => browser.storage.session.remove('armed');

/** Where and when words went in, and what was kept of the mail and its draft before; until the browser closes. */
export type Inserted = {
  readonly tab: number;
  readonly at: number;
  readonly seen: SeenMessage | null;
  readonly draft: Pick<Draft, 'due' | 'isBack' | 'insertedAt'> | null;
};
export const readInserted = (key: string): Promise<Inserted | null> => read<Inserted>(`inserted:${key}`);
export const keepInserted = (key: string, inserted: Inserted): Promise<void> => keep(`inserted:${key}`, inserted);
export const forgetInserted = (key: string): Promise<void> => browser.storage.session.remove(`inserted:${key}`);

/** When a draft was to come back before the strip in a reply kept it, null where there was no draft; until the browser closes. */
export type BeforeKeep = { readonly was: Return | null };
export const readBeforeKeep = (key: string): Promise<BeforeKeep | null> => read<BeforeKeep>(`kept:${key}`);
export const keepBeforeKeep = (key: string, before: BeforeKeep): Promise<void> => keep(`kept:${key}`, before);
export const forgetBeforeKeep = (key: string): Promise<void> => browser.storage.session.remove(`kept:${key}`);

/** The keys of open private pages, base64. They live here only, so a page that was not kept dies with the browser. */
export const readPageKey = (page: string): Promise<string | null> => read<string>(`key:${page}`);
export const keepPageKey = (page: string, key: string): Promise<void> => keep(`key:${page}`, key);
export const forgetPageKey = (page: string): Promise<void> => browser.storage.session.remove(`key:${page}`);

/** The person closed the card of a mail that stays recorded or answered: it does not come again beside a reply. */
export const isClosed = async (key: string): Promise<boolean> => (await read<true>(`closed:${key}`)) === true;
export const keepClosed = (key: string): Promise<void> => keep(`closed:${key}`, true);

/** The way back of a change of the history, until the browser closes. */
export const readBefore = (id: string): Promise<Before | null> => read<Before>(`before:${id}`);
export async function keepBefore(before: Before): Promise<void> {
  await keepWayBack(`before:${before.id}`, before);
  for (const { name } of (await changesBack()).slice(MOST_CHANGES_BACK)) await browser.storage.session.remove(name);
}
export const forgetBefore = (id: string): Promise<void> => browser.storage.session.remove(`before:${id}`);

/** The way back of what was taken out of the history, by its application: undoing can be undone. */
export const readUndone = (application: string): Promise<Before | null> => read<Before>(`undone:${application}`);
export const keepUndone = (undone: Before): Promise<void> => keepWayBack(`undone:${undone.id}`, undone);
export const forgetUndone = (application: string): Promise<void> =>
  browser.storage.session.remove(`undone:${application}`);

type WayBack = Before & { readonly keptAt: number };

const keepWayBack = (name: string, way: Before): Promise<void> =>
  keep(name, { ...way, keptAt: Date.now() } satisfies WayBack);

const changesBack = async () => (await waysBack()).filter(({ name }) => name.startsWith('before:'));

/** Every way back that is held, the newest first. */
async function waysBack(): Promise<readonly { readonly name: string; readonly way: WayBack }[]> {
  const all: Record<string, unknown> = await browser.storage.session.get(null);
  return Object.entries(all)
    .flatMap(([name, value]) => (/^(?:before|undone):/.test(name) ? [{ name, way: value as WayBack }] : []))
    .toSorted((one, other) => other.way.keptAt - one.way.keptAt);
}

/** What was taken out of the history together: the application, what a message told of it, and its plan. */
export type Undone = {
  readonly application: Application;
  readonly event: ApplicationEvent;
  readonly plan: Plan | null;
};

/** The application that was taken out with what this message told, if it is held. */
export async function findUndone(message: string): Promise<Undone | null> {
  const ways = (await waysBack()).filter(({ name }) => name.startsWith('undone:'));
  const found = ways.map(({ way }) => undoneIn(way, message));
  return found.find((undone) => undone !== null) ?? null;
}

function undoneIn({ touched }: Before, message: string): Undone | null {
  const gone = touched.filter(({ is }) => is === null);
  const wasIn = <Record>(store: Touched['store']): readonly Record[] =>
    gone.flatMap((one) => (one.store === store ? [one.was as Record] : []));
  const [application] = wasIn<Application>('applications');
  const event = wasIn<ApplicationEvent>('events').find((one) => one.message === message);
  const [plan = null] = wasIn<Plan>('plans');
  return application && event ? { application, event, plan } : null;
}

/** No way back leads to a page that was burnt. */
export async function forgetPage(page: string): Promise<void> {
  for (const { name, way } of await waysBack()) {
    const touched = way.touched.filter(({ store, key }) => store !== 'pages' || key !== page);
    if (touched.length < way.touched.length) await browser.storage.session.set({ [name]: { ...way, touched } });
  }
}

/** A posting that was opened in this session: the page with the thanks often does not name it. */
export const readSeenPosting = (address: string): Promise<SeenPosting | null> =>
  read<SeenPosting>(`posting:${address}`);
export const keepSeenPosting = (address: string, posting: SeenPosting): Promise<void> =>
  keep(`posting:${address}`, posting);

/** A walk round the block that has begun, until milliseconds since 1970. */
export type Walk = { readonly until: number };
export const readWalk = (): Promise<Walk | null> => read<Walk>('walk');
export const keepWalk = (walk: Walk): Promise<void> => keep('walk', walk);
export const forgetWalk = (): Promise<void> => browser.storage.session.remove('walk');

/** Calls back when anything in the session changed, until `signal` ends. */
export function watchSession(onChange: () => void, signal: AbortSignal): void {
  const listen = (_changes: unknown, area: string) => {
    if (area === 'session') onChange();
  };
  browser.storage.onChanged.addListener(listen);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listen));
}
