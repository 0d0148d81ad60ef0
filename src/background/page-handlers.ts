import browser from 'webextension-polyfill';
import type { Draft } from '../core/draft.ts';
import { bothDrafts } from '../core/draft-both.ts';
import { keptUntil } from '../core/draft-keep.ts';
import { isFree } from '../core/reply-about.ts';
import { insertedAtOf } from '../core/thanks.ts';
import type { Handlers } from '../messages/handle.ts';
import type { FromPages } from '../messages/protocol.ts';
import { forgetCorrection } from '../storage/corrections.ts';
import { changeDraft, findDraft } from '../storage/drafts.ts';
import { save } from '../storage/save.ts';
import { readCase } from '../storage/session.ts';
import { keepPrivateSetting } from '../storage/settings.ts';
import { keepTemplates } from '../storage/templates.ts';
import { switchOff, switchOn } from './access.ts';
import { readByHand } from './by-hand.ts';
import { putAside } from './cases.ts';
import { readHealth } from './health.ts';
import { historyHandlers } from './history-handlers.ts';
import { cancelArmed, insertFree, insertReply, undoInsert } from './insertion.ts';
import { planHandlers } from './plan-handlers.ts';
import { takeForNone } from './record.ts';
import { draftSeen, remindOf } from './reminders.ts';
import { tellTab } from './tabs.ts';

/** What Ajar's own pages may ask for. */
export const pageHandlers: Handlers<FromPages> = {
  ...planHandlers,
  ...historyHandlers,

  saveDraft: ({ draft, base }) =>
    save(async () => {
      // What only the worker knows is not overwritten by a page that loaded before.
      const saved = (old: Draft): Draft => ({
        ...written(old, base, draft),
        due: old.due,
        isBack: old.isBack,
        keptAt: old.keptAt,
      });
      return { draft: await writeDraft(draft, saved) };
    }),
  keepDraft: ({ draft, base, due }) =>
    save(async () => {
      const now = Date.now();
      const kept = await writeDraft(draft, (old) => keptUntil(written(old, base, draft), due, now));
      await remindOf(draft.key, due);
      return { draft: kept };
    }),
  draftSeen: ({ key }) => draftSeen(key),

  // The popup and the panel are in no tab; a page of Ajar's own is.
  insertReply: ({ key, text, anyway }, sender) =>
    isFree(key) ? insertFree(key, text, Date.now(), sender.tab?.id) : insertReply(key, text, anyway, Date.now()),
  undoInsert: ({ key }) => undoInsert(key),
  cancelArmed: ({ key }) => cancelArmed(key),

  async putAside({ key, outcome }) {
    const one = await readCase(key);
    if (one?.tab != null) void tellTab(one.tab, 'hideCard', { key });
    return outcome === 'not-a-rejection' && one ? takeForNone(one, Date.now()) : putAside(key, outcome, Date.now());
  },

  pasteMail: ({ text, byHand }) => readByHand(text, byHand, Date.now()),
  forgetCorrection: ({ id }) =>
    save(async () => {
      await forgetCorrection(id);
      return null;
    }),
  setHiringSide: ({ isOn }) =>
    save(async () => {
      await keepPrivateSetting({ name: 'hiringSide', value: isOn });
      return null;
    }),

  keepTemplates: ({ keep, gone }) =>
    save(async () => {
      await keepTemplates(keep, gone);
      return null;
    }),
  rememberName: ({ name }) =>
    save(async () => {
      await keepPrivateSetting({ name: 'name', value: name.trim() });
      return null;
    }),

  openMail: ({ key }) => openMail(key),
  readHealth: ({ tab }) => readHealth(tab),
  switchOn: ({ origins }) => switchOn(origins),
  switchOff: ({ origins }) => switchOff(origins),
};

function written(old: Draft, base: Draft, draft: Draft): Draft {
  const both = bothDrafts(old, base, draft);
  return { ...both, insertedAt: insertedAtOf(both, old) };
}

const writeDraft = async (draft: Draft, change: (old: Draft) => Draft): Promise<Draft> =>
  (await changeDraft(draft.key, change, draft)) ?? draft;

/** Leads back to the mail: the tab that still shows its site, else a new one at the mail's address. */
async function openMail(key: string): Promise<boolean> {
  const one = await readCase(key);
  const link = one?.mail.link ?? (await findDraft(key))?.about.link ?? null;
  if (!link?.startsWith('http')) return false;
  const origin = new URL(link).origin;
  const tab = one?.tab == null ? null : await browser.tabs.get(one.tab).catch(() => null);
  if (tab?.id !== undefined && tab.url?.startsWith(origin))
    await browser.tabs.update(tab.id, { active: true, url: link });
  else await browser.tabs.create({ url: link });
  return true;
}
