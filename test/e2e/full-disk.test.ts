import type { Page } from 'playwright-core';
import { beforeEach, expect, test } from 'vitest';
import { openAjarPage } from './chromium.ts';
import { freshNorthmail } from './fresh-northmail.ts';

const northmail = freshNorthmail();
const at = (name: string): string => `[data-test="${name}"]`;
let page: Page;

beforeEach(async () => {
  const { browser } = northmail.now;
  page = await openAjarPage(browser, 'page');
  await page.click('[role="tab"]:has-text("Applications")');
  await page.click(at('add'));
  await page.fill(at('detail-company'), 'Brightloom');
  await page.click(at('keep-application'));
  await page.click(`${at('application-row')} button`);
  await page.waitForSelector(at('door'));
  const [worker] = browser.context.serviceWorkers();
  await worker?.evaluate(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('No room', 'QuotaExceededError');
    };
  });
});

test.each([
  ['a door that is closed', () => page.locator(at('door')).last().click()],
  ['a round that is added', () => page.click(at('add-round'))],
  ['a day to try again from', () => page.fill(at('try-again'), '2027-03-03')],
])('on a full disk %s is said not to be kept', async (_, press) => {
  await press();
  const problem = page.locator(at('problem'));
  await problem.first().waitFor();
  expect(await problem.allTextContents()).toEqual([expect.stringContaining('no room left')]);
});
