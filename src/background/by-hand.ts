import browser, { type Menus, type Tabs } from 'webextension-polyfill';
import type { Mail } from '../core/mail.ts';
import { parsePasted } from '../core/pasted-mail.ts';
import type { Result } from '../core/result.ts';
import { type StorageFailure, save } from '../storage/save.ts';
import { keepPanelWish } from '../storage/session.ts';
import { openCase, rememberAsOne } from './cases.ts';
import { openPanelFor } from './panel.ts';

const MENU = 'read-selection';

/**
 * Reads a mail that the person pasted or selected. With `byHand` it is a no because the person says so, and mails like it count as
 * one from now on. Null when it does not read like one.
 */
export function readByHand(
  text: string,
  byHand: boolean,
  now: number,
): Promise<Result<{ readonly key: string } | null, StorageFailure>> {
  return save(async () => {
    const mail: Mail = { ...parsePasted(text), id: crypto.randomUUID() };
    const one = await openCase('pasted', null, mail, now, { byHand });
    if (!one) return null;
    if (byHand) await rememberAsOne(one, now);
    await keepPanelWish({ key: one.key, view: 'plan', at: now });
    return { key: one.key };
  });
}

/** The entry in the menu of selected text. Made once, at the installation: the browser keeps it. */
export async function makeMenu(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: MENU,
    title: browser.i18n.getMessage('read_selection'),
    contexts: ['selection'],
  });
}

/** Listen while the worker starts, never later: the click itself may have started it. */
export function listenForMenu(): void {
  browser.contextMenus.onClicked.addListener((info, tab) => {
    // Nothing may be awaited before the panel opens: the click would no longer count.
    if (tab?.id !== undefined) void openPanelFor(tab.id, tab.windowId);
    void readSelection(info, tab);
  });
}

/** The lines of a selection are told apart in the page only; where Ajar may not look, the browser's own flat text has to do. */
async function readSelection(info: Menus.OnClickData, tab: Tabs.Tab | undefined): Promise<void> {
  const lines = tab?.id === undefined ? null : await selectedLines(tab.id).catch(() => null);
  // Chosen by hand from a menu that says so: the person's word is enough.
  await readByHand(lines?.trim() || (info.selectionText ?? ''), true, Date.now());
}

async function selectedLines(tab: number): Promise<string | null> {
  const [found] = await browser.scripting.executeScript({
    target: { tabId: tab },
    func: () => getSelection()?.toString() ?? '',
  });
  return typeof found?.result === 'string' ? found.result : null;
}
