import { database } from './database.ts';
import type { Reflection } from './schema.ts';

export async function keepReflection(reflection: Reflection): Promise<void> {
  const tx = (await database()).transaction('reflections', 'readwrite', { durability: 'strict' });
  await Promise.all([tx.store.put(reflection), tx.done]);
}
