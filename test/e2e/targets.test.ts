import type { Page } from 'playwright-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Chromium, launchChromium, openAjarPage, switchOn } from './chromium.ts';
import { type CrowdedReply, crowdedMails, crowdedPage } from './crowded-page.ts';
import { until } from './until.ts';

const CLICKS = 200;
const MAILS = crowdedMails(20);
const REPLIES: readonly CrowdedReply[] = [
  { answers: 3, showsThread: true, kind: 'formatted' },
  { answers: 9, showsThread: true, kind: 'plain' },
  { answers: 15, showsThread: false, kind: 'frame' },
  { answers: 0, showsThread: false, kind: 'shadow' },
  { answers: 10, showsThread: true, kind: 'formatted' },
  // Others have its address and subject too: it may be to any of them.
  { answers: 12, showsThread: false, kind: 'plain' },
];

let browser: Chromium;
beforeEach(async () => {
  browser = await launchChromium({ build: 'chrome-granted' });
  await switchOn(browser, ['http://127.0.0.1/*']);
});
afterEach(() => browser.close());

/** Numbers that look like chance and are the same at every run. */
function chance(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** Which open reply answers a mail: by its conversation, else by address and subject, where no other mail has both. */
function replyTo(mail: number): number {
  const isAlone = MAILS.every(
    ({ address, subject }, other) =>
      other === mail || address !== MAILS[mail]?.address || subject !== MAILS[mail]?.subject,
  );
  return REPLIES.findIndex(({ answers, showsThread }) => answers === mail && (showsThread || isAlone));
}

const contents = (page: Page): Promise<readonly string[]> => page.evaluate('window.replies()');

test(`of ${CLICKS} clicks among 20 mails and 5 open replies, each letter lands in the reply to its own mail or nowhere`, async () => {
  const page = await browser.context.newPage();
  await browser.context.route('http://127.0.0.1/crowded', (route) =>
    route.fulfill({ body: crowdedPage(MAILS, REPLIES), contentType: 'text/html' }),
  );
  const ajar = await openAjarPage(browser, 'welcome');
  await page.goto('http://127.0.0.1/crowded');
  await page.bringToFront();
  const ask = (name: string, payload: object) =>
    ajar.evaluate((message) => chrome.runtime.sendMessage(message), { name, payload });
  await until('Every mail has its card', async () => (await page.locator('ajar-card').count()) === MAILS.length);

  const heads = await page.evaluate('window.heads()');
  const places = page.locator('article .message-text > p, form.composer input, body > form.composer > :not(input)');
  const all = await places.count();
  const pick = chance(20_261_124);
  const wrong: string[] = [];
  let [landed, asked] = [0, 0];
  for (let click = 0; click < CLICKS; click += 1) {
    await places.nth(pick(all)).click();
    const mail = pick(MAILS.length);
    const wanted = replyTo(mail);
    const before = await contents(page);
    const letter = `Letter ${click} to mail ${mail}.`;
    const outcome = await ask('insertReply', { key: `demo|${MAILS[mail]?.id}`, text: letter, anyway: false });
    const after = await contents(page);
    const changed = after.flatMap((text, at) => (text === before[at] ? [] : [at]));
    const expected = wanted < 0 ? [] : [wanted];
    if (wanted < 0) asked += 1;
    else landed += 1;
    const isRight =
      JSON.stringify(changed) === JSON.stringify(expected) && (wanted < 0 || after[wanted]?.includes(letter));
    if (!isRight)
      wrong.push(`click ${click}: mail ${mail}, ${JSON.stringify(outcome)}, changed ${changed}, not ${expected}`);
  }
  expect(wrong.join('\n')).toBe('');
  expect(await page.evaluate('window.heads()')).toBe(heads);
  expect(landed).toBeGreaterThan(CLICKS / 10);
  expect(asked).toBeGreaterThan(CLICKS / 10);
});
