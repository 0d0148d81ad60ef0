import { type CompanyDoor, noDoor } from '../core/company-door.ts';
import type { Suggestion } from '../core/suggestion.ts';
import { database, writeTogether } from './database.ts';

/** What waits for the person's yes, the newest first. */
export async function allSuggestions(): Promise<readonly Suggestion[]> {
  return (await (await database()).getAll('suggestions')).toSorted((a, b) => b.noticedAt - a.noticedAt);
}

/** Keeps a suggestion unless its message was dealt with: suggested, recorded or put aside before. */
export function keepSuggestion(suggestion: Suggestion): Promise<boolean> {
  return writeTogether(['suggestions', 'events', 'messages'], async (tx) => {
    const [waiting, seen, recorded] = await Promise.all([
      tx.objectStore('suggestions').getKey(suggestion.id),
      tx.objectStore('messages').getKey(suggestion.id),
      tx.objectStore('events').index('message').getKey(suggestion.id),
    ]);
    if (waiting !== undefined || seen !== undefined || recorded !== undefined) return false;
    await tx.objectStore('suggestions').put(suggestion);
    return true;
  });
}

export const allDoors = async (): Promise<readonly CompanyDoor[]> => (await database()).getAll('companies');

/** Changes what is kept of a company within one transaction, so that nothing written meanwhile is lost. */
export function changeDoor(key: string, change: (door: CompanyDoor) => CompanyDoor, now: number): Promise<void> {
  return writeTogether(['companies'], async (tx) => {
    const companies = tx.objectStore('companies');
    await companies.put({ ...change((await companies.get(key)) ?? noDoor(key)), updatedAt: now });
  });
}
