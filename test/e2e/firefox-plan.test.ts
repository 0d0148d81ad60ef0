import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type DemoWebmail, start } from '../demo/server.ts';
import { complaintsOfAjar, type Firefox, launchFirefox, switchOnInFirefox } from './firefox.ts';
import { FirefoxCard } from './firefox-card.ts';
import { FirefoxPopup } from './firefox-popup.ts';
import { NORTHMAIL_ORIGINS } from './northmail.ts';

let web: DemoWebmail;
let firefox: Firefox;
let page: Page;
let card: FirefoxCard;

beforeEach(async () => {
  web = await start();
  firefox = await launchFirefox();
  await switchOnInFirefox(firefox, NORTHMAIL_ORIGINS);
  page = await firefox.newPage();
  card = new FirefoxCard(firefox, page);
});

afterEach(async () => {
  await firefox.close();
  await web.stop();
});

async function planOf(id: string): Promise<FirefoxPopup> {
  await page.goto(`${web.origin}/#/mail/${id}`);
  await card.appears();
  await card.press('Recovery plan');
  return new FirefoxPopup(firefox, 'popup');
}

describe('in Firefox', () => {
  test('a form letter is kept and closed in two clicks', async () => {
    const popup = await planOf('m2');
    await popup.press('record-close');
    await popup.shows('This chapter is closed');
    expect(await complaintsOfAjar(firefox)).toEqual([]);
  });

  test('a no after talks has its quiet day begun in two clicks, and its debrief at hand', async () => {
    const popup = await planOf('m1');
    await popup.press('record');
    await popup.shows('Quiet until tomorrow');
    await popup.press('mood-tired');
    await popup.press('open-debrief');
    await popup.shows('What was on their side');
    await popup.press('nothing-to-fix');
    await popup.shows('Nothing to fix is a full result');
    await popup.press('done-debrief');
    await popup.press('close-chapter');
    await popup.shows('This chapter is closed');
    expect(await complaintsOfAjar(firefox)).toEqual([]);
  });
});
