import browser from 'webextension-polyfill';
import { allDrafts, changeDraft } from '../storage/drafts.ts';

const PREFIX = 'draft:';

/** Brings a kept draft back when its time comes. */
export async function remindOf(key: string, due: number): Promise<void> {
  await browser.alarms.create(`${PREFIX}${key}`, { when: due });
}

/** Alarms can be lost, with the browser's profile or an update: at every start they are made again from what is kept. */
export async function rebuildReminders(now: number): Promise<void> {
  for (const draft of await allDrafts()) {
    if (draft.due === null || draft.isBack) continue;
    if (draft.due <= now) await bringBack(draft.key);
    else await remindOf(draft.key, draft.due);
  }
}

/** Listen while the worker starts, never later: the alarm itself may have started it. */
export function listenForReminders(): void {
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name.startsWith(PREFIX)) void bringBack(alarm.name.slice(PREFIX.length));
  });
}

/** The popup shows it first from now on; the icon's tooltip says so in neutral words. */
async function bringBack(key: string): Promise<void> {
  const draft = await changeDraft(key, (one) => (one.due === null ? one : { ...one, isBack: true }));
  if (draft?.isBack) await browser.action.setTitle({ title: browser.i18n.getMessage('something_kept') });
}

export async function draftSeen(key: string): Promise<void> {
  await changeDraft(key, (one) => ({ ...one, isBack: false, due: null }));
  await browser.alarms.clear(`${PREFIX}${key}`);
  const isMoreBack = (await allDrafts()).some((one) => one.isBack);
  if (!isMoreBack) await browser.action.setTitle({ title: '' });
}
