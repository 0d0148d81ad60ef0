import type { OwnTemplate } from '../core/template.ts';
import { database } from './database.ts';

/** The person's own templates, in their order. */
export async function allTemplates(): Promise<readonly OwnTemplate[]> {
  const templates = await (await database()).getAll('templates');
  return templates.toSorted((a, b) => a.order - b.order);
}

/** Keeps and drops within one transaction; it is safe when this resolves, also after a crash. */
export async function keepTemplates(keep: readonly OwnTemplate[], gone: readonly string[]): Promise<void> {
  const tx = (await database()).transaction('templates', 'readwrite', { durability: 'strict' });
  await Promise.all([
    ...gone.map((id) => tx.store.delete(id)),
    ...keep.map((template) => tx.store.put(template)),
    tx.done,
  ]);
}
