import { describe, expect, test } from 'vitest';
import { hasThanked } from '../../src/core/thanks.ts';
import type { CardContent } from '../../src/messages/protocol.ts';
import type { Told } from '../support/fake-browser.ts';
import { aDraft, aMail } from '../support/makers.ts';
import { startWorker } from '../support/webmail-worker.ts';

const GMAIL = 'https://mail.google.com';
const KEY = 'gmail|m1';
const WORDS = 'Dear Nkem, thank you for telling me.';
const aNo = aMail({
  thread: 't1',
  body: 'Dear Sam,\n\nThank you for your application as Data Analyst at Tarnholm. Unfortunately we have decided to move forward with another candidate.\n\nKind regards,\nNkem Okafor',
});

/** Tabs in which a reply stands open or not: their scripts insert, undo and open as they are told. */
async function start(composers: Set<number>) {
  const worker = await startWorker(GMAIL);
  const { browser, content } = worker;
  const opens = async (id: number): Promise<CardContent | undefined> => {
    const sender = browser.opens(id, `${GMAIL}/mail/u/0/`);
    browser.told.length = 0;
    await content.mailOpened({ site: 'gmail', mail: aNo, asksFirst: false }, sender);
    return browser.lastTold<CardContent>('showCard', id);
  };
  const inserted = new Set<number>();
  browser.answer = ({ tab, name }: Told) => {
    if (name === 'undoText') return { state: inserted.delete(tab) ? 'undone' : 'gone' };
    if (name !== 'insertText') return null;
    if (!composers.has(tab)) return { state: 'no-composer' };
    inserted.add(tab);
    return { state: 'inserted' };
  };
  const insert = () => worker.insertion.insertReply(KEY, WORDS, false, Date.now());
  const undo = () => worker.insertion.undoInsert(KEY);
  return { ...worker, opens, insert, undo, inserted };
}

describe('Undo of an insertion', () => {
  const tomorrow = Date.now() + 86_400_000;
  const kept = aDraft({ text: WORDS, due: tomorrow, about: { ...aDraft().about, person: 'Nkem Okafor' } });

  test('leaves the mail unanswered: its card returns', async () => {
    const { opens, insert, undo } = await start(new Set([1]));
    await opens(1);
    await insert();
    expect(await opens(1)).toBeUndefined();
    expect(await undo()).toEqual({ state: 'undone' });
    expect(await opens(1)).toBeDefined();
  });

  test('brings a draft back when it was to come, and thanks nobody', async () => {
    const { opens, insert, undo, drafts } = await start(new Set([1]));
    await opens(1);
    await drafts.keepDraft(kept);
    await insert();
    // Pressed again, the words stand there once; what was kept before is still known.
    await insert();
    expect(await drafts.findDraft(KEY)).toMatchObject({ due: null });
    await undo();
    const draft = await drafts.findDraft(KEY);
    expect(draft).toMatchObject({ due: tomorrow, insertedAt: null });
    expect(draft && hasThanked(draft, 'Nkem Okafor')).toBe(false);
  });

  test('leaves a mail in the history that was there before', async () => {
    const { opens, insert, undo, record, history } = await start(new Set([1]));
    await opens(1);
    await record.recordRejection(KEY, 5);
    await insert();
    await undo();
    expect((await history.findSeen(KEY))?.outcome).toBe('recorded');
  });

  test('that came too late changes nothing', async () => {
    const { opens, insert, undo, inserted, history } = await start(new Set([1]));
    await opens(1);
    await insert();
    inserted.clear();
    expect(await undo()).toEqual({ state: 'gone' });
    expect((await history.findSeen(KEY))?.outcome).toBe('answered');
  });

  test('is made where the words went in, wherever the mail was looked at since', async () => {
    const { opens, insert, undo } = await start(new Set([1]));
    await opens(1);
    await insert();
    await opens(2);
    expect(await undo()).toEqual({ state: 'undone' });
  });
});

describe('Insert in the panel', () => {
  test('goes into the reply in the tab in front, although the mail was looked at in another tab since', async () => {
    const { browser, opens, insert, inserted } = await start(new Set([1]));
    await opens(1);
    await opens(2);
    browser.front = 1;
    expect(await insert()).toEqual({ state: 'inserted' });
    expect([...inserted]).toEqual([1]);
  });

  test('goes into the one reply that is open, where the tab in front has none', async () => {
    const { browser, opens, insert, inserted } = await start(new Set([2]));
    await opens(1);
    await opens(2);
    browser.front = 1;
    expect(await insert()).toEqual({ state: 'inserted' });
    expect([...inserted]).toEqual([2]);
  });

  test('opens the reply in the tab in front, where the mail shows there', async () => {
    const { browser, opens, insert, session } = await start(new Set());
    await opens(1);
    await opens(2);
    browser.front = 1;
    browser.answer = ({ tab, name }) =>
      name === 'openReply' ? tab === 1 : name === 'insertText' ? { state: 'no-composer' } : null;
    expect(await insert()).toMatchObject({ state: 'armed' });
    expect(await session.readArmed()).toMatchObject({ tab: 1 });
    expect(browser.told.filter(({ name }) => name === 'openReply')).toHaveLength(1);
  });

  test('looks into no tab in front that shows something else', async () => {
    const { browser, opens, insert } = await start(new Set([1]));
    await opens(1);
    browser.opens(3, 'https://news.example/');
    expect(await insert()).toEqual({ state: 'inserted' });
    expect(browser.told.filter(({ tab }) => tab === 3)).toEqual([]);
  });

  test('asks about the reply in front when none is certain, and then puts the words there', async () => {
    const { browser, opens, insertion, session } = await start(new Set());
    await opens(1);
    await opens(2);
    browser.front = 1;
    browser.answer = ({ tab, name, payload }) => {
      if (name !== 'insertText') return null;
      if (tab === 2) return { state: 'no-composer' };
      return (payload as { anyway: boolean }).anyway ? { state: 'inserted' } : { state: 'asks', recipient: 'Bea' };
    };
    const insert = (anyway: boolean) => insertion.insertReply(KEY, WORDS, anyway, Date.now());
    expect(await insert(false)).toEqual({ state: 'asks', recipient: 'Bea' });
    expect(await insert(true)).toEqual({ state: 'inserted' });
    expect(await session.readInserted(KEY)).toMatchObject({ tab: 1 });
  });
});

describe('Insert on a page of Ajar’s own', () => {
  const free = { key: 'free|thanks-a1', text: 'Dear Ines, thank you.', anyway: false };

  test('goes into the message that is open in the webmail the person comes from, and shows it', async () => {
    const { browser, opens, pages, inserted } = await start(new Set([1, 2]));
    await opens(1);
    await opens(2);
    browser.opens(3, 'https://news.example/');
    const own = browser.opens(4, 'chrome-extension://ajar/page.html');
    expect(await pages.insertReply(free, own)).toEqual({ state: 'inserted' });
    expect([...inserted]).toEqual([2]);
    expect(browser.front).toBe(2);
    expect(await pages.undoInsert(free, own)).toEqual({ state: 'undone' });
  });

  test('says so where no message is open in it, and leaves the page in front', async () => {
    const { browser, opens, pages } = await start(new Set());
    await opens(1);
    const own = browser.opens(4, 'chrome-extension://ajar/page.html');
    expect(await pages.insertReply(free, own)).toEqual({ state: 'refused', reason: 'no-composer' });
    expect(browser.front).toBe(4);
  });
});

test('Insert in the popup goes into the message in the tab in front, and into no other', async () => {
  const { browser, opens, pages } = await start(new Set([1]));
  await opens(1);
  browser.opens(3, 'https://news.example/');
  await pages.insertReply({ key: 'free|line', text: 'Dear Ines, thank you.', anyway: false }, { id: 'ajar' });
  expect(browser.told.filter(({ name }) => name === 'insertText').map(({ tab }) => tab)).toEqual([3]);
});
