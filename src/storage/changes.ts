import type { ApplicationEvent } from '../core/application.ts';
import { type BesideAt, besideBroughtIn } from '../core/history-beside.ts';
import type { Whole } from '../core/history-change.ts';
import { type Suggestion, suggestionWithout } from '../core/suggestion.ts';
import { isSame, takenBack } from '../core/taken-back.ts';
import { writeTogether } from './database.ts';
import {
  type Place,
  readIn,
  readWholeIn,
  recordsOf,
  STORES,
  type Stored,
  type StoredAt,
  type Stores,
  type Transaction,
  type WholeApplication,
  writeIn,
} from './whole.ts';

/** A record that a change touched, as it was before and as the change left it; null is none. */
export type Touched = Place & { readonly was: Stored | null; readonly is: Stored | null };

/** What a change touched, and nothing else: enough to take it back, and what was written since stays. */
export type Before = { readonly id: string; readonly touched: readonly Touched[] };

export type Change = {
  /** The applications that it touches. */
  readonly ids: readonly string[];
  /** What they are afterwards: one that is left out is gone, one that is new is made. Must not wait for anything. */
  readonly to: (wholes: readonly WholeApplication[], waiting: readonly Suggestion[]) => readonly Whole[];
  /** Suggestions that are dealt with by it, and touch their applications: `to` gets those that still wait. */
  readonly suggestions?: readonly string[];
  /** It touches the applications that these messages were recorded for, too. */
  readonly messages?: readonly string[];
  /** What it brings beside applications. */
  readonly beside?: readonly BesideAt[];
  /** The message that it records: nothing is done for one that is recorded already. */
  readonly message?: string;
  /** Those that are gone afterwards became a part of the one that is left: what waits for a yes about them is about it. */
  readonly isMerge?: boolean;
};

const ALL = [...STORES] as Stores;

/** Changes applications with all that belongs to them in one transaction: all of it or nothing. */
export function changeWholes(id: string, change: Change): Promise<Before> {
  const { ids, to, suggestions = [], isMerge = false, messages = [], beside = [], message } = change;
  return writeTogether(ALL, async (tx) => {
    if (message !== undefined && (await isRecorded(tx, message))) return { id, touched: [] };
    const waiting = await waitingIn(tx, suggestions);
    const about = waiting.flatMap(({ application }) => application ?? []);
    const recorded = await Promise.all(messages.map((one) => tx.objectStore('events').index('message').get(one)));
    const reached = new Set([...ids, ...about, ...recorded.flatMap((event) => event?.application ?? [])]);
    const found = await Promise.all([...reached].map((one) => readWholeIn(tx, one)));
    const wholes = found.filter((whole) => whole !== null);
    const after = await withSeen(tx, to(wholes, waiting), wholes);
    const stays = new Set(after.map(({ application }) => application.id));
    const gone = wholes.map(({ application }) => application.id).filter((one) => !stays.has(one));
    const into = isMerge ? (after[0]?.application.id ?? null) : null;
    const left = gone.length === 0 ? [] : await waitingAbout(tx, gone, suggestions);
    const moved = left.flatMap((one) => suggestionWithout(one, gone, into) ?? []);
    const was = [...wholes.flatMap(recordsOf), ...[...waiting, ...left].map(suggestionAt)];
    const brought = await Promise.all(beside.map((one) => besideAt(tx, one)));
    return { id, touched: await turn(tx, was, [...after.flatMap(recordsOf), ...moved.map(suggestionAt), ...brought]) };
  });
}

/** Puts suggestions aside, as far as they wait: their mails do not suggest again. */
export function putSuggestionsAside(id: string, suggestions: readonly string[], at: number): Promise<Before> {
  return writeTogether(ALL, async (tx) => {
    const waiting = await waitingIn(tx, suggestions);
    const seen = waiting.map(({ id: key }) => {
      return { store: 'messages', key, value: { key, outcome: 'dismissed', at } } as const;
    });
    return { id, touched: await turn(tx, waiting.map(suggestionAt), seen) };
  });
}

const isRecorded = async (tx: Transaction, message: string): Promise<boolean> =>
  (await tx.objectStore('events').index('message').getKey(message)) !== undefined;

/** Those that still wait: another window may have said yes or no. */
async function waitingIn(tx: Transaction, suggestions: readonly string[]): Promise<readonly Suggestion[]> {
  if (suggestions.length === 0) return [];
  const asked = new Set(suggestions);
  // A file asks about thousands of mails, and few wait.
  return (await tx.objectStore('suggestions').getAll()).filter(({ id }) => asked.has(id));
}

/** What waits for a yes about one of these, except for those that are dealt with. */
async function waitingAbout(
  tx: Transaction,
  applications: readonly string[],
  dealtWith: readonly string[],
): Promise<readonly Suggestion[]> {
  const all = await tx.objectStore('suggestions').getAll();
  return all.filter(
    ({ id, application, candidates }) =>
      !dealtWith.includes(id) && [application, ...candidates].some((one) => one !== null && applications.includes(one)),
  );
}

async function besideAt(tx: Transaction, { store, key, value }: BesideAt): Promise<StoredAt> {
  const here = await readIn(tx, { store, key });
  // What is here was read from the place of what is brought: both are of the store's type.
  return { store, key, value: besideBroughtIn(store, here as never, value) };
}

const suggestionAt = (value: Suggestion): StoredAt => ({ store: 'suggestions', key: value.id, value });
const nameOf = ({ store, key }: Place): string => `${store} ${key}`;

/** A name that a file chose must not write over what belongs to an application which the change does not touch. */
const isOfAnother = (here: Stored | null, next: Stored | null): boolean =>
  here !== null &&
  next !== null &&
  'application' in here &&
  'application' in next &&
  here.application !== next.application;

/** No file brings a page back that was burnt. */
const isBurnt = async (tx: Transaction, { store, key }: Place): Promise<boolean> =>
  store === 'pages' && (await tx.objectStore('burnt').getKey(key)) !== undefined;

/** Writes what is different afterwards, and tells what that was. */
async function turn(tx: Transaction, was: readonly StoredAt[], is: readonly StoredAt[]): Promise<readonly Touched[]> {
  const before = new Map(was.map((one) => [nameOf(one), one.value]));
  const after = new Map(is.map((one) => [nameOf(one), one.value]));
  const places = [...new Map([...was, ...is].map(({ store, key }) => [nameOf({ store, key }), { store, key }]))];
  // Asked for all at once: one after the other takes a file's thousands of records many times as long.
  const looked = await Promise.all(
    places.map(async ([name, place]): Promise<Touched | null> => {
      const here = before.get(name) ?? (await readIn(tx, place));
      const next = after.get(name) ?? null;
      if (isSame(here, next) || (!before.has(name) && isOfAnother(here, next))) return null;
      if (here === null && (await isBurnt(tx, place))) return null;
      return { ...place, was: here, is: next };
    }),
  );
  const touched = looked.filter((one) => one !== null);
  await Promise.all(touched.map((one) => writeIn(tx, one, one.is)));
  return touched;
}

/** What was dealt with stays so for the events that are still there, and the mail of a new no is dealt with by it. */
function withSeen(
  tx: Transaction,
  after: readonly Whole[],
  before: readonly WholeApplication[],
): Promise<readonly WholeApplication[]> {
  const known = new Set(before.flatMap(({ events }) => events.map((event) => event.id)));
  const kept = new Map(before.flatMap(({ seen }) => seen.map((one) => [one.key, one])));
  const seenOf = async (event: ApplicationEvent) => {
    const isNews = !known.has(event.id) && event.type === 'rejection' && event.source !== 'hand';
    if (!isNews) return kept.get(event.message) ?? [];
    const there = await tx.objectStore('messages').get(event.message);
    // That it was answered says more.
    if (there?.outcome === 'answered') return there;
    return { key: event.message, outcome: 'recorded', at: event.recordedAt } as const;
  };
  return Promise.all(
    after.map(async (whole) => ({ ...whole, seen: (await Promise.all(whole.events.map(seenOf))).flat() })),
  );
}

/**
 * Takes a change back: what it touched is as it was, except for what was written or went since. An application that it made goes
 * with all that came to it since. Answers with what this touched, so that it can be taken back in its turn.
 */
export function undoChange({ id, touched }: Before): Promise<Before> {
  return writeTogether(ALL, async (tx) => {
    const undone: Touched[] = [];
    const set = async ({ store, key }: Place, now: Stored | null, next: Stored | null) => {
      if (isSame(now, next)) return;
      await writeIn(tx, { store, key }, next);
      undone.push({ store, key, was: now, is: next });
    };
    const made = touched.filter(({ store, was }) => store === 'applications' && was === null);
    const brought = await Promise.all(made.map(({ key }) => readWholeIn(tx, key)));
    const isSuggestion = ({ store }: Place) => store === 'suggestions';
    for (const one of touched.filter((each) => !isSuggestion(each))) {
      const now = await readIn(tx, one);
      await set(one, now, takenBack(one.was, one.is, now));
    }
    for (const one of brought.flatMap((whole) => (whole ? recordsOf(whole) : []))) {
      const now = await readIn(tx, one);
      // What was elsewhere before the change is there again.
      if (isSame(now, one.value)) await set(one, now, null);
    }
    for (const one of touched.filter(isSuggestion)) {
      const now = await readIn(tx, one);
      if (await isDealtWith(tx, one.key)) await set(one, now, null);
      else await set(one, now, takenBack(one.was, one.is, now));
    }
    return { id, touched: undone };
  });
}

/** A mail waits for a yes no longer once it is in the history or was put aside. */
async function isDealtWith(tx: Transaction, message: string): Promise<boolean> {
  return (await isRecorded(tx, message)) || (await tx.objectStore('messages').getKey(message)) !== undefined;
}

/** Did taking a change back take away more than the change had brought: what was written since? */
export const tookMore = (change: Before, undone: Before): boolean => {
  const brought = new Map(change.touched.map((one) => [nameOf(one), one.is]));
  return undone.touched.some((one) => one.is === null && !isSame(one.was, brought.get(nameOf(one)) ?? null));
};
