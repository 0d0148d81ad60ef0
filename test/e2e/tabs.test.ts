import { expect, test } from 'vitest';
import { openAjarPage } from './chromium.ts';
import { freshNorthmail } from './fresh-northmail.ts';

const northmail = freshNorthmail();

test('the panel’s Insert goes into the reply in the tab in front, although the mail was looked at in another tab since', async () => {
  const { now } = northmail;
  await now.open('m1');
  await now.card.appears('Fennholt');
  await now.reply();
  const ajar = await openAjarPage(now.browser, 'welcome');
  const second = await now.browser.context.newPage();
  await second.goto(`${now.web.origin}/#/mail/m1`);
  await second.waitForSelector('ajar-card', { state: 'attached' });
  await now.page.bringToFront();
  const text = 'Dear Maren, thank you for telling me.';
  const payload = { key: 'demo|m1', text, anyway: false };
  const said = await ajar.evaluate((message) => chrome.runtime.sendMessage(message), { name: 'insertReply', payload });
  expect(said).toEqual({ state: 'inserted' });
  expect(await now.composer()).toContain(text);
  expect(await second.locator('form.composer').count()).toBe(0);
});
