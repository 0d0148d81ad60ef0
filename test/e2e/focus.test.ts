import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { seedOfADay } from '../support/plan-seed.ts';
import { type Chromium, launchChromium, openAjarPage } from './chromium.ts';
import { PlanStore } from './plan-store.ts';
import { until } from './until.ts';

let browser: Chromium;
let store: PlanStore;
beforeAll(async () => {
  browser = await launchChromium({ build: 'chrome-granted' });
  store = await PlanStore.open(browser);
  await store.page.evaluate(() => chrome.runtime.sendMessage({ name: 'forgetReflection', payload: { id: 'none' } }));
  for (const [name, records] of Object.entries(seedOfADay(Date.now()))) await store.put(name, records);
});
afterAll(() => browser.close());

const NO =
  'Subject: Your application\n\nDear Sam,\n\nThank you for coming in for the interview for the Archivist position at Tarnholm. After careful consideration we have decided to move forward with another candidate.\n\nKind regards,\nNkem Obi';

const hook = (name: string): string => `[data-test="${name}"]`;

/** What has the focus: its hook, or its words. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const has = document.activeElement;
    return has instanceof HTMLElement && has !== document.body
      ? (has.dataset.test ?? (has.textContent ?? '').trim())
      : 'nothing';
  });

/** Presses with the keyboard, and waits for where the focus comes to. */
async function press(page: Page, selector: string, lands: string): Promise<void> {
  await page.locator(selector).first().focus();
  await page.keyboard.press('Enter');
  const seen = await until(`"${lands}" after ${selector}`, async () => (await focused(page)) === lands && lands, 5_000);
  expect(seen).toBe(lands);
}

const panelOf = async (id: string): Promise<Page> => {
  const wish = { key: `seed|${id}`, view: 'plan', at: Date.now() };
  await store.page.evaluate((panel) => chrome.storage.session.set({ panel }), wish);
  const page = await openAjarPage(browser, 'panel');
  await page.waitForSelector('main section');
  return page;
};

describe('the focus goes on from what was pressed', () => {
  test('to the walk, and after it to what it was begun from', async () => {
    const panel = await panelOf('quiet');
    await press(panel, hook('walk-start'), 'walk-heading');
    await press(panel, hook('walk-end'), 'Backend Engineer');
    await panel.close();
    const popup = await openAjarPage(browser, 'popup');
    await press(popup, hook('walk-start'), 'walk-heading');
    await press(popup, hook('walk-end'), 'tab-reflect');
    await popup.close();
    const page = await openAjarPage(browser, 'page');
    await page.click(`${hook('plan-entry')}:has-text("Fennholt")`);
    await press(page, hook('walk-start'), 'walk-heading');
    await press(page, hook('walk-end'), 'tab-plan');
    await page.close();
  });

  test('to the phase that is now, to the closed chapter, and to the open one', async () => {
    const page = await panelOf('quiet');
    await press(page, hook('minute-start'), 'minute-end');
    await press(page, hook('minute-end'), 'Let it out');
    await press(page, hook('done-feel'), 'Debrief');
    await press(page, hook('close-chapter'), 'This chapter is closed.');
    await press(page, hook('reopen'), 'Debrief');
    await page.close();
  });

  test('in the popup, to a case that opens, and back to the part that it was opened from', async () => {
    const page = await openAjarPage(browser, 'popup');
    await page.click(hook('tab-recent'));
    await page.click(hook('paste'));
    await page.fill(hook('paste-text'), NO);
    await press(page, hook('paste-read'), 'Archivist');
    await press(page, hook('back'), 'tab-recent');
    await page.close();
  });

  test('to the way back from what was removed, and to what came back', async () => {
    const page = await panelOf('debrief');
    await press(page, 'li button.link', 'undo-remove');
    await press(page, hook('undo-remove'), 'note-text');
    await page.close();
  });

  test('to a letter’s own words and back', async () => {
    const page = await panelOf('debrief');
    await page.click(hook('open-feel'));
    await press(page, hook('to-reply'), 'Your reply');
    await press(page, hook('edit-text'), 'letter-text');
    await press(page, 'button:has-text("Start again")', 'edit-text');
    await page.close();
  });

  test('through the plan to its end, which is to close the chapter', async () => {
    const page = await panelOf('debrief');
    await press(page, hook('done-debrief'), 'Change');
    await press(page, hook('skip-change'), 'Plan B');
    await press(page, hook('done-plan-b'), 'close-chapter');
    await page.close();
  });

  test('in the popup, to the pause and back to the question', async () => {
    const page = await openAjarPage(browser, 'popup');
    await press(page, hook('rest'), 'rest');
    await press(page, hook('undo-rest'), 'rest');
    await page.click(hook('pause'));
    await page.locator(hook('pause-start')).press('Enter');
    await until('The pause has it', async () => (await focused(page)).startsWith('Your search rests'));
    await press(page, hook('go-on'), 'A question for today');
    await page.close();
  });

  test('on the sample card', async () => {
    const page = await openAjarPage(browser, 'welcome');
    await press(page, '.prompt .quiet', 'Show the card again');
    await press(page, 'button:has-text("Show the card again")', 'Why am I seeing this?');
    await page.close();
  });

  test('among the applications, to a form, to the way back, and to the row whose drawer closes', async () => {
    const page = await openAjarPage(browser, 'page');
    await page.click(hook('tab-applications'));
    await press(page, hook('add'), 'detail-company');
    await page.keyboard.type('Brightloom');
    await page.keyboard.press('Enter');
    await until('The button has it', async () => (await focused(page)) === 'add');
    const row = `${hook('application-row')}:has-text("Brightloom") button`;
    await press(page, row, 'An application');
    await press(page, hook('edit'), 'detail-company');
    await press(page, 'aside form .link', 'rest');
    await press(page, hook('close-drawer'), 'An application');
    await press(page, row, 'An application');
    await press(page, hook('remove'), 'undo-history');
    await page.close();
  });

  test('among the templates', async () => {
    const page = await browser.context.newPage();
    await page.goto(`chrome-extension://${browser.id}/src/ui/templates/index.html`);
    await press(page, hook('template-new'), 'template-name');
    await page.fill(hook('template-name'), 'My thanks');
    await page.fill(hook('template-text'), 'Thank you.');
    await page.click(hook('template-save'));
    await press(page, hook('template-edit'), 'template-name');
    await press(page, 'form .btn:not(.primary):not(.quiet)', 'template-edit');
    await press(page, hook('template-delete'), 'template-undo');
    await press(page, hook('template-undo'), 'template-edit');
    await page.close();
  });
});

test('a private page takes the first letter, digits too, and goes on where it was when it is shown again', async () => {
  const page = await openAjarPage(browser, 'page');
  await page.click(hook('tab-write'));
  await press(page, hook('begin-page'), 'private-text');
  await page.keyboard.type('2 words');
  expect(new URL(page.url()).hash).toBe('#write');
  await page.keyboard.press('Escape');
  await until('The way back has it', async () => (await focused(page)) === 'show-again');
  await page.keyboard.press('Enter');
  await page.keyboard.type(' more');
  expect(await page.locator(hook('private-text')).innerText()).toBe('2 words more');
  await page.click(hook('burn-page'));
  await press(page, hook('burn-now'), 'burnt');
  await press(page, hook('private-back'), 'begin-page');
  await page.close();
});
