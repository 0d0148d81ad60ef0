import type { Application, ApplicationEvent } from '../core/application.ts';
import type { KnownApplication } from '../core/matching.ts';
import type { Plan } from '../core/plan.ts';
import { database, writeTogether } from './database.ts';
import type { SeenMessage } from './schema.ts';

/** Keeps an application with its first event, its plan, and that its message was dealt with: all of it or nothing. */
export function keepApplication(
  application: Application,
  event: ApplicationEvent,
  seen: SeenMessage,
  plan: Plan | null = null,
): Promise<void> {
  return writeTogether(['applications', 'events', 'messages', 'plans'], async (tx) => {
    await tx.objectStore('applications').put(application);
    await tx.objectStore('events').put(event);
    await tx.objectStore('messages').put(seen);
    if (plan) await tx.objectStore('plans').put(plan);
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

/** The applications that changed last, newest first, each with its newest event and its plan. */
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
      const newest = events.toSorted((a, b) => b.recordedAt - a.recordedAt)[0] ?? null;
      return { application, event: newest, plan: (await tx.objectStore('plans').get(application.id)) ?? null };
    }),
  );
}

export async function findSeen(key: string): Promise<SeenMessage | null> {
  return (await (await database()).get('messages', key)) ?? null;
}

export async function keepSeen(seen: SeenMessage): Promise<void> {
  await (await database()).put('messages', seen);
}

/** Every application with what mails about it are known by. */
export async function knownApplications(): Promise<readonly KnownApplication[]> {
  const tx = (await database()).transaction(['applications', 'events']);
  const [applications, events] = await Promise.all([
    tx.objectStore('applications').getAll(),
    tx.objectStore('events').getAll(),
  ]);
  const byApplication = new Map<string, ApplicationEvent[]>();
  for (const event of events)
    byApplication.set(event.application, [...(byApplication.get(event.application) ?? []), event]);
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
    };
  });
}

/** Forgets what was recorded from one message, and that it was dealt with. */
export function forgetEvent(message: string): Promise<void> {
  return writeTogether(['events', 'messages'], async (tx) => {
    const event = await tx.objectStore('events').index('message').get(message);
    if (event) await tx.objectStore('events').delete(event.id);
    await tx.objectStore('messages').delete(message);
  });
}
