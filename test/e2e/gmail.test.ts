import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Card } from './card.ts';
import { type Chromium, launchChromium, switchOn } from './chromium.ts';
import { GMAIL, gmailPage, INTERVIEW, REJECTION, type Replica } from './gmail-page.ts';
import { Panel } from './panel.ts';
import { until } from './until.ts';

const SENDER = 'n.okafor@tarnholm.example';
let browser: Chromium;
let page: Page;
let card: Card;

beforeEach(async () => {
  browser = await launchChromium({ build: 'chrome-granted' });
  await switchOn(browser, ['https://mail.google.com/*']);
  page = await browser.context.newPage();
  card = new Card(page);
});
afterEach(() => browser.close());

/** The replica stands at Gmail's real address: nothing goes there. */
async function open(replica: Partial<Replica>, address = GMAIL): Promise<void> {
  const body = gmailPage({ language: 'en', sender: SENDER, text: REJECTION, ...replica });
  await browser.context.route('https://mail.google.com/**', (route) =>
    route.fulfill({ body, contentType: 'text/html' }),
  );
  await page.goto(address);
}

const editor = (): Promise<string> => page.locator('[g_editable]').last().innerHTML();

describe.each(['en', 'de', 'ar'] as const)('a replica of Gmail in %s', (language) => {
  test('gets the card; Insert in the panel presses Reply, never Reply all, and one Undo restores the composer', async () => {
    await open({ language });
    await card.appears('Tarnholm');
    await card.press('Draft a reply');
    const panel = await Panel.opened(browser);
    await panel.letter();
    await panel.press('insert');
    await until('The words are in', async () => (await editor()).includes('Thank you for letting me know'));
    expect(await page.title()).toBe('replied');
    const html = await editor();
    expect(html.indexOf('Thank you')).toBeLessThan(html.indexOf('Sam Holm'));
    await panel.undo();
    await until('It is as before', async () => !(await editor()).includes('Thank you for letting me know'));
    expect(await editor()).toContain('<blockquote>An earlier line</blockquote>');
    expect(browser.noise.complaints).toEqual([]);
  });
});

test('an interview gets no card', async () => {
  await open({ text: INTERVIEW });
  expect(await card.staysAway()).toBe(true);
});

test('the print view is not read', async () => {
  await open({}, 'https://mail.google.com/mail/u/0/?ui=2&view=pt&search=all');
  expect(await card.staysAway()).toBe(true);
});
