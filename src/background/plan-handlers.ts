import type { Plan } from '../core/plan.ts';
import { withChapter, withPhase } from '../core/plan.ts';
import { withMoods } from '../core/plan-moods.ts';
import { LONGEST_NOTE } from '../core/plan-notes.ts';
import { beginsSession, type PrivatePage } from '../core/private-page.ts';
import { failed, type Result } from '../core/result.ts';
import type { Handlers } from '../messages/handle.ts';
import type { FromPlan } from '../messages/plan-protocol.ts';
import { bringNoteBack, changeNote, removeNote } from '../storage/notes.ts';
import { burnPage, changePage } from '../storage/pages.ts';
import { changePlan, changePlans } from '../storage/plans.ts';
import { forgetReflection, keepReflection } from '../storage/reflections.ts';
import { type StorageFailure, save } from '../storage/save.ts';
import { forgetPage, forgetPageKey, keepPageKey } from '../storage/session.ts';
import { keepPrivateSetting } from '../storage/settings.ts';
import {
  bringRecordBack,
  joinApplication,
  recordByHand,
  recordRejection,
  startQuietDay,
  undoRecord,
} from './record.ts';
import { endWalk, startWalk, unsayKept } from './reminders.ts';
import { bringStrips } from './strip.ts';

/** A write that answers nothing but that it is safe. */
const keep = (write: () => Promise<unknown>): Promise<Result<null, StorageFailure>> =>
  save(async () => {
    await write();
    return null;
  });

const touch = (applications: readonly string[], change: (plan: Plan) => Plan) =>
  keep(async () => {
    await changePlans(applications, change);
    await unsayKept();
  });

/** What Ajar's own pages may ask for about the plan. */
export const planHandlers: Handlers<FromPlan> = {
  recordRejection: ({ key }) => recordRejection(key, Date.now()),
  recordByHand: (told) => recordByHand(told, Date.now()),
  undoRecord: ({ application, message }) => undoRecord(application, message),
  joinApplication: ({ key, application }) => joinApplication(key, application, Date.now()),
  bringRecordBack: ({ application }) => bringRecordBack(application),
  async startQuietDay(wanted) {
    const started = await startQuietDay(wanted, Date.now());
    // The day has begun, whatever a tab says to its strip.
    if (started.ok) void bringStrips(wanted.application, Date.now()).catch(() => undefined);
    return started;
  },
  decideQuietDay: ({ choice }) => keep(() => keepPrivateSetting({ name: 'quietAhead', value: choice })),
  pauseSearch: ({ until }) => keep(() => keepPrivateSetting({ name: 'pausedUntil', value: until })),

  setPhase: ({ application, phase, state }) =>
    touch([application], (plan) => withPhase(plan, phase, state, Date.now())),
  setChapters: ({ applications, isClosed }) => touch(applications, (plan) => withChapter(plan, isClosed, Date.now())),
  noteMoods: ({ application, moods }) => touch([application], (plan) => withMoods(plan, moods, Date.now())),

  saveNote: (change) =>
    change.value.length > LONGEST_NOTE
      ? failed('too-long')
      : save(async () => ({ value: await changeNote(change, Date.now()) })),
  removeNote: ({ id }) => save(() => removeNote(id)),
  bringNoteBack: ({ note }) => keep(() => bringNoteBack(note)),

  savePage: (page) => keep(() => savePage(page, Date.now())),
  keepPage: ({ id, lock }) => keep(() => keepPage(id, lock)),
  unlockPage: ({ id, key }) => keep(() => keepPageKey(id, key)),
  lockPage: ({ id }) => keep(() => forgetPageKey(id)),
  burnPage: ({ id }) =>
    keep(async () => {
      // The key first: without it the rest is noise, whatever happens now.
      await forgetPageKey(id);
      await burnPage(id, Date.now());
      await forgetPage(id);
    }),

  startWalk: () => startWalk(Date.now()),
  endWalk: () => endWalk(),
  setNotifies: ({ isOn }) => keep(() => keepPrivateSetting({ name: 'notifies', value: isOn })),
  keepReflection: (answer) => keep(() => keepReflection({ ...answer, at: Date.now() })),
  forgetReflection: ({ id }) => keep(() => forgetReflection(id)),
};

/** Fails where nothing of the page could be saved: what is not there is not kept. */
async function keepPage(id: string, lock: PrivatePage['lock']): Promise<void> {
  const kept = await changePage(id, (page) => page && { ...page, lock, updatedAt: Date.now() });
  if (kept === null) throw new Error(`No private page ${id}`);
}

type SavedPage = Parameters<FromPlan['savePage']>[0];

/** The key is in memory before the ciphertext is on the disk: no moment in which what was saved cannot be read. */
async function savePage({ id, application, iv, cipher, key }: SavedPage, now: number): Promise<void> {
  await keepPageKey(id, key);
  let isNew = false;
  await changePage(id, (page) => {
    isNew = beginsSession(page, now);
    return { id, application, iv, cipher, lock: page?.lock ?? null, createdAt: page?.createdAt ?? now, updatedAt: now };
  });
  if (isNew && application !== null)
    await changePlan(application, (plan) => ({ ...plan, writings: plan.writings + 1, touchedAt: now }));
}
