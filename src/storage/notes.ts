import { type FieldChange, type Note, withField } from '../core/plan-notes.ts';
import { database, writeTogether } from './database.ts';

/** What was written down about an application, the oldest first. */
export async function notesOf(application: string): Promise<readonly Note[]> {
  const notes = await (await database()).getAllFromIndex('notes', 'application', application);
  return notes.toSorted((a, b) => a.createdAt - b.createdAt);
}

export async function allNotes(): Promise<readonly Note[]> {
  return (await database()).getAll('notes');
}

/**
 * Changes one field within one transaction: what another window kept meanwhile stays. The plan it belongs to counts as touched.
 * Answers what the field holds now.
 */
export function changeNote(change: FieldChange, now: number): Promise<string> {
  return writeTogether(['notes', 'plans'], async (tx) => {
    const notes = tx.objectStore('notes');
    const note = withField((await notes.get(change.id)) ?? null, change, now);
    await notes.put(note);
    const plan = change.application === null ? null : await tx.objectStore('plans').get(change.application);
    if (plan) await tx.objectStore('plans').put({ ...plan, touchedAt: now });
    return note.fields[change.field] ?? '';
  });
}

/** Takes a note away and answers with it, so that it can be brought back. */
export function removeNote(id: string): Promise<Note | null> {
  return writeTogether(['notes'], async (tx) => {
    const note = (await tx.objectStore('notes').get(id)) ?? null;
    await tx.objectStore('notes').delete(id);
    return note;
  });
}

/** Brings a note back; one that was written anew meanwhile is left as it is. */
export function bringNoteBack(note: Note): Promise<void> {
  return writeTogether(['notes'], async (tx) => {
    if (!(await tx.objectStore('notes').get(note.id))) await tx.objectStore('notes').put(note);
  });
}
