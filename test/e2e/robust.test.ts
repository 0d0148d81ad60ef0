import { describe, expect, test } from 'vitest';
import { askWorker, stopWorker } from './chromium.ts';
import { freshNorthmail } from './fresh-northmail.ts';
import { NORTHMAIL_ORIGINS } from './northmail.ts';
import { Panel, panelIsOpen } from './panel.ts';
import { staysAway, until } from './until.ts';

const northmail = freshNorthmail();

describe('a page that is no webmail', () => {
  test('gets nothing at all, although its host is switched on', async () => {
    const { now } = northmail;
    await now.visit('/plain.html');
    const before = await now.page.content();
    expect(await now.card.staysAway()).toBe(true);
    expect(await now.page.content()).toBe(before);
    expect(now.browser.noise.complaints).toEqual([]);
  });
});

describe('a page that attacks', () => {
  test('presses nothing in the card, opens no panel and reads nothing of it', async () => {
    const { now } = northmail;
    await now.visit('/hostile.html');
    await now.card.appears('Wexcombe');
    await until('Some rounds of attacks', () => now.page.evaluate(() => window.hostile.rounds > 5));
    await now.card.appears('Wexcombe');
    expect(await panelIsOpen(now.browser)).toBe(false);
    expect(await now.page.evaluate(() => window.hostile.roots.length)).toBe(0);
    const seen = (await now.page.evaluate(() => window.hostile.seen)).join('\n');
    expect(seen).not.toContain('went on with somebody else');
    expect(seen).not.toContain('Recovery plan');
  });

  test('gets no words into a decoy composer of its mail', async () => {
    const { now } = northmail;
    await now.visit('/hostile.html');
    const decoys = () =>
      now.page.evaluate(() =>
        [...document.querySelectorAll('.decoy')].map((e) =>
          e instanceof HTMLTextAreaElement ? e.value : e.textContent,
        ),
      );
    const before = await decoys();
    const panel = await now.openPanel('Draft a reply');
    await panel.press('insert');
    expect(await staysAway(async () => (await decoys()).join() !== before.join())).toBe(true);
    expect(now.browser.noise.complaints).toEqual([]);
  });
});

describe('a mail of five megabytes', () => {
  test('is read without harm: the page goes on, the next mail gets its card', async () => {
    const { now } = northmail;
    await now.open('huge');
    await now.card.appears('Tarnbrook');
    await now.open('m2');
    await now.card.appears('Halden Systems');
    expect(now.browser.noise.complaints).toEqual([]);
  });
});

describe('a stopped worker', () => {
  test('is woken by the next mail and by the next click', async () => {
    const { now } = northmail;
    await now.open('m4');
    await stopWorker(now.browser, now.page);
    await now.open('m1');
    await now.card.appears('Fennholt');
    await stopWorker(now.browser, now.page);
    await now.card.press('Recovery plan');
    const panel = await Panel.opened(now.browser);
    await panel.shows('Fennholt');
    await stopWorker(now.browser, now.page);
    await panel.press('record');
    await panel.appears('quiet');
  });
});

describe('a webmail that is switched off', () => {
  test('is not read any more, and is read again when it is switched on', async () => {
    const { now } = northmail;
    await askWorker(now.browser, 'switchOff', { origins: NORTHMAIL_ORIGINS });
    await now.open('m1');
    expect(await now.card.staysAway()).toBe(true);
    await askWorker(now.browser, 'switchOn', { origins: NORTHMAIL_ORIGINS });
    await now.card.appears('Fennholt');
  });
});
