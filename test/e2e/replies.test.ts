import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { askWorker, openAjarPage } from './chromium.ts';
import { freshNorthmail } from './fresh-northmail.ts';
import { plainWords } from './northmail.ts';
import { PlanStore } from './plan-store.ts';
import { until } from './until.ts';

const northmail = freshNorthmail();
const DAY = 86_400_000;
const WORDS = 'Thank you for letting me know';

const own = (page: Page, hook: string) => page.locator(`[data-test="${hook}"]`);

async function openPage(name: 'cards' | 'templates'): Promise<Page> {
  const { browser } = northmail.now;
  const page = await browser.context.newPage();
  await page.goto(`chrome-extension://${browser.id}/src/ui/${name}/index.html`);
  return page;
}

/** The reply part of the popup, as a page of its own. */
async function openReply(): Promise<Page> {
  const page = await openAjarPage(northmail.now.browser, 'popup');
  await own(page, 'tab-reply').click();
  return page;
}

/** When the browser rings for the draft that was kept, milliseconds since 1970. */
async function alarmOfTheDraft(): Promise<{ readonly store: PlanStore; readonly due: number }> {
  const store = await PlanStore.open(northmail.now.browser);
  const due = await store.page.evaluate(
    async () => (await chrome.alarms.getAll()).find(({ name }) => name.startsWith('draft:'))?.scheduledTime ?? 0,
  );
  return { store, due };
}

test('a thank-you goes out in three clicks: Reply, Insert, Send', async () => {
  const { now } = northmail;
  await now.open('m1');
  await now.card.appears();
  await now.reply();
  await now.card.press('Insert');
  await now.composerHolds(WORDS);
  await now.page.click('form.composer [data-action=send]');
  const [sent] = await now.page.evaluate(() => window.northmail.sent);
  expect(sent?.html).toContain(WORDS);
});

test('an Insert that is pressed while Undo still waits for the editor leaves the words in', async () => {
  const { now } = northmail;
  await now.open('m1', '?plain');
  const panel = await now.openPanel('Draft a reply');
  await now.reply();
  await panel.press('insert');
  await panel.appears('undo');
  // Both in one moment, as two quick presses on a slow machine come to the page.
  const text = await panel.letter();
  const answers = await now.browser.context.serviceWorkers()[0]?.evaluate(async (words) => {
    const [tab] = await chrome.tabs.query({ active: true, url: 'http://*/*' });
    const send = (name: string, payload: object) =>
      chrome.tabs.sendMessage(tab?.id ?? 0, { name, payload }, { frameId: 0 });
    const mail = { thread: null, addresses: [], subject: '' };
    return Promise.all([
      send('undoText', { key: 'demo|m1' }),
      send('insertText', { key: 'demo|m1', text: words, anyway: true, mail }),
    ]);
  }, text);
  expect(answers).toEqual([{ state: 'undone' }, { state: 'inserted' }]);
  expect(await now.composer()).toContain(WORDS);
});

test('a sender that takes no replies is offered none; nothing at all is a good answer', async () => {
  const { now } = northmail;
  await now.open('m2');
  await now.card.appears();
  const page = await openReply();
  await own(page, 'no-reply').waitFor();
  expect(await own(page, 'no-reply').innerText()).toContain('No reply at all is a good answer too');
  expect(await own(page, 'letter').count()).toBe(0);
  expect(await own(page, 'insert').count()).toBe(0);
});

describe('the feedback dial', () => {
  const paste = (text: string) => askWorker(northmail.now.browser, 'pasteMail', { text });

  test('is not there after an application', async () => {
    await northmail.now.open('m3');
    await northmail.now.card.appears();
    const page = await openReply();
    await own(page, 'letter').waitFor();
    expect(await own(page, 'dial').count()).toBe(0);
  });

  test('is there after an interview, off until the person turns it', async () => {
    await paste(
      'Subject: Your application\n\nDear Sam,\n\nThank you for coming in for the interview for the Archivist position at Tarnholm. After careful consideration we have decided to move forward with another candidate.\n\nKind regards,\nNkem Obi',
    );
    const page = await openReply();
    await own(page, 'dial').waitFor();
    const before = await own(page, 'letter').innerText();
    expect(before).not.toContain('strengthen');
    await own(page, 'dial').locator('input').last().check();
    await until('The question', async () => (await own(page, 'letter').innerText()).includes('strengthen'));
    expect(await own(page, 'letter').innerText()).not.toMatch(/why/i);
    await own(page, 'dial-reflect').click();
    expect(await own(page, 'tab-reflect').getAttribute('aria-selected')).toBe('true');
  });
});

test('a German mail that says Sie gets a German reply that says Sie', async () => {
  await askWorker(northmail.now.browser, 'pasteMail', {
    text: 'Betreff: Ihre Bewerbung als Archivarin\n\nSehr geehrte Frau Okafor,\n\nvielen Dank für Ihre Bewerbung als Archivarin bei der Tarnholm GmbH. Leider müssen wir Ihnen mitteilen, dass wir uns für einen anderen Bewerber entschieden haben. Wir wünschen Ihnen für Ihren weiteren Weg alles Gute.\n\nMit freundlichen Grüßen\nNora Feld',
  });
  const page = await openReply();
  await own(page, 'letter').waitFor();
  const letter = await own(page, 'letter').innerText();
  expect(await own(page, 'letter').getAttribute('lang')).toBe('de');
  expect(letter).toMatch(/vielen Dank für Ihre Nachricht/);
  expect(letter).not.toMatch(/\b(?:du|dir|dein|deine|euch)\b/i);
});

test('kind, voice and language change the letter', async () => {
  await northmail.now.open('m1');
  await northmail.now.card.appears();
  const page = await openReply();
  const letter = () => own(page, 'letter').innerText();
  await own(page, 'letter').waitFor();
  await own(page, 'voice').locator('input').nth(1).check();
  await until('The formal letter', async () => (await letter()).includes('Yours sincerely'));
  await own(page, 'language').selectOption('de');
  await until('The German letter', async () => (await letter()).includes('Mit freundlichen Grüßen'));
  expect(await own(page, 'letter').getAttribute('lang')).toBe('de');
  await own(page, 'form').click();
  await until('The familiar letter', async () => (await letter()).includes('deine Rückmeldung'));
  await own(page, 'language').selectOption('ar');
  await until('From right to left', async () => (await own(page, 'letter').getAttribute('dir')) === 'rtl');
});

test('working together one day is proposed to people met, and says from when', async () => {
  await northmail.now.open('m1');
  await northmail.now.card.appears();
  const page = await openReply();
  const option = own(page, 'template').locator('option[value=collaboration]');
  await option.waitFor({ state: 'attached' });
  expect(await option.innerText()).toMatch(/^Work together one day \(from /);
  expect(await option.isDisabled()).toBe(true);
});

test('what the person wrote is looked over, and the gentler wording is one click away', async () => {
  await northmail.now.open('m1');
  await northmail.now.card.appears();
  const page = await openReply();
  await own(page, 'edit-text').click();
  await own(page, 'letter-text').fill('Dear Maren,\n\nThanks for nothing.\n\nSam');
  await own(page, 'heat-use').click();
  await until('Gentler', async () =>
    (await own(page, 'letter-text').inputValue()).includes('Thank you for letting me'),
  );
  expect(await own(page, 'insert').getAttribute('aria-disabled')).not.toBe('true');
});

test('kept for tomorrow, it comes back when its time has come, goes in, and comes out again', async () => {
  const { now } = northmail;
  await now.open('m1');
  await now.card.appears();
  await now.reply();
  const before = await now.composer();
  const panel = await now.openPanel('Draft a reply');
  await panel.letter();
  await panel.press('keep');
  await panel.shows('It will be here');
  // The next day: the pages' clock is moved, and the browser, whose own cannot be, rings the alarm that was set for then.
  const { store, due } = await alarmOfTheDraft();
  expect(Math.abs(due - Date.now() - DAY)).toBeLessThan(60_000);
  await store.page.evaluate(async () => {
    for (const { name } of await chrome.alarms.getAll()) {
      if (name.startsWith('draft:')) await chrome.alarms.create(name, { when: Date.now() });
    }
  });
  await until('The icon says so', async () => (await store.title()) === 'Ajar: something you kept for today', 60_000);
  const page = await now.browser.context.newPage();
  await page.clock.install({ time: Date.now() + DAY });
  await page.goto(`chrome-extension://${now.browser.id}/src/ui/popup/index.html`);
  await until('The reminder', async () => {
    await page.clock.runFor(100);
    await own(page, 'tab-recent').click();
    return (await own(page, 'draft-back').count()) > 0;
  });
  await own(page, 'draft-back').click();
  await own(page, 'insert').click();
  expect(plainWords(await now.composerHolds(WORDS))).toContain(WORDS);
  await own(page, 'undo').click();
  await now.composerIs(before);
});

test('a template of one’s own is written, refused while it is wrong, kept, exported, deleted, undone and brought in', async () => {
  const page = await openPage('templates');
  await own(page, 'template-new').click();
  await own(page, 'template-name').fill('After a talk');
  await own(page, 'template-text').fill('Hi {firstname}, about {salary}. {me}');
  await own(page, 'template-save').click();
  expect(await own(page, 'template-problem').innerText()).toContain('{salary}');
  await own(page, 'template-text').fill('x'.repeat(100_000));
  expect(await own(page, 'template-problem').innerText()).toContain('10,000');
  await own(page, 'template-text').fill('Hi {firstname}, thank you for the talk at {company}. {me}');
  await own(page, 'template-save').click();
  await own(page, 'template-edit').waitFor();
  const [download] = await Promise.all([page.waitForEvent('download'), own(page, 'template-export').click()]);
  const file = await download.path();
  await own(page, 'template-delete').click();
  await own(page, 'template-undo').click();
  await own(page, 'template-edit').waitFor();
  await own(page, 'template-import').setInputFiles({
    name: 'x.json',
    mimeType: 'application/json',
    buffer: await readFile(file),
  });
  await until('Two templates', async () => (await own(page, 'template-edit').count()) === 2);
  await own(page, 'template-import').setInputFiles({
    name: 'x.json',
    mimeType: 'text/plain',
    buffer: Buffer.from('nothing'),
  });
  await until('Said', async () => (await own(page, 'import-said').innerText()).includes('no file of Ajar'));

  await northmail.now.open('m1');
  await northmail.now.card.appears();
  const reply = await openReply();
  await own(reply, 'template').locator('option', { hasText: 'After a talk' }).first().waitFor({ state: 'attached' });
  await own(reply, 'template').selectOption({ label: 'After a talk' });
  await until('The letter of one’s own', async () =>
    (await own(reply, 'letter').innerText()).includes('thank you for the talk at Fennholt'),
  );
});

test('each card is saved as a picture of its own', async () => {
  const page = await openPage('cards');
  const sizes = new Set<number>();
  for (const design of ['light', 'rosemary', 'slate', 'street']) {
    await own(page, `design-${design}`).check();
    await page.waitForTimeout(400);
    const [download] = await Promise.all([page.waitForEvent('download'), own(page, 'save-card').click()]);
    const picture = await readFile(await download.path());
    expect(picture.subarray(1, 4).toString()).toBe('PNG');
    expect(picture.readUInt32BE(16)).toBe(1748);
    sizes.add(picture.length);
  }
  expect(sizes.size).toBe(4);
});
