import browser from 'webextension-polyfill';
import card from '../content/card/main.ts?script&iife';
import insert from '../content/insert/main.ts?script&iife';
import resident from '../content/resident/main.ts?script&iife';

/** The scripts that go into webmail pages, each a file of its own. */
const files = { card, insert, resident } as const;
export type PageScript = keyof typeof files;

/** Their paths as the scripting API wants them. */
export const pathOf = (script: PageScript): string => files[script].replace(/^\//, '');

/** Puts a script into the top frame of a tab; false where the browser does not allow it. */
export async function inject(tab: number, script: PageScript): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId: tab }, files: [pathOf(script)] });
    return true;
  } catch {
    return false;
  }
}
