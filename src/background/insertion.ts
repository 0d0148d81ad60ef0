import browser, { type Tabs } from 'webextension-polyfill';
import type { Case } from '../core/case.ts';
import { findGap, gapsOf, replyText } from '../core/reply.ts';
import { aboutCase, isFree, knownWords, newDraft } from '../core/reply-about.ts';
import { writeReply } from '../core/reply-letter.ts';
import type { InsertAttempt, InsertOutcome, UndoOutcome } from '../messages/protocol.ts';
import { findDraft } from '../storage/drafts.ts';
import { forgetArmed, keepArmed, readArmed, readCase, readInserted } from '../storage/session.ts';
import { readPrivateSettings } from '../storage/settings.ts';
import { isReadable } from './access.ts';
import { answerableOf } from './heads.ts';
import { noteInserted, noteUndone } from './inserted.ts';
import { replyLanguage } from './languages.ts';
import { askTab, tellTab } from './tabs.ts';

/** Long enough to open a reply and read it once, short enough that the person still knows why words appear. */
const ARMED_FOR_MS = 60_000;

/**
 * Puts the text into the open reply to the case's mail. Where none is open, arms, and opens the reply where that is safe: the
 * words go in when the box says that it is there, also after the page was replaced by the composer's.
 */
export async function insertReply(
  key: string,
  text: string,
  anyway: boolean,
  now: number,
  inTab?: number,
): Promise<InsertOutcome> {
  const one = await readCase(key);
  const tabs = inTab === undefined ? await tabsFor(one) : [inTab];
  const last = tabs.at(-1);
  if (!one || last === undefined) return { state: 'refused', reason: 'no-tab' };
  if (findGap(text)) return { state: 'refused', reason: 'gap' };
  const message = { key, text, anyway, mail: await answerableOf(one) };
  const tried: InsertAttempt[] = [];
  for (const tab of tabs) {
    const attempt = await askTab(tab, 'insertText', message);
    if (attempt !== 'no-access' && attempt?.state === 'inserted') {
      await forgetArmed();
      await noteInserted(key, tab, now);
      // Who inserts has decided: what offers to keep the reply for later goes.
      void tellTab(tab, 'hideStrip', { key });
      return attempt;
    }
    if (attempt === null || (attempt !== 'no-access' && attempt.state === 'not-inserted'))
      return { state: 'refused', reason: 'not-inserted' };
    if (attempt !== 'no-access') tried.push(attempt);
  }
  const asks = tried.find(({ state }) => state === 'asks');
  if (asks?.state === 'asks') return asks;
  if (tried.length === 0) return { state: 'refused', reason: await whyNoAccess(last) };
  return arm(one, text, tabs, now);
}

/** The words wait in the first tab in which the mail's Reply can be pressed, else in the one that showed the mail last. */
async function arm(one: Case, text: string, tabs: readonly number[], now: number): Promise<InsertOutcome> {
  const until = now + ARMED_FOR_MS;
  for (const tab of tabs) {
    // Before Reply is pressed: the box may be there before the answer is.
    await keepArmed({ key: one.key, text, tab, until });
    if ((await askTab(tab, 'openReply', { messageId: one.mail.id })) === true) break;
  }
  return { state: 'armed', until };
}

/** Where the reply may stand open: in the tab in front of the person, where that shows the same webmail; else where the mail was last. */
async function tabsFor(one: Case | null): Promise<readonly number[]> {
  if (one?.tab == null) return [];
  const front = await tabInFront();
  const url = front?.url;
  const isSame = url !== undefined && (await isReadable(url)) && new URL(url).host === one.host;
  return isSame && front?.id !== undefined && front.id !== one.tab ? [front.id, one.tab] : [one.tab];
}

/**
 * A message that answers no mail goes into whatever the person writes in the tab in front. On a page of Ajar's own that is the page
 * itself: then it goes into the webmail that they come from, which is brought to the front, so that they see where the words are.
 */
export async function insertFree(key: string, text: string, now: number, ownTab?: number): Promise<InsertOutcome> {
  if (findGap(text)) return { state: 'refused', reason: 'gap' };
  const front = (await tabInFront())?.id;
  const isOwn = front !== undefined && front === ownTab;
  const tab = isOwn ? await lastWebmail() : front;
  if (tab === undefined) return { state: 'refused', reason: 'no-composer' };
  const mail = { id: '', thread: null, addresses: [], subject: '', isAlone: true };
  const attempt = await askTab(tab, 'insertText', { key, text, anyway: true, mail });
  if (attempt === 'no-access' || attempt?.state === 'no-composer') return { state: 'refused', reason: 'no-composer' };
  if (attempt?.state !== 'inserted') return { state: 'refused', reason: 'not-inserted' };
  await noteInserted(key, tab, now);
  if (isOwn) await browser.tabs.update(tab, { active: true }).catch(() => undefined);
  return { state: 'inserted' };
}

const usualTab = async (key: string): Promise<number | null> =>
  (isFree(key) ? (await tabInFront())?.id : (await readCase(key))?.tab) ?? null;

/** The tab of a webmail that the person looked at last. */
async function lastWebmail(): Promise<number | undefined> {
  const tabs = (await browser.tabs.query({})).toSorted((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0));
  for (const { id, url } of tabs) if (await isReadable(url)) return id;
  return undefined;
}

async function tabInFront(): Promise<Tabs.Tab | null> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  return tab ?? null;
}

async function whyNoAccess(tab: number): Promise<'no-tab' | 'no-access'> {
  const isThere = await browser.tabs.get(tab).then(
    () => true,
    () => false,
  );
  return isThere ? 'no-access' : 'no-tab';
}

/** A reply to the case opened in a tab: what is armed for it there goes in. Null when nothing is. */
export async function insertArmed(key: string, tab: number, now: number): Promise<InsertOutcome | null> {
  const armed = await readArmed();
  if (!armed || armed.key !== key || armed.tab !== tab || armed.until < now) return null;
  await forgetArmed();
  return insertReply(key, armed.text, false, now, tab);
}

export async function cancelArmed(key: string): Promise<void> {
  const armed = await readArmed();
  if (armed?.key === key) await forgetArmed();
}

export async function undoInsert(key: string, inTab?: number): Promise<UndoOutcome> {
  const tab = inTab ?? (await readInserted(key))?.tab ?? (await usualTab(key));
  if (tab === null) return { state: 'gone' };
  const outcome = await askTab(tab, 'undoText', { key });
  if (outcome === 'no-access' || outcome === null) return { state: 'gone' };
  if (outcome.state === 'undone') await noteUndone(key);
  return outcome;
}

/** The words that the card's own Insert puts in: the draft as it is kept, else the default template. Null while a gap is left. */
export async function readyText(one: Case): Promise<string | null> {
  const [draft, settings] = await Promise.all([
    findDraft(one.key).catch(() => null),
    readPrivateSettings().catch(() => null),
  ]);
  const about = aboutCase(one);
  const choices = draft ?? newDraft(about);
  if (choices.text !== null) return findGap(choices.text) ? null : choices.text;
  const language = await replyLanguage(choices.language ?? about.manner.language);
  if (language === null) return null;
  const paragraphs = writeReply({ about, choices, known: knownWords(about, settings?.name ?? ''), language });
  return gapsOf(paragraphs).length > 0 ? null : replyText(paragraphs, (slot) => slot);
}
