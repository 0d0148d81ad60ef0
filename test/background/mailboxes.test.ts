import { describe, expect, test } from 'vitest';
import type { Mail } from '../../src/core/mail.ts';
import type { CardContent } from '../../src/messages/protocol.ts';
import { aDraft, aMail, anApplication, anEvent } from '../support/makers.ts';
import { startWorker } from '../support/webmail-worker.ts';

const UNI = 'https://mail.uni.example';
const FIRM = 'https://webmail.firm.example';

/** Both mailboxes have a mail with the number 17. */
const fromTarnholm = aMail({
  id: 'INBOX/17',
  subject: 'Your application as Data Analyst',
  body: 'Dear Sam,\n\nThank you for your application as Data Analyst at Tarnholm. Unfortunately we have decided to move forward with another candidate.\n\nKind regards,\nNkem Okafor',
});
const fromBrightloom = aMail({
  id: 'INBOX/17',
  subject: 'Your application as Weaver',
  from: { name: 'Ida Holm', address: 'ida@brightloom.example' },
  body: 'Dear Sam,\n\nThank you for your application as Weaver at Brightloom. Unfortunately we have decided to move forward with another candidate.\n\nKind regards,\nIda Holm',
});

async function start() {
  const worker = await startWorker(UNI, FIRM);
  const { browser, content } = worker;
  const uni = browser.opens(1, `${UNI}/?_task=mail`);
  const firm = browser.opens(2, `${FIRM}/?_task=mail`);
  /** Opens a mail, and answers with the card that follows, if one does. */
  const opens = async (sender: typeof uni, mail: Mail): Promise<CardContent | null> => {
    browser.told.length = 0;
    await content.mailOpened({ site: 'roundcube', mail, asksFirst: false }, sender);
    return browser.lastTold<CardContent>('showCard') ?? null;
  };
  const press = (sender: typeof uni, card: CardContent | null, action: 'not-now' | 'add-to-history' | 'insert') =>
    content.cardPressed({ key: card?.key ?? '', action }, sender);
  return { ...worker, uni, firm, opens, press };
}

describe('two mailboxes of the same software', () => {
  test('each have their card, whatever was done with the mail of the same number in the other', async () => {
    const { uni, firm, opens, press } = await start();
    await press(uni, await opens(uni, fromTarnholm), 'not-now');
    expect((await opens(firm, fromBrightloom))?.heading).toContain('Brightloom');
  });

  test('are told apart on one host too, by who writes what', async () => {
    const { uni, opens, press } = await start();
    await press(uni, await opens(uni, fromTarnholm), 'not-now');
    expect((await opens(uni, fromBrightloom))?.heading).toContain('Brightloom');
  });

  test('record what their own card says, and insert what was written for their own mail', async () => {
    const { browser, uni, firm, opens, press, history, drafts } = await start();
    const first = await opens(uni, fromTarnholm);
    await drafts.keepDraft(
      aDraft({ key: first?.key ?? '', text: 'Dear Nkem, thank you for the talk about Tarnholm.' }),
    );
    const second = await opens(firm, fromBrightloom);
    await press(uni, first, 'add-to-history');
    expect((await history.allFollowed()).map(({ application }) => application.company)).toEqual(['Tarnholm']);
    browser.answer = ({ name }) => (name === 'insertText' ? { state: 'inserted' } : null);
    await press(firm, second, 'insert');
    expect(browser.lastTold<{ text: string }>('insertText')?.text).not.toContain('Tarnholm');
  });

  test('cannot speak of each other’s mails', async () => {
    const { content, uni, firm, opens, press, history } = await start();
    const card = await opens(uni, fromTarnholm);
    expect(await content.composerOpened({ site: 'roundcube' }, firm)).toEqual([]);
    expect(await press(firm, card, 'add-to-history')).toEqual({ next: 'close' });
    expect(await history.allFollowed()).toEqual([]);
  });
});

describe('a mail that was dealt with', () => {
  test('stays so when it is filed in another folder, and is recorded once', async () => {
    const { uni, opens, press, record, history } = await start();
    const card = await opens(uni, fromTarnholm);
    await press(uni, card, 'add-to-history');
    expect(await opens(uni, { ...fromTarnholm, id: 'INBOX.Jobs/3', date: '2026-11-29T10:00:00.000Z' })).toBeNull();
    await record.recordRejection(card?.key ?? '', 5);
    expect(await history.allFollowed()).toHaveLength(1);
  });

  test('does not answer for the same letter about another application in the same folder', async () => {
    const { uni, opens, press } = await start();
    await press(uni, await opens(uni, fromTarnholm), 'not-now');
    expect(await opens(uni, { ...fromTarnholm, id: 'INBOX/18' })).not.toBeNull();
  });

  test('before keys named the host stays dealt with', async () => {
    const { uni, opens, history, cases } = await start();
    await cases.putAside('roundcube|INBOX/17', 'dismissed', Date.now());
    expect(await opens(uni, fromTarnholm)).toBeNull();
    expect(await history.findSeen('roundcube|INBOX/17')).toMatchObject({ outcome: 'dismissed' });
  });

  test('before that does not answer for a later one with its number, nor for one on another host', async () => {
    const { uni, firm, opens, history, cases } = await start();
    await cases.putAside('roundcube|INBOX/17', 'dismissed', Date.parse('2026-11-01'));
    expect(await opens(firm, { ...fromBrightloom, date: '2026-11-20T10:00:00.000Z' })).not.toBeNull();
    const event = anEvent({ message: 'roundcube|INBOX/17', link: `${UNI}/?_task=mail&_uid=17` });
    await history.keepApplication(anApplication(), event, { key: event.message, outcome: 'recorded', at: Date.now() });
    expect(await opens(firm, fromBrightloom)).not.toBeNull();
    expect(await opens(uni, fromTarnholm)).toBeNull();
  });

  test('in a webmail that gives it an id of its own is known by that alone', async () => {
    const { uni, opens } = await start();
    expect((await opens(uni, { ...fromTarnholm, id: 'k1abc' }))?.key).toBe('roundcube|k1abc');
  });
});

test('a draft that was written before keys named the host is still the draft for that mail', async () => {
  const { uni, opens, drafts } = await start();
  const about = { ...aDraft().about, link: `${UNI}/?_task=mail&_uid=17` };
  await drafts.keepDraft(aDraft({ key: 'roundcube|INBOX/17', about, updatedAt: Date.now() }));
  expect((await opens(uni, fromTarnholm))?.key).toBe('roundcube|INBOX/17');
});
