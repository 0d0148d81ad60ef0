import browser from 'webextension-polyfill';
import { isPaused } from '../core/pause.ts';
import { closesByItself, planToMention } from '../core/plan-end.ts';
import { mendQuietDay, type QuietDay } from '../core/quiet-day.ts';
import { allDrafts, changeDraft } from '../storage/drafts.ts';
import { allPages, removePage } from '../storage/pages.ts';
import { allPlans, changePlan, changePlans } from '../storage/plans.ts';
import { forgetWalk, keepWalk, readPageKey, readWalk } from '../storage/session.ts';
import { keepPrivateSetting, readPrivateSettings } from '../storage/settings.ts';
import { notify, sayKept } from './notices.ts';

const DRAFT = 'draft:';
const QUIET = 'quiet:';
const WALK = 'walk';
const DAILY = 'daily';
const DAY_MINUTES = 24 * 60;
const WALK_MS = 10 * 60_000;

/** Brings a kept draft back when its time comes; one without a time is not brought back. */
export async function remindOf(key: string, due: number | null): Promise<void> {
  if (due === null) await browser.alarms.clear(`${DRAFT}${key}`);
  else await browser.alarms.create(`${DRAFT}${key}`, { when: due });
}

/** Says when a quiet day is over; one without an end is over already. */
export async function remindOfQuietEnd(application: string, { until }: QuietDay): Promise<void> {
  if (until === null) await forgetQuietEnd(application);
  else await browser.alarms.create(`${QUIET}${application}`, { when: until });
}

export async function forgetQuietEnd(application: string): Promise<void> {
  await browser.alarms.clear(`${QUIET}${application}`);
}

/**
 * Alarms can be lost, with the browser's profile or an update: at every start they are made again from what is kept. What came
 * due meanwhile is done now, and pages whose key died with the browser are removed.
 */
export async function rebuildReminders(now: number): Promise<void> {
  await browser.alarms.create(DAILY, { delayInMinutes: DAY_MINUTES, periodInMinutes: DAY_MINUTES });
  for (const draft of await allDrafts()) {
    if (draft.due === null || draft.isBack) continue;
    if (draft.due <= now) await bringBack(draft.key);
    else await remindOf(draft.key, draft.due);
  }
  await mendClocks(now);
  for (const { application, quiet, isTold, closedAt } of await allPlans()) {
    if (quiet === null || quiet.until === null || isTold || closedAt !== null) continue;
    if (quiet.until <= now) await tellQuietEnd(application);
    else await remindOfQuietEnd(application, quiet);
  }
  const walk = await readWalk();
  if (walk) await browser.alarms.create(WALK, { when: walk.until });
  await removeDeadPages();
  await lookOnceADay(now);
}

/** The alarm that is always there once they were made. */
export const hasReminders = async (): Promise<boolean> => (await browser.alarms.get(DAILY)) !== undefined;

/** A clock that was set back must not make a quiet day longer than it was meant to be. */
async function mendClocks(now: number): Promise<void> {
  const plans = await allPlans();
  const wrong = plans.filter(({ quiet }) => quiet !== null && mendQuietDay(quiet, now) !== quiet);
  await changePlans(
    wrong.map(({ application }) => application),
    (plan) => (plan.quiet === null ? plan : { ...plan, quiet: mendQuietDay(plan.quiet, now), touchedAt: now }),
  );
}

async function removeDeadPages(): Promise<void> {
  for (const { id, lock } of await allPages()) {
    if (lock === null && (await readPageKey(id)) === null) await removePage(id);
  }
}

/** Listen while the worker starts, never later: the alarm itself may have started it. */
export function listenForReminders(): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name.startsWith(DRAFT)) void bringBack(name.slice(DRAFT.length));
    else if (name.startsWith(QUIET)) void tellQuietEnd(name.slice(QUIET.length));
    else if (name === WALK) void tellWalkEnd();
    else if (name === DAILY) void lookOnceADay(Date.now());
  });
}

/** The popup shows it first from now on; the icon's tooltip says so in neutral words. */
async function bringBack(key: string): Promise<void> {
  const draft = await changeDraft(key, (one) => (one.due === null ? one : { ...one, isBack: true }));
  if (draft?.isBack) await sayKept();
}

/** Once for each quiet day, and not for a chapter that is closed. */
async function tellQuietEnd(application: string): Promise<void> {
  let isNew = false;
  await changePlan(application, (plan) => {
    isNew = !plan.isTold && plan.closedAt === null && plan.quiet?.until != null;
    return isNew ? { ...plan, isTold: true } : plan;
  });
  if (isNew && !(await hasAJob())) await notify('something_kept');
}

/** Who has a job again is reminded of nothing that Ajar thought of. */
const hasAJob = async (): Promise<boolean> => (await readPrivateSettings()).hiredAt !== null;

/** Chapters that nobody touched close by themselves; one that rests may be mentioned, once a week at most. */
async function lookOnceADay(now: number): Promise<void> {
  const plans = await allPlans();
  const done = plans.filter((plan) => closesByItself(plan, now)).map(({ application }) => application);
  // Not touched by the person: taking it up again shows when it really was.
  await changePlans(done, (plan) => ({ ...plan, closedAt: now }));
  const { mentionedAt, pausedUntil } = await readPrivateSettings();
  if (isPaused(pausedUntil, now) || (await hasAJob())) return;
  const open = plans.filter(({ application }) => !done.includes(application));
  if (!planToMention(open, mentionedAt, now)) return;
  await keepPrivateSetting({ name: 'mentionedAt', value: now });
  await notify('something_kept');
}

/** Ten minutes away from the screen. */
export async function startWalk(now: number): Promise<void> {
  const until = now + WALK_MS;
  await keepWalk({ until });
  await browser.alarms.create(WALK, { when: until });
}

export async function endWalk(): Promise<void> {
  await forgetWalk();
  await browser.alarms.clear(WALK);
}

async function tellWalkEnd(): Promise<void> {
  if (await readWalk()) await notify('walk_over');
}

export async function draftSeen(key: string): Promise<void> {
  await changeDraft(key, (one) => ({ ...one, isBack: false, due: null }));
  await remindOf(key, null);
  await unsayKept();
}

/** The person has come back to what was kept: the tooltip need not say it any more, unless a draft is back as well. */
export async function unsayKept(): Promise<void> {
  if (!(await allDrafts()).some(({ isBack }) => isBack)) await browser.action.setTitle({ title: '' });
}
