import type { Reflection } from '../core/reflection.ts';
import { database, writeTogether } from './database.ts';

/** Keeps a reflection; one with the same id is the same one, written on. */
export function keepReflection(reflection: Reflection): Promise<void> {
  return writeTogether(['reflections'], async (tx) => {
    await tx.objectStore('reflections').put(reflection);
  });
}

export function forgetReflection(id: string): Promise<void> {
  return writeTogether(['reflections'], async (tx) => {
    await tx.objectStore('reflections').delete(id);
  });
}

/** Everything that was kept from the popup's questions, the newest first. */
export async function allReflections(): Promise<readonly Reflection[]> {
  return (await (await database()).getAllFromIndex('reflections', 'at')).toReversed();
}
