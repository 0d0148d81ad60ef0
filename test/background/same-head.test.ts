import { describe, expect, test } from 'vitest';
import type { Mail } from '../../src/core/mail.ts';
import { isReplyTo } from '../../src/core/reply-target.ts';
import type { CardContent } from '../../src/messages/protocol.ts';
import { aMail } from '../support/makers.ts';
import { startWorker } from '../support/webmail-worker.ts';

const UNI = 'https://mail.uni.example';
const subject = 'Your application at Tarnholm';
const aNo = aMail({
  id: 'INBOX/17',
  subject,
  body: 'Dear Sam,\n\nThank you for your application as Data Analyst at Tarnholm. Unfortunately we have decided to move forward with another candidate.\n\nKind regards,\nNkem Okafor',
});
const anInvitation = aMail({
  id: 'INBOX/18',
  subject,
  body: 'Dear Sam,\n\nThank you for your application as Team Lead at Tarnholm. We would like to invite you to an interview on Tuesday at 10:30. Does that suit you?\n\nKind regards,\nNkem Okafor',
});
/** As Roundcube's compose page shows it, whichever of the two is answered. */
const reply = { thread: null, recipients: ['n.okafor@tarnholm.example'], subject: `Re: ${subject}` };

async function start() {
  const worker = await startWorker(UNI);
  const { browser, content } = worker;
  const sender = browser.opens(1, `${UNI}/?_task=mail`);
  const opens = async (mail: Mail): Promise<string> => {
    await content.mailOpened({ site: 'roundcube', mail, asksFirst: false }, sender);
    return browser.lastTold<CardContent>('showCard')?.key ?? '';
  };
  /** The reply opens, and the page's script does what it does. */
  const replyOpens = async () => {
    browser.told.length = 0;
    const candidates = await content.composerOpened({ site: 'roundcube' }, sender);
    const all = candidates.map(({ key, mail }) => ({ key, is: isReplyTo(reply, mail) }));
    const match = all.find(({ is }) => is === 'yes') ?? all.find(({ is }) => is === 'unknown');
    if (match) await content.replyOpened({ key: match.key, isCertain: match.is === 'yes' }, sender);
    return match?.is ?? 'no';
  };
  return { ...worker, opens, replyOpens };
}

describe('a reply of which only address and subject are known', () => {
  test('is one to the no while no other mail has both: its card offers the letter', async () => {
    const { browser, opens, replyOpens } = await start();
    await opens(aNo);
    expect(await replyOpens()).toBe('yes');
    expect(browser.lastTold<CardContent>('showCard')?.buttons.map(({ action }) => action)).toContain('insert');
  });

  test.each([
    ['after', [aNo, anInvitation]],
    ['before', [anInvitation, aNo]],
  ])('may be one to an invitation that was opened %s the no: nothing is offered', async (_when, mails) => {
    const { browser, opens, replyOpens } = await start();
    for (const mail of mails) await opens(mail);
    expect(await replyOpens()).toBe('unknown');
    expect(browser.told).toEqual([]);
  });

  test('may be one to another mail also where both are opened together', async () => {
    const { opens, replyOpens } = await start();
    await Promise.all([opens(aNo), opens(anInvitation)]);
    expect(await replyOpens()).toBe('unknown');
  });

  test('is one to the no when that was opened twice', async () => {
    const { opens, replyOpens } = await start();
    await opens(aNo);
    await opens(aNo);
    expect(await replyOpens()).toBe('yes');
  });

  test('gets an armed letter only when the person says so', async () => {
    const { browser, insertion, opens, replyOpens } = await start();
    const key = await opens(aNo);
    browser.answer = ({ name }) => (name === 'insertText' ? { state: 'no-composer' } : null);
    expect(await insertion.insertReply(key, 'Thank you for letting me know.', false, Date.now())).toMatchObject({
      state: 'armed',
    });
    await opens(anInvitation);
    // The script in the page does as it is told: it asks where it cannot be certain.
    browser.answer = ({ name, payload }) => {
      const { anyway, mail } = payload as { anyway: boolean; mail: Parameters<typeof isReplyTo>[1] };
      if (name !== 'insertText') return null;
      return anyway || isReplyTo(reply, mail) === 'yes' ? { state: 'inserted' } : { state: 'asks', recipient: null };
    };
    await replyOpens();
    expect(browser.lastTold<CardContent>('showCard')?.buttons.map(({ action }) => action)).toContain('insert-anyway');
  });
});
