import browser from 'webextension-polyfill';
import type { ToContent } from '../messages/protocol.ts';
import { sendToTab } from '../messages/send.ts';
import { inject, type PageScript } from './scripts.ts';

/** Which script answers what. */
const SCRIPT_FOR = {
  showCard: 'card',
  hideCard: 'card',
  hideStrip: 'card',
  insertText: 'insert',
  undoText: 'insert',
  openReply: 'insert',
  tellHealth: 'health',
  readPage: 'posting',
} as const satisfies Record<keyof ToContent, PageScript>;

type Answer<N extends keyof ToContent> = ReturnType<ToContent[N]> | null;

/** Injections under way, one after the other in a tab: mails that open together ask for the same script together. */
const injecting = new Map<number, Promise<unknown>>();

function inTurn<T>(tab: number, act: () => Promise<T>): Promise<T> {
  const turn = (injecting.get(tab) ?? Promise.resolve()).then(act, act);
  const over = () => {
    if (injecting.get(tab) === turn) injecting.delete(tab);
  };
  injecting.set(tab, turn);
  turn.then(over, over);
  return turn;
}

/**
 * Asks a script in a tab, and injects it first where it is not there yet: injecting a script twice would lose what it remembers.
 * `no-access` where the tab is gone or Ajar may not read it; null where the script broke.
 */
export async function askTab<N extends keyof ToContent>(
  tab: number,
  name: N,
  payload: Parameters<ToContent[N]>[0],
): Promise<Answer<N> | 'no-access'> {
  const ask = (): Promise<Answer<N> | undefined> => tellTab(tab, name, payload);
  const first = await ask();
  if (first !== undefined) return first;
  return inTurn(tab, async () => {
    const meanwhile = await ask();
    if (meanwhile !== undefined) return meanwhile;
    if (!(await inject(tab, SCRIPT_FOR[name]))) return 'no-access';
    const second = await ask();
    return second === undefined ? 'no-access' : second;
  });
}

/** Tells a script in a tab, where it is there. undefined: it is not, or the tab is gone. */
export function tellTab<N extends keyof ToContent>(
  tab: number,
  name: N,
  payload: Parameters<ToContent[N]>[0],
): Promise<Answer<N> | undefined> {
  // Where other scripts of ours are there, but not this one, nobody answers; where none is, it rejects.
  return sendToTab(browser.tabs, tab, name, payload).catch(() => undefined);
}
