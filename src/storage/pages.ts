import type { PrivatePage } from '../core/private-page.ts';
import { database, writeTogether } from './database.ts';

export async function findPage(id: string): Promise<PrivatePage | null> {
  return (await (await database()).get('pages', id)) ?? null;
}

/** Every private page, the last written first. */
export async function allPages(): Promise<readonly PrivatePage[]> {
  return (await (await database()).getAll('pages')).toSorted((a, b) => b.updatedAt - a.updatedAt);
}

/** Changes a page within one transaction; `change` gets null where there is none, and may answer null to write nothing. */
export function changePage(
  id: string,
  change: (page: PrivatePage | null) => PrivatePage | null,
): Promise<PrivatePage | null> {
  return writeTogether(['pages'], async (tx) => {
    const changed = change((await tx.objectStore('pages').get(id)) ?? null);
    if (changed) await tx.objectStore('pages').put(changed);
    return changed;
  });
}

/** Destroys a page for good: no file and no undo brings it back. */
export function burnPage(id: string, at: number): Promise<void> {
  return writeTogether(['pages', 'burnt'], async (tx) => {
    await tx.objectStore('pages').delete(id);
    await tx.objectStore('burnt').put({ id, at });
  });
}

export function removePage(id: string): Promise<void> {
  return writeTogether(['pages'], async (tx) => {
    await tx.objectStore('pages').delete(id);
  });
}
