import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type DemoWebmail, start } from '../demo/server.ts';
import { Card } from '../e2e/card.ts';
import { type Chromium, launchChromium, welcomeTab } from '../e2e/chromium.ts';
import { Panel } from '../e2e/panel.ts';
import { staysAway, until } from '../e2e/until.ts';
import { type Desktop, IN_PANEL, SCREEN, startDesktop } from '../tools/desktop.ts';

// Keys that come through the debugging protocol reach a page whether it has the keyboard or not. Here a real X11 mouse and
// real X11 keys go where the focus is, and the browser's own permission bubble is pressed.

const WORDS = 'Thank you for letting me know';
const MESSAGE = 'article.message[data-expanded="true"]';
/** No page and no protocol sees the bubble: it is given the time that it takes on a slow machine. */
const BUBBLE = 2_000;
const ORIGINS = ['http://127.0.0.1/*'];

let desktop: Desktop;
let web: DemoWebmail;
let browser: Chromium;

beforeEach(async () => {
  desktop = await startDesktop();
  web = await start();
  browser = await launchChromium({
    build: 'chrome',
    headed: true,
    env: { DISPLAY: desktop.display },
    args: ['--window-position=0,0', `--window-size=${SCREEN.width},${SCREEN.height}`],
  });
});

afterEach(async () => {
  await browser.close();
  await web.stop();
  await desktop.stop();
});

/** Asks as the welcome page's button does, and says yes in the browser's own bubble. */
async function allow(page: Page): Promise<void> {
  await page.bringToFront();
  const session = await browser.context.newCDPSession(page);
  const expression = `chrome.permissions.request(${JSON.stringify({ origins: ORIGINS })})`;
  const answer = session.send('Runtime.evaluate', { expression, userGesture: true, awaitPromise: true });
  await sleep(BUBBLE);
  // "Deny" has the focus at first.
  await desktop.hand.key('Tab');
  await desktop.hand.key('Return');
  expect((await answer).result.value).toBe(true);
}

test('a real mouse and real keys: allowed in the bubble, card, Insert, Ctrl+Z; panel, Insert, Ctrl+Z; taken away', async () => {
  const { hand } = desktop;
  const welcome = await welcomeTab(browser.context);
  await allow(welcome);
  const page = await browser.context.newPage();
  await page.goto(`${web.origin}/#/mail/m1`);
  await page.bringToFront();
  const card = new Card(page);
  await card.appears('Fennholt');
  const composer = () => page.locator('form.composer .editor').innerHTML();
  const pressReply = async () => {
    const button = page.locator(`${MESSAGE} [data-action="reply"]`);
    await button.scrollIntoViewIfNeeded();
    const box = await button.boundingBox();
    await hand.click(page, { x: (box?.x ?? 0) + 10, y: (box?.y ?? 0) + 10 });
    await page.waitForSelector('form.composer .editor');
  };

  await pressReply();
  const before = await composer();
  await hand.click(page, await card.where('Insert'));
  await until('The words are in', async () => (await composer()).includes(WORDS));
  await card.appears('The words are in your reply');
  await hand.key('ctrl+z');
  await until('Ctrl+Z took the words back', async () => (await composer()) === before);

  await hand.click(page, await card.where('Recovery plan'));
  const panel = await Panel.opened(browser);
  await hand.click(panel, await panel.where('to-reply'), IN_PANEL);
  await hand.click(panel, await panel.where('insert'), IN_PANEL);
  await panel.appears('undo');
  expect(await composer()).toContain(WORDS);
  await hand.key('ctrl+z');
  await until('Ctrl+Z in the panel took the words back', async () => (await composer()) === before);

  await welcome.evaluate((origins) => chrome.permissions.remove({ origins }), ORIGINS);
  await page.goto(`${web.origin}/#/mail/m2`);
  await page.reload();
  expect(await staysAway(() => card.isShown())).toBe(true);
  expect(browser.noise.complaints).toEqual([]);
});
