import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { complaintsOfAjar, type Firefox, launchFirefox, switchOnInFirefox } from '../e2e/firefox.ts';
import { FirefoxCard } from '../e2e/firefox-card.ts';
import { FirefoxPopup } from '../e2e/firefox-popup.ts';
import { plainWords } from '../e2e/northmail.ts';
import { until } from '../e2e/until.ts';
import { loginTo, openMail } from './firefox-roundcube.ts';
import { type Flavour, hostPattern } from './roundcube.ts';
import { nextSentMail, seedWebmail } from './server.ts';

/** What a hand needs from the mouse to the keys; TinyMCE closes its undo step in that time. */
const A_HAND = 500;
const QUOTE = 'already run a system of this size';

let firefox: Firefox;
let page: Page;
let card: FirefoxCard;

async function login(flavour: Flavour): Promise<void> {
  await seedWebmail();
  firefox = await launchFirefox();
  await switchOnInFirefox(firefox, [hostPattern(flavour)]);
  page = await firefox.newPage();
  card = new FirefoxCard(firefox, page);
  await loginTo(page, flavour);
}

/** The composer's content: a textarea's value, or the markup of the editor in its frame. */
const composer = (): Promise<string> =>
  page.evaluate(() => {
    const frame = document.querySelector<HTMLIFrameElement>('iframe.tox-edit-area__iframe');
    const area = document.querySelector<HTMLTextAreaElement>('textarea[name="_message"]');
    return frame ? (frame.contentDocument?.body.innerHTML ?? '') : (area?.value ?? '');
  });

const composerIs = (content: string) => until('The composer is as it was', async () => (await composer()) === content);

/** TinyMCE tidies up the quote for a moment after it has come. */
const composerAtRest = (): Promise<string> =>
  until('The composer', async () => {
    const first = await composer();
    await sleep(A_HAND);
    return first.includes(QUOTE) && (await composer()) === first && first;
  });

async function pressCommand(command: 'reply' | 'send'): Promise<void> {
  const buttons = await page.$$(`[onclick*="rcmail.command('${command}'"]`);
  for (const button of buttons) {
    if (!(await button.isVisible())) continue;
    await button.click();
    return;
  }
  throw new Error(`Roundcube shows no button for ${command}.`);
}

afterEach(() => firefox.close());

describe.each(['plain', 'html'] as const)('Roundcube in Firefox, %s composer', (editor) => {
  beforeEach(() => login({ skin: 'elastic', language: 'en', editor }));

  test('leads from the card over the popup to the reply that the person sends', async () => {
    await openMail(page, 'Backend Engineer');
    await card.appears('Fennholt');
    await card.press('Draft a reply');
    const popup = new FirefoxPopup(firefox, 'popup');
    const letter = plainWords(await popup.letter());

    await pressCommand('reply');
    const before = await composerAtRest();
    await popup.press('insert');
    await until('The words are in', async () => plainWords(await composer()).includes(letter));
    await popup.press('undo');
    await composerIs(before);
    await popup.press('insert');
    await until('The words are in', async () => plainWords(await composer()).includes(letter));

    const next = await nextSentMail();
    await pressCommand('send');
    const text = plainWords((await next()).text.replaceAll(/^>+ ?/gm, ''));
    expect(text.split(letter).length - 1).toBe(1);
    expect(text.indexOf(letter)).toBeLessThan(text.indexOf(QUOTE));
    expect(await complaintsOfAjar(firefox)).toEqual([]);
  });

  test('has Insert in the card beside the reply, and one Ctrl+Z takes the words back', async () => {
    await openMail(page, 'Backend Engineer');
    await card.appears('Fennholt');
    await pressCommand('reply');
    const before = await composerAtRest();
    await card.press('Insert');
    await until('The words are in', async () => (await composer()).includes('Thank you for letting me know'));
    await sleep(A_HAND);
    await page.keyboard.down('Control');
    await page.keyboard.press('z');
    await page.keyboard.up('Control');
    await composerIs(before);
  });

  test('shows no card in an interview invitation', async () => {
    await openMail(page, 'Site Reliability Engineer');
    expect(await card.staysAway()).toBe(true);
  });
});
