import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Card } from '../e2e/card.ts';
import { type Chromium, launchChromium, switchOn } from '../e2e/chromium.ts';
import { plainWords } from '../e2e/northmail.ts';
import { Panel } from '../e2e/panel.ts';
import { until } from '../e2e/until.ts';
import { nextSentMail, seedWebmail } from './server.ts';
import { SOGO_HOST, Sogo } from './sogo.ts';

const WORDS = 'Thank you for letting me know';
const QUOTE = 'already run a system of this size';
/** What a hand needs from the mouse to the keys. */
const A_HAND = 500;

let browser: Chromium;
let sogo: Sogo;
let card: Card;
beforeEach(async () => {
  await seedWebmail();
  browser = await launchChromium({ build: 'chrome-granted' });
  await switchOn(browser, [SOGO_HOST]);
  sogo = new Sogo(await browser.context.newPage());
  card = new Card(sogo.page);
  await sogo.login();
});
afterEach(() => browser.close());

test('in SOGo, leads from a rejection to the reply in the dialog, which the person sends', async () => {
  await sogo.open('Backend Engineer');
  await card.appears('Fennholt');
  // The dialog covers the message and its card: the panel stays beside it.
  await card.press('Draft a reply');
  const panel = await Panel.opened(browser);
  await panel.letter();
  await sogo.reply();
  await sogo.focusComposer();
  const [before, fields] = [await sogo.composer(), await sogo.fields()];
  await panel.press('insert');
  await panel.appears('undo');
  await sleep(A_HAND);
  await sogo.page.keyboard.press('Control+z');
  await until('The composer is as it was', async () => (await sogo.composer()) === before);

  await panel.undo();
  await panel.press('insert');
  await until('The words are in again', async () => (await sogo.composerText()).includes(WORDS));
  expect(await sogo.fields()).toEqual(fields);
  const text = plainWords(await sogo.composerText());
  expect(text.split(WORDS).length).toBe(2);
  expect(text.indexOf(WORDS)).toBeLessThan(text.indexOf(QUOTE));

  const next = await nextSentMail();
  await sogo.send();
  const sent = await next();
  expect(plainWords(sent.html || sent.text)).toContain(WORDS);
  expect(sent.to).toContain('maren.lindqvist@fennholt.example');
});
