import type { Draft } from '../core/draft.ts';
import { isFree } from '../core/reply-about.ts';
import { changeDraft, findDraft } from '../storage/drafts.ts';
import { findSeen, forgetSeen, keepSeen } from '../storage/history.ts';
import { forgetInserted, type Inserted, keepInserted, readInserted } from '../storage/session.ts';
import { remindOf } from './reminders.ts';

/** Notes that words went in, and what was kept before; the insertion stands even if this cannot be saved. */
export async function noteInserted(key: string, tab: number, now: number): Promise<void> {
  await keepInserted(key, await insertedNow(key, tab, now)).catch(() => undefined);
  const note = async () => {
    await changeDraft(key, (draft) => ({ ...draft, insertedAt: now, due: null, isBack: false }));
    if (!isFree(key)) await keepSeen({ key, outcome: 'answered', at: now });
  };
  await note().catch(() => undefined);
}

async function insertedNow(key: string, tab: number, at: number): Promise<Inserted> {
  const [earlier, seen, draft] = await Promise.all([
    readInserted(key),
    findSeen(key).catch(() => null),
    findDraft(key).catch(() => null),
  ]);
  // Pressed again, what stood there before the first press is what Undo brings back.
  if (earlier && draft?.insertedAt === earlier.at) return { ...earlier, tab, at };
  if (earlier && draft === null && seen?.outcome === 'answered') return { ...earlier, tab, at };
  return { tab, at, seen, draft: draft && returnOf(draft) };
}

const returnOf = ({ due, isBack, insertedAt }: Draft): Inserted['draft'] => ({ due, isBack, insertedAt });

/** The words were taken out again: nothing was answered, and what was kept for later comes back then. */
export async function noteUndone(key: string): Promise<void> {
  const inserted = await readInserted(key);
  if (!inserted) return;
  const { at, seen, draft } = inserted;
  const note = async () => {
    if ((await findSeen(key))?.outcome === 'answered') await (seen ? keepSeen(seen) : forgetSeen(key));
    if (draft) await changeDraft(key, (one) => (one.insertedAt === at ? { ...one, ...draft } : one));
    if (draft?.due != null) await remindOf(key, draft.due);
    await forgetInserted(key);
  };
  await note().catch(() => undefined);
}
