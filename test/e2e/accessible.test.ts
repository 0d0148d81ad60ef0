import type { Page } from 'playwright-core';
import { build, type Rollup } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CardContent } from '../../src/messages/protocol.ts';
import { findings } from './axe.ts';
import { type Chromium, launchChromium, openAjarPage, speak } from './chromium.ts';

const CONTENT: CardContent = {
  key: 'demo|m1',
  messageId: 'm1',
  mail: { id: 'm1', thread: null, addresses: ['a@fennholt.example'], subject: 'Your application', isAlone: true },
  place: 'mail',
  language: 'en',
  direction: 'ltr',
  heading: 'Fennholt went on with somebody else for Backend Engineer.',
  line: 'Nothing has to be decided now.',
  why: {
    toggle: 'Why am I seeing this?',
    where: 'This sentence, in paragraph 3:',
    sentence: 'We have decided to move forward with another candidate.',
    note: 'Read on this computer only.',
  },
  buttons: [
    { action: 'plan', label: 'Recovery plan', look: 'primary', when: 'always' },
    { action: 'reply', label: 'Draft a reply', look: 'plain', when: 'always' },
    { action: 'not-now', label: 'Not now', look: 'quiet', when: 'always' },
  ],
  names: { region: 'Ajar', close: 'Close' },
};

const STRIP: CardContent = {
  ...CONTENT,
  place: 'strip',
  heading: 'Kept until tomorrow, 14:10.',
  line: 'Leave what you wrote as a draft in your webmail. Ajar leads you back to it then.',
  why: null,
  buttons: [
    { action: 'undo-keep', label: 'Undo', look: 'plain', when: 'always' },
    { action: 'close-strip', label: 'Close', look: 'quiet', when: 'always' },
  ],
};

/** The card's own module as one script, which leaves `Card` behind. */
async function cardScript(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, lib: { entry: 'src/content/card/card.ts', formats: ['iife'], name: 'Card' } },
  });
  const [{ output }] = (Array.isArray(built) ? built : [built]) as [Rollup.RollupOutput];
  return output[0].code;
}

describe.each([
  ['light', 'en'],
  ['dark', 'en'],
  ['light', 'ar'],
] as const)('in %s and the language "%s"', (colorScheme, language) => {
  let browser: Chromium;
  beforeAll(async () => {
    browser = await launchChromium({ build: 'chrome-granted', colorScheme });
    await speak(browser, language);
  });
  afterAll(() => browser.close());

  /** A mail with that in it, mounted open from the card's own module. */
  async function mounted(shown: CardContent): Promise<Page> {
    const page = await browser.context.newPage();
    await page.setContent(
      '<!doctype html><html lang="en"><head><title>Mail</title><meta name="color-scheme" content="light dark"></head><body><main><h1>Mail</h1></main></body></html>',
    );
    await page.evaluate(await cardScript());
    await page.evaluate((content) => {
      const { createCard } = Reflect.get(globalThis, 'Card') as typeof import('../../src/content/card/card.ts');
      const card = createCard(document, 'open', () => {});
      document.querySelector('main')?.append(card.host);
      card.show(content);
    }, shown);
    return page;
  }

  test('axe finds nothing in the card', async () => {
    const page = await mounted(CONTENT);
    await page.click('ajar-card .link');
    expect(await page.locator('ajar-card q').innerText()).toContain('another candidate');
    expect(await findings(page)).toEqual([]);
  });

  test('axe finds nothing in the strip beside a reply', async () => {
    expect(await findings(await mounted(STRIP))).toEqual([]);
  });

  test.each(['welcome', 'popup', 'panel'] as const)('axe finds nothing in the %s', async (name) => {
    const page = await openAjarPage(browser, name);
    await page.waitForSelector('p');
    expect(await page.locator('html').getAttribute('lang')).toBe(language);
    expect(await findings(page)).toEqual([]);
  });
});
