import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aCase, aSuggestion } from '../support/makers.ts';
import { seedOfADay } from '../support/plan-seed.ts';
import { findings } from './axe.ts';
import { type Chromium, launchChromium, openAjarPage, speak } from './chromium.ts';
import { PlanStore } from './plan-store.ts';

/** Wider than the window: something would have to be scrolled to the side. */
const isClipped = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    // The popup asks the browser for a size, and scrolls inside what it was given.
    const box = document.querySelector('.popup > main') ?? document.documentElement;
    return box.scrollWidth > box.clientWidth;
  });

const primaries = (page: Page): Promise<number> =>
  page.locator('.btn.primary').evaluateAll((all) => all.filter((one) => one.checkVisibility()).length);

/** Widths of the window; the last is the narrowest panel at twice the size. */
const WIDTHS = [400, 320, 200];

describe.each([
  ['light', 'en'],
  ['dark', 'en'],
  ['light', 'de'],
  ['dark', 'ar'],
] as const)('in %s and the language "%s"', (colorScheme, language) => {
  let browser: Chromium;
  let store: PlanStore;
  beforeAll(async () => {
    browser = await launchChromium({ build: 'chrome-granted', colorScheme });
    await speak(browser, language);
    store = await PlanStore.open(browser);
    await store.page.evaluate(() => chrome.runtime.sendMessage({ name: 'forgetReflection', payload: { id: 'none' } }));
    for (const [name, records] of Object.entries(seedOfADay(Date.now()))) await store.put(name, records);
  });
  afterAll(() => browser.close());

  const check = async (page: Page) => {
    expect(await page.locator('html').getAttribute('lang')).toBe(language);
    expect(await findings(page)).toEqual([]);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 800 });
      expect(await isClipped(page), `${width} pixels wide`).toBe(false);
    }
    expect(await primaries(page)).toBeLessThanOrEqual(1);
    await page.close();
  };

  test.each(['quiet', 'debrief', 'light', 'closed'])('the panel of the plan "%s" has no finding', async (id) => {
    const wish = { key: `seed|${id}`, view: 'plan', at: Date.now() };
    await store.page.evaluate((panel) => chrome.storage.session.set({ panel }), wish);
    const page = await openAjarPage(browser, 'panel');
    await page.waitForSelector('main section');
    for (const summary of await page.locator('summary').all()) if (await summary.isVisible()) await summary.click();
    await check(page);
  });

  test('the private page, typed on and about to be kept or burnt, has no finding', async () => {
    const page = await openAjarPage(browser, 'page');
    await page.click('[data-test=tab-write]');
    await page.click('[data-test=begin-page]');
    await page.click('[data-test=private-text]');
    await page.keyboard.type('Some words');
    await page.click('[data-test=burn-page]');
    await page.click('[data-test=keep-page]');
    await page.fill('[data-test=passphrase-new]', 'some words');
    await check(page);
  });

  test.each(['plan', 'help'])('the page’s part "%s" has no finding', async (part) => {
    const page = await openAjarPage(browser, 'page');
    await page.click(`[data-test=tab-${part}]`);
    if (part === 'plan') await page.click('[data-test=plan-entry]');
    await check(page);
  });

  test('the applications, with one open, one waiting and a form, have no finding', async () => {
    await store.put('suggestions', [aSuggestion()]);
    const page = await openAjarPage(browser, 'page');
    await page.click('[data-test=tab-applications]');
    await page.click('[data-test=application-row] button');
    await page.click('[data-test=edit]');
    await page.click('[data-test=add]');
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 800 });
      const ends = await page
        .locator('.drawer, .drawer *')
        .evaluateAll((all) => all.filter((one) => one.checkVisibility()).map((one) => one.getBoundingClientRect()));
      // No table has to be scrolled to read what stands in the drawer.
      const most = Math.max(...ends.map(({ right }) => right)) - Math.min(0, ...ends.map(({ left }) => left));
      expect(most, `${width} pixels wide`).toBeLessThanOrEqual(width);
    }
    await check(page);
  });

  test('the popup with a quiet day has no finding, and its question stands above everything', async () => {
    const page = await openAjarPage(browser, 'popup');
    await page.setViewportSize({ width: 380, height: 560 });
    const box = await page.locator('[data-test=reflection]').boundingBox();
    expect((box?.y ?? 999) + (box?.height ?? 0)).toBeLessThan(400);
    await page.click('[data-test=ahead]');
    await check(page);
  });

  test.each([
    ['after a conversation', 'interview'],
    ['after a form letter', null],
  ] as const)(
    'what can be done with a reply %s stands in one row of the popup, and of a narrow panel',
    async (_when, stage) => {
      const one = aCase();
      const said = { ...one, verdict: { ...one.verdict, facts: { ...one.verdict.facts, stage } } };
      await store.page.evaluate((kept) => chrome.storage.session.set({ [`case:${kept.key}`]: kept }), said);
      const page = await openAjarPage(browser, 'popup');
      await page.click('[data-test=tab-reply]');
      await page.waitForSelector('[data-test=copy]');
      for (const width of [400, 380, 320]) {
        await page.setViewportSize({ width, height: 560 });
        const boxes = await page
          .locator('.actions > .btn')
          .evaluateAll((all) =>
            all.map((button) => button.getBoundingClientRect()).map(({ top, bottom }) => ({ top, bottom })),
          );
        expect(boxes.length).toBe(3);
        const isBeside = boxes.every(
          ({ top, bottom }) => top < (boxes[0]?.bottom ?? 0) && bottom > (boxes[0]?.top ?? 0),
        );
        expect(isBeside, `${width} pixels wide`).toBe(true);
      }
      await page.close();
    },
  );
});
