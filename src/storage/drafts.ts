import type { Draft } from '../core/draft.ts';
import { completeDraft } from '../core/reply-about.ts';
import { database, writeTogether } from './database.ts';

export async function findDraft(key: string): Promise<Draft | null> {
  const stored = await (await database()).get('drafts', key);
  return stored ? completeDraft(stored) : null;
}

/** Every draft, the last changed first. */
export async function allDrafts(): Promise<readonly Draft[]> {
  const drafts = await (await database()).getAll('drafts');
  return drafts.map(completeDraft).toSorted((a, b) => b.updatedAt - a.updatedAt);
}

/** Keeps a draft; it is safe when this resolves, also after a crash. */
export function keepDraft(draft: Draft): Promise<void> {
  return writeTogether(['drafts'], async (tx) => {
    await tx.objectStore('drafts').put(draft);
  });
}

/**
 * Changes a draft within one transaction, so that nothing written meanwhile is lost; null takes it away. Where there is none it
 * changes `fresh`, if that is given, and does nothing otherwise.
 */
export function changeDraft(
  key: string,
  change: (draft: Draft) => Draft | null,
  fresh: Draft | null = null,
): Promise<Draft | null> {
  return writeTogether(['drafts'], async (tx) => {
    const draft = (await tx.objectStore('drafts').get(key)) ?? fresh;
    const changed = draft ? change(completeDraft(draft)) : null;
    if (changed) await tx.objectStore('drafts').put(changed);
    else await tx.objectStore('drafts').delete(key);
    return changed;
  });
}
