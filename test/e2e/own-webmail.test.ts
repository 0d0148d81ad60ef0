import type { Page } from 'playwright-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Card } from './card.ts';
import { type Chromium, launchChromium, popupOver } from './chromium.ts';
import { UNKNOWN, UNKNOWN_HOST, unknownPage } from './unknown-page.ts';
import { until } from './until.ts';

let browser: Chromium;
let page: Page;
let card: Card;

beforeEach(async () => {
  browser = await launchChromium({ build: 'chrome-granted' });
  await browser.context.route(`https://${UNKNOWN_HOST}/**`, (route) =>
    route.fulfill({ body: unknownPage('mail'), contentType: 'text/html' }),
  );
  page = await browser.context.newPage();
  card = new Card(page);
  await page.goto(UNKNOWN);
});
afterEach(() => browser.close());

/** Presses the popup's link and gives the welcome tab that it opens. */
async function followLink(popup: Page): Promise<Page> {
  const [welcome] = await Promise.all([browser.context.waitForEvent('page'), popup.click('[data-test="use-here"]')]);
  return welcome;
}

/** By the popup's link and one click on the welcome tab. */
async function switchOnHere(): Promise<void> {
  const popup = await popupOver(browser, page);
  const welcome = await followLink(popup);
  await welcome.click('[data-test="own-on"]');
  await welcome.waitForSelector(`[data-test="switch"][data-state="on"]:has-text("${UNKNOWN_HOST}")`);
  await welcome.close();
  await popup.close();
  await page.bringToFront();
}

const composer = (): Promise<string> => page.locator('.box').innerHTML();

test('the popup’s link brings the address to the welcome tab, and nothing is read before the yes there', async () => {
  const popup = await popupOver(browser, page);
  expect(await popup.textContent('[data-test="use-here"]')).toBe(`Use Ajar on ${UNKNOWN_HOST}`);
  const welcome = await followLink(popup);
  expect(await welcome.inputValue('[data-test="own-address"]')).toBe(`https://${UNKNOWN_HOST}/`);
  await page.bringToFront();
  expect(await card.staysAway()).toBe(true);
  expect(browser.noise.complaints).toEqual([]);
});

test('a webmail that is not on the list is read at once after one yes, asks twice, and Ctrl+Z takes the words back', async () => {
  await switchOnHere();
  const asked = await card.appears('Ajar has not been tried on this site yet.');
  expect(asked).toContain('It read “Your application as a Marine Biologist” from Ines Carvalho');
  await card.press('Yes, it is mine');
  await card.appears('Saltmarsh Institute');
  await page.click('#answer');
  await until('The reply box', async () => (await page.locator('.box').count()) === 1);
  const before = await composer();
  await card.press('Insert');
  await card.appears('Ajar cannot tell whether the open reply is to this mail.');
  expect(await composer()).toBe(before);
  await card.press('Insert here anyway');
  await until('The words are in', async () => (await composer()).includes('Thank you for letting me know'));
  const after = await composer();
  expect(after.indexOf('Thank you')).toBeLessThan(after.indexOf('Sam Holm'));
  await page.keyboard.press('Control+z');
  await until('It is as it was', async () => (await composer()) === before);
  expect(browser.noise.complaints).toEqual([]);
});

test('a webmail that was switched on is not offered again, and is listed with its switch to turn it off', async () => {
  await switchOnHere();
  const popup = await popupOver(browser, page);
  await popup.waitForSelector('#panel-reflect, main');
  expect(await popup.locator('[data-test="use-here"]').count()).toBe(0);
});
