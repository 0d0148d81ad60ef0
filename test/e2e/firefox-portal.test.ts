import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach } from 'vitest';
import type { Suggestion } from '../../src/core/suggestion.ts';
import { askBackground, type Firefox, launchFirefox, openAjarTab } from './firefox.ts';
import { FirefoxCard } from './firefox-card.ts';
import { walkPortals } from './portal-steps.ts';

let firefox: Firefox;
let page: Page;
let card: FirefoxCard;
/** What stands at the address that is open. */
let body = '';

const SUGGESTIONS = `new Promise((resolve, reject) => {
  const opening = indexedDB.open('ajar');
  opening.onerror = () => reject(opening.error);
  opening.onsuccess = () => {
    const reading = opening.result.transaction('suggestions').objectStore('suggestions').getAll();
    reading.onsuccess = () => {
      opening.result.close();
      resolve(JSON.stringify(reading.result));
    };
  };
})`;

beforeEach(async () => {
  firefox = await launchFirefox();
  page = await firefox.newPage();
  card = new FirefoxCard(firefox, page);
  await page.setRequestInterception(true);
  // Nothing of the real site is asked.
  page.on('request', (request) => void request.respond({ body, contentType: 'text/html; charset=utf-8' }));
});
afterEach(() => firefox.close());

walkPortals(() => ({
  card,
  ask: (name, payload) => askBackground(firefox, name, payload),
  async open(address, html) {
    body = html;
    await page.bringToFront();
    await page.goto(address);
  },
  reload: () => page.reload(),
  async suggestions() {
    const context = await openAjarTab(firefox, 'welcome');
    const found = await firefox.bidi.evaluate(context, SUGGESTIONS);
    await page.bringToFront();
    return JSON.parse(String(found)) as readonly Suggestion[];
  },
}));
