import type { AllBeside } from '../core/history-beside.ts';
import { completeDraft } from '../core/reply-about.ts';
import { database } from './database.ts';

const STORES = [
  'companies',
  'notes',
  'pages',
  'burnt',
  'drafts',
  'templates',
  'reflections',
  'corrections',
  'messages',
  'settings',
] as const;

/** All that can stand in a file beside the applications, as of one moment. */
export async function allBeside(): Promise<AllBeside> {
  const tx = (await database()).transaction(STORES);
  const [companies, notes, pages, burnt, drafts, templates, reflections, corrections, messages, settings] =
    await Promise.all([
      tx.objectStore('companies').getAll(),
      tx.objectStore('notes').getAll(),
      tx.objectStore('pages').getAll(),
      tx.objectStore('burnt').getAll(),
      tx.objectStore('drafts').getAll(),
      tx.objectStore('templates').getAll(),
      tx.objectStore('reflections').getAll(),
      tx.objectStore('corrections').getAll(),
      tx.objectStore('messages').getAll(),
      tx.objectStore('settings').getAll(),
    ]);
  const complete = drafts.map(completeDraft);
  return { companies, notes, pages, burnt, drafts: complete, templates, reflections, corrections, messages, settings };
}
