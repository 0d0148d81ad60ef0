import type { Case } from '../core/case.ts';
import { keptUntil, unkept } from '../core/draft-keep.ts';
import { PORTAL } from '../core/portal.ts';
import { aboutCase, newDraft } from '../core/reply-about.ts';
import type { CardAnswer, CardContent } from '../messages/protocol.ts';
import { changeDraft, findDraft } from '../storage/drafts.ts';
import { findByMessage } from '../storage/history.ts';
import { save } from '../storage/save.ts';
import { allCases, forgetBeforeKeep, keepBeforeKeep, readBeforeKeep } from '../storage/session.ts';
import { stripCard } from './card-content.ts';
import { quietEndOf } from './cases.ts';
import { remindOf, unsayKept } from './reminders.ts';
import { askTab } from './tabs.ts';

/** What stands beside a reply that the person writes in the webmail during the quiet day; null when none runs. */
export async function stripFor(one: Case, now: number): Promise<CardContent | null> {
  const until = await quietEndOf(one.key, now);
  return until === null ? null : stripCard(one, 'offer', until, now);
}

/** A quiet day has begun: a reply that stands open gets its strip at once. Where none does, the card's script shows nothing. */
export async function bringStrips(application: string, now: number): Promise<void> {
  for (const one of await allCases()) {
    if (one.tab === null || one.site === PORTAL || (await findByMessage(one.key))?.id !== application) continue;
    const strip = await stripFor(one, now);
    if (strip) await askTab(one.tab, 'showCard', strip);
  }
}

/** The case's draft comes back when the quiet day ends. Its words stay, and nothing of the webmail's box is read. */
export async function keepUntilQuietEnd(one: Case, now: number): Promise<CardAnswer> {
  const kept = await save(async () => {
    const until = await quietEndOf(one.key, now);
    if (until !== null) await keepUntil(one, until, now);
    return until;
  });
  if (!kept.ok) return show(stripCard(one, 'notKept', now, now));
  return kept.value === null ? { next: 'close' } : show(stripCard(one, 'kept', kept.value, now));
}

async function keepUntil(one: Case, until: number, now: number): Promise<void> {
  const was = await findDraft(one.key);
  // Pressed again, the first press is the one to undo.
  if (was?.due !== until) {
    await keepBeforeKeep(one.key, { was: was && { due: was.due, isBack: was.isBack, keptAt: was.keptAt } });
    const fresh = { ...newDraft(aboutCase(one)), updatedAt: now };
    await changeDraft(one.key, (draft) => keptUntil(draft, until, now), fresh);
  }
  await remindOf(one.key, until);
  if (was?.isBack) await unsayKept();
}

/** The draft is as it was before, and the strip offers again. */
export async function undoKeep(one: Case, now: number): Promise<CardAnswer> {
  const undone = await save(async () => {
    const before = await readBeforeKeep(one.key);
    if (before) {
      await changeDraft(one.key, (draft) => unkept(draft, before.was));
      await remindOf(one.key, before.was?.due ?? null);
      await forgetBeforeKeep(one.key);
    }
    return stripFor(one, now);
  });
  if (!undone.ok) return show(stripCard(one, 'notUndone', now, now));
  return undone.value === null ? { next: 'close' } : show(undone.value);
}

const show = (content: CardContent): CardAnswer => ({ next: 'show', content });
