import { randomBytes } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type Chromium, launchChromium, openAjarPage } from './chromium.ts';
import { PlanStore } from './plan-store.ts';
import { until } from './until.ts';

const marker = (): string => `m${randomBytes(9).toString('hex')}`;

/** Which files of a folder hold one of the words, in Latin-1 (or UTF-8) or in UTF-16. */
async function findOnDisk(folder: string, words: readonly string[]): Promise<readonly string[]> {
  const found: string[] = [];
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath, entry.name);
    const bytes = await readFile(file).catch(() => Buffer.alloc(0));
    for (const word of words) {
      for (const encoding of ['latin1', 'utf16le'] as const) {
        if (bytes.includes(Buffer.from(word, encoding))) found.push(`${word} in ${entry.name} as ${encoding}`);
      }
    }
  }
  return found;
}

async function write(browser: Chromium, words: string) {
  const page = await openAjarPage(browser, 'page');
  await page.click('[data-test=tab-write]');
  await page.click('[data-test=begin-page]');
  await page.click('[data-test=private-text]');
  await page.keyboard.type(words);
  return page;
}

const pages = (store: PlanStore) => store.all<{ cipher: string; lock: unknown }>('pages');
const sealed = (store: PlanStore, count: number) =>
  until('The page is sealed', async () => (await pages(store)).length === count);

test('what is written privately is nowhere on the disk: typed, kept, locked, opened, burnt', async () => {
  const browser = await launchChromium({ build: 'chrome-granted' });
  const store = await PlanStore.open(browser);
  const [typed, kept, bare, burnt, passphrase, control] = [marker(), marker(), marker(), marker(), marker(), marker()];

  await write(browser, typed);
  await sealed(store, 1);

  const page = await write(browser, kept);
  await page.click('[data-test=keep-page]');
  await page.fill('[data-test=passphrase-new]', passphrase);
  await page.fill('[data-test=passphrase-again]', passphrase);
  await page.click('[data-test=keep-now]');
  await page.click('[data-test=lock-page]');
  await page.waitForSelector('[data-test=locked]');
  await page.fill('[data-test=passphrase]', 'not this one');
  await page.click('[data-test=unlock]');
  await page.waitForSelector('text=That is not the passphrase');
  await page.fill('[data-test=passphrase]', passphrase);
  await page.click('[data-test=unlock]');
  await page.waitForSelector(`text=${kept}`);

  const second = await write(browser, bare);
  await second.click('[data-test=keep-page]');
  await second.click('[data-test=keep-now]');
  await second.waitForSelector('text=Kept without a passphrase');

  const third = await write(browser, burnt);
  await third.keyboard.press('Escape');
  expect(await third.isVisible('[data-test=private-text]')).toBe(false);
  await third.keyboard.press('Escape');
  await third.click('[data-test=burn-page]');
  await third.click('[data-test=burn-now]');
  await third.waitForSelector('[data-test=burnt]');
  await until('Burnt', async () => (await pages(store)).length === 2 || (await pages(store)).length === 3);

  // The search itself is shown to find what is there: an ordinary answer.
  const popup = await openAjarPage(browser, 'popup');
  await popup.fill('[data-test=reflection]', control);
  await until('The answer', async () => (await store.all('reflections')).length === 1);

  let found: readonly string[] = [];
  await browser.close(async (profile) => {
    found = await findOnDisk(profile, [typed, kept, bare, burnt, passphrase, control]);
  });
  expect(found.filter((line) => line.startsWith(control))).not.toEqual([]);
  expect(found.filter((line) => !line.startsWith(control))).toEqual([]);
});
