import type { Draft } from '../core/draft.ts';
import { database } from './database.ts';

export async function findDraft(key: string): Promise<Draft | null> {
  return (await (await database()).get('drafts', key)) ?? null;
}

/** Every draft, the last changed first. */
export async function allDrafts(): Promise<readonly Draft[]> {
  const drafts = await (await database()).getAll('drafts');
  return drafts.toSorted((a, b) => b.updatedAt - a.updatedAt);
}

/** Keeps a draft; it is safe when this resolves, also after a crash. */
export async function keepDraft(draft: Draft): Promise<void> {
  const tx = (await database()).transaction('drafts', 'readwrite', { durability: 'strict' });
  await Promise.all([tx.store.put(draft), tx.done]);
}

/** Changes a draft within one transaction, so that nothing written meanwhile is lost; does nothing when there is none. */
export async function changeDraft(key: string, change: (draft: Draft) => Draft): Promise<Draft | null> {
  const tx = (await database()).transaction('drafts', 'readwrite', { durability: 'strict' });
  const draft = await tx.store.get(key);
  const changed = draft ? change(draft) : null;
  if (changed) await tx.store.put(changed);
  await tx.done;
  return changed;
}
