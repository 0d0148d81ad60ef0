import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Chromium, launchChromium, openAjarPage, popupOver, switchOn } from './chromium.ts';
import { GMAIL, gmailPage, INTERVIEW } from './gmail-page.ts';
import { unknownPage } from './unknown-page.ts';

const MAIL = gmailPage({ language: 'en', sender: 'n.okafor@tarnholm.example', text: INTERVIEW });
let browser: Chromium;

beforeEach(async () => {
  browser = await launchChromium({ build: 'chrome-granted' });
  await switchOn(browser, ['https://mail.google.com/*']);
});
afterEach(() => browser.close());

/** What the popup says over a page at Gmail's address. */
async function said(body: string): Promise<string | null> {
  await browser.context.route('https://mail.google.com/**', (route) =>
    route.fulfill({ body, contentType: 'text/html' }),
  );
  const page = await browser.context.newPage();
  await page.goto(GMAIL);
  const popup = await popupOver(browser, page);
  return popup.textContent('[data-test="health"]');
}

test('over a mail that it reads, the popup says so', async () => {
  expect(await said(MAIL)).toBe('Ajar reads this mail.');
  const welcome = await openAjarPage(browser, 'welcome');
  await welcome.waitForSelector('[data-test="switch"][data-state="on"]');
  expect(await welcome.locator('[data-test="changed"]').count()).toBe(0);
  expect(browser.noise.complaints).toEqual([]);
});

test('over a webmail in which no mail is open, it says that', async () => {
  expect(await said(unknownPage('nothing'))).toContain('No open mail can be seen here.');
});

test('over a mail in a page that its adapter does not know any more, it shows the way by selected text', async () => {
  expect(await said(unknownPage('mail'))).toContain('This mail cannot be read here. Select its text');
});

test('a page that has lost a first anchor is still read, and the welcome tab has a report without a word of the mail', async () => {
  expect(await said(MAIL.replaceAll('data-thread-perm-id="thread-f:1"', ''))).toBe('Ajar reads this mail.');
  const welcome = await openAjarPage(browser, 'welcome');
  await welcome.waitForSelector('[data-test="changed"]');
  // Headless Chromium has no clipboard of its own to look into.
  await welcome.evaluate(() => {
    navigator.clipboard.writeText = async (text) => {
      document.body.dataset.copied = text;
    };
  });
  await welcome.click('[data-test="copy-report"]');
  await welcome.waitForSelector('body[data-copied]');
  const report = await welcome.getAttribute('body', 'data-copied');
  expect(report?.split('\n')).toEqual([
    'Ajar: a webmail has changed',
    'adapter: gmail',
    expect.stringMatching(/^browser: Chrome\/\d+$/),
    'message: anchor 1 (usual: up to 1)',
    'body: anchor 1 (usual: up to 1)',
    'subject: anchor 2 (usual: up to 1)',
    'from: anchor 1 (usual: up to 1)',
  ]);
  expect(browser.noise.complaints).toEqual([]);
});
