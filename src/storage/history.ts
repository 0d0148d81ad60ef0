import type { Application, ApplicationEvent, StoredPosting } from '../core/application.ts';
import type { KnownApplication } from '../core/matching.ts';
import type { KeptOf } from '../core/message-key.ts';
import type { Plan } from '../core/plan.ts';
import type { SeenMessage } from '../core/seen-message.ts';
import type { Followed } from '../core/stage.ts';
import { database, writeTogether } from './database.ts';

/**
 * Keeps an application with its first event, its plan, and that its message was dealt with: all of it or nothing. Answers with the
 * application of that message: this one, or the one that it was recorded for before.
 */
export function keepApplication(
  application: Application,
  event: ApplicationEvent,
  seen: SeenMessage,
  plan: Plan | null = null,
): Promise<string> {
  return writeTogether(['applications', 'events', 'messages', 'plans'], async (tx) => {
    const there = await tx.objectStore('events').index('message').get(event.message);
    if (there) return there.application;
    await tx.objectStore('applications').put(application);
    await tx.objectStore('events').put(event);
    await tx.objectStore('messages').put(seen);
    if (plan) await tx.objectStore('plans').put(plan);
    return application.id;
  });
}

/** The application that a message was recorded for, or null. */
export async function findByMessage(message: string): Promise<Application | null> {
  const db = await database();
  const event = await db.getFromIndex('events', 'message', message);
  return event ? ((await db.get('applications', event.application)) ?? null) : null;
}

export async function findApplication(id: string): Promise<Application | null> {
  return (await (await database()).get('applications', id)) ?? null;
}

/** What was recorded from a message, or null. */
export async function findEvent(message: string): Promise<ApplicationEvent | null> {
  return (await (await database()).getFromIndex('events', 'message', message)) ?? null;
}

export type RecentApplication = {
  readonly application: Application;
  readonly event: ApplicationEvent | null;
  readonly plan: Plan | null;
};

/** The applications that changed last, newest first, each with the newest no that was told, and its plan. */
export async function recentApplications(most: number): Promise<readonly RecentApplication[]> {
  const db = await database();
  const tx = db.transaction(['applications', 'events', 'plans']);
  const found: Application[] = [];
  for await (const cursor of tx.objectStore('applications').index('updatedAt').iterate(null, 'prev')) {
    found.push(cursor.value);
    if (found.length >= most) break;
  }
  return Promise.all(
    found.map(async (application) => {
      const events = await tx.objectStore('events').index('application').getAll(application.id);
      const answers = events.filter(({ type }) => type === 'rejection');
      const newest = answers.toSorted((a, b) => b.recordedAt - a.recordedAt)[0] ?? null;
      return { application, event: newest, plan: (await tx.objectStore('plans').get(application.id)) ?? null };
    }),
  );
}

export async function findSeen(key: string): Promise<SeenMessage | null> {
  return (await (await database()).get('messages', key)) ?? null;
}

/** The keys that begin so, of all that is kept about messages. */
export async function keysLike(beginning: string): Promise<readonly string[]> {
  const tx = (await database()).transaction(['messages', 'events', 'drafts', 'suggestions']);
  const range = IDBKeyRange.bound(beginning, `${beginning}\uffff`);
  const [events, ...keys] = await Promise.all([
    tx.objectStore('events').index('message').getAll(range),
    tx.objectStore('messages').getAllKeys(range),
    tx.objectStore('drafts').getAllKeys(range),
    tx.objectStore('suggestions').getAllKeys(range),
  ]);
  return [...events.map(({ message }) => message), ...keys.flat()];
}

/** What is kept under a message's key. */
export async function keptUnder(key: string): Promise<readonly KeptOf[]> {
  const tx = (await database()).transaction(['messages', 'events', 'drafts', 'suggestions']);
  const [events, seen, draft, suggestion] = await Promise.all([
    tx.objectStore('events').index('message').getAll(key),
    tx.objectStore('messages').get(key),
    tx.objectStore('drafts').get(key),
    tx.objectStore('suggestions').get(key),
  ]);
  return [
    ...events.map(({ recordedAt, address, link }) => ({ at: recordedAt, address, link })),
    ...(seen ? [{ at: seen.at }] : []),
    ...(draft ? [{ at: draft.updatedAt, link: draft.about.link }] : []),
    ...(suggestion ? [{ at: suggestion.noticedAt, address: suggestion.address, link: suggestion.link }] : []),
  ];
}

/** The text of the posting that was saved with an application. */
export async function findPosting(application: string): Promise<StoredPosting | null> {
  return (await (await database()).get('postings', application)) ?? null;
}

export async function keepSeen(seen: SeenMessage): Promise<void> {
  await (await database()).put('messages', seen);
}

/** The message was not dealt with after all. */
export async function forgetSeen(key: string): Promise<void> {
  await (await database()).delete('messages', key);
}

function byOwner(events: readonly ApplicationEvent[]): ReadonlyMap<string, readonly ApplicationEvent[]> {
  const owners = new Map<string, ApplicationEvent[]>();
  for (const event of events) {
    const own = owners.get(event.application);
    if (own) own.push(event);
    else owners.set(event.application, [event]);
  }
  return owners;
}

/** Every application with what mails about it are known by. */
export async function knownApplications(): Promise<readonly KnownApplication[]> {
  const tx = (await database()).transaction(['applications', 'events']);
  const [applications, events] = await Promise.all([
    tx.objectStore('applications').getAll(),
    tx.objectStore('events').getAll(),
  ]);
  const byApplication = byOwner(events);
  return applications.map(({ id, company, role, createdAt, status }) => {
    const own = byApplication.get(id) ?? [];
    return {
      id,
      company,
      role,
      createdAt,
      isAlive: status === 'alive',
      threads: own.flatMap(({ thread }) => thread ?? []),
      addresses: own.flatMap(({ address }) => address ?? []),
      aliases: own.flatMap((event) => event.company ?? []),
    };
  });
}

/** Every application with its events and its plan, for the page that shows them all. */
export async function allFollowed(): Promise<readonly (Followed & { readonly plan: Plan | null })[]> {
  const tx = (await database()).transaction(['applications', 'events', 'plans']);
  const [applications, events, plans] = await Promise.all([
    tx.objectStore('applications').getAll(),
    tx.objectStore('events').getAll(),
    tx.objectStore('plans').getAll(),
  ]);
  const byApplication = byOwner(events);
  const planOf = new Map(plans.map((plan) => [plan.application, plan]));
  return applications.map((application) => ({
    application,
    events: byApplication.get(application.id) ?? [],
    plan: planOf.get(application.id) ?? null,
  }));
}
