import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type DemoWebmail, start } from '../demo/server.ts';
import { complaintsOfAjar, type Firefox, launchFirefox, switchOnInFirefox } from './firefox.ts';
import { FirefoxCard } from './firefox-card.ts';
import { FirefoxPopup } from './firefox-popup.ts';
import { NORTHMAIL_ORIGINS, OTHERS, plainWords } from './northmail.ts';
import { until } from './until.ts';

const WORDS = 'Thank you for letting me know';
const MESSAGE = 'article.message[data-expanded="true"]';

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

const open = (id: string) => page.goto(`${web.origin}/#/mail/${id}`);
const composer = () => page.$eval('form.composer .editor', (editor) => editor.innerHTML);

async function reply(): Promise<string> {
  await page.click(`${MESSAGE} [data-action="reply"]`);
  await page.waitForSelector('form.composer .editor');
  return composer();
}

const composerHolds = (words: string) =>
  until(`The composer holds "${words}"`, async () => {
    const html = await composer();
    return html.includes(words) && html;
  });
const composerIs = (html: string) => until('The composer is as it was', async () => (await composer()) === html);

describe('in Firefox', () => {
  test('the card stands in a rejection, closes with Esc, and stays away from everything else', async () => {
    await open('m1');
    await card.appears('Fennholt went on with somebody else for Backend Engineer');
    await page.keyboard.press('Escape');
    await card.disappears();
    for (const id of OTHERS) {
      await open(id);
      expect(await card.staysAway(), id).toBe(true);
    }
    expect(await complaintsOfAjar(firefox)).toEqual([]);
  });

  test('Insert in the card puts the words in, and one Ctrl+Z takes them back exactly', async () => {
    await open('m1');
    await card.appears();
    const before = await reply();
    await card.press('Insert');
    await composerHolds(WORDS);
    await card.appears('The words are in your reply');
    await page.keyboard.down('Control');
    await page.keyboard.press('z');
    await page.keyboard.up('Control');
    await composerIs(before);
    expect(await complaintsOfAjar(firefox)).toEqual([]);
  });

  test('one click in the card opens the popup on the same case; Insert and Undo there reach the composer', async () => {
    await open('m1');
    await card.appears();
    const before = await reply();
    await card.press('Draft a reply');
    const popup = new FirefoxPopup(firefox, 'popup');
    await popup.shows('Maren Lindqvist');
    const letter = plainWords(await popup.letter());
    await popup.press('insert');
    expect(plainWords(await composerHolds(WORDS))).toContain(letter);
    await popup.press('undo');
    await composerIs(before);
    expect(await complaintsOfAjar(firefox)).toEqual([]);
  });

  test('one click in the popup opens the sidebar on the same case', async () => {
    await open('m1');
    await card.press('Recovery plan');
    const popup = new FirefoxPopup(firefox, 'popup');
    await popup.shows('Fennholt');
    await popup.press('sidebar');
    await new FirefoxPopup(firefox, 'panel').shows('Fennholt');
    expect(await complaintsOfAjar(firefox)).toEqual([]);
  });
});
