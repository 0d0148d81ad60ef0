import { describe, expect, test } from 'vitest';
import type { CardAction, CardContent } from '../../src/messages/protocol.ts';
import { aMail } from '../support/makers.ts';
import { startWorker } from '../support/webmail-worker.ts';

const GMAIL = 'https://mail.google.com';
const KEY = 'gmail|m1';
const BODY =
  'Dear Sam,\n\nThank you for your application as Data Analyst at Tarnholm. Unfortunately we have decided to move forward with another candidate.\n\nKind regards,\nNkem Okafor';

async function start() {
  const worker = await startWorker(GMAIL);
  const { browser, content } = worker;
  const sender = browser.opens(1, `${GMAIL}/mail/u/0/`);
  const opens = async (id = 'm1'): Promise<CardContent | undefined> => {
    browser.told.length = 0;
    await content.mailOpened({ site: 'gmail', mail: aMail({ id, body: BODY }), asksFirst: false }, sender);
    return browser.lastTold<CardContent>('showCard');
  };
  const press = (action: CardAction) => content.cardPressed({ key: KEY, action }, sender);
  const replyOpens = async () => {
    browser.told.length = 0;
    await content.replyOpened({ key: KEY, isCertain: true }, sender);
    return browser.lastTold<CardContent>('showCard');
  };
  return { ...worker, opens, press, replyOpens };
}

describe('a card that is closed', () => {
  test('after "added to history" leaves the mail in it, and does not come again beside a reply', async () => {
    const { opens, press, replyOpens, history } = await start();
    await opens();
    await press('add-to-history');
    expect(await replyOpens()).toBeDefined();
    expect(await press('not-now')).toEqual({ next: 'close' });
    expect((await history.findSeen(KEY))?.outcome).toBe('recorded');
    expect(await replyOpens()).toBeUndefined();
  });

  test('after "inserted" leaves the mail answered', async () => {
    const { browser, insertion, opens, press, history } = await start();
    await opens();
    browser.answer = () => ({ state: 'inserted' });
    await insertion.insertReply(KEY, 'Dear Nkem, thank you.', false, Date.now());
    await press('not-now');
    expect((await history.findSeen(KEY))?.outcome).toBe('answered');
  });

  test('before anything else was said puts the mail aside', async () => {
    const { opens, press, history } = await start();
    await opens();
    await press('not-now');
    expect((await history.findSeen(KEY))?.outcome).toBe('dismissed');
  });
});

describe('a session memory that is full', () => {
  test('of ways back still takes every new mail, and never lets go of private keys and what was taken out', async () => {
    const { browser, opens, press, session } = await start();
    browser.quota = 60_000;
    await session.keepPageKey('p1', 'a key');
    for (let at = 0; at < 5; at += 1)
      browser.session.set(`before:${at}`, { id: `${at}`, wholes: ['x'.repeat(11_000)], made: [], suggestions: [] });
    for (let at = 1; at <= 40; at += 1) expect(await opens(`m${at}`)).toBeDefined();
    expect(await opens()).toBeDefined();
    expect(await press('not-now')).toEqual({ next: 'close' });
    expect(await session.readPageKey('p1')).toBe('a key');
  });

  test('of what may not go still shows the card', async () => {
    const { browser, opens } = await start();
    browser.quota = 10;
    expect(await opens()).toBeDefined();
  });
});
