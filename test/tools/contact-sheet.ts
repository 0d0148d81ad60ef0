/**
 * One picture of the screens, to be looked at: `npm run contact-sheet` writes test/demo/contact-sheet.png. Light, dark,
 * German, Arabic, 320 pixels wide and at twice the size.
 */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { type Chromium, launchChromium, openAjarPage, speak } from '../e2e/chromium.ts';
import { PlanStore } from '../e2e/plan-store.ts';
import { seedOfADay } from '../support/plan-seed.ts';
import { build } from './builds.ts';
import { ROOT } from './shell.ts';

type Shot = { readonly title: string; readonly png: Buffer };
type Look = {
  readonly name: string;
  readonly scheme?: 'light' | 'dark';
  readonly language?: string;
  readonly width?: number;
  readonly zoom?: number;
};

const PANEL = 400;
const POPUP = { width: 380, height: 560 };
const LOOKS: readonly Look[] = [
  { name: 'light' },
  { name: 'dark', scheme: 'dark' },
  { name: 'German', language: 'de' },
  { name: 'Arabic', language: 'ar' },
  { name: 'Arabic, dark', language: 'ar', scheme: 'dark' },
  { name: '320 px', width: 320 },
  { name: '200 %', zoom: 2 },
];

async function seeded(look: Look): Promise<{ readonly browser: Chromium; readonly store: PlanStore }> {
  const { scheme = 'light', language } = look;
  const browser = await launchChromium({ build: 'chrome-granted', colorScheme: scheme });
  if (language) await speak(browser, language);
  const store = await PlanStore.open(browser);
  // The worker makes the database, with the first thing it is asked for.
  await store.page.evaluate(() => chrome.runtime.sendMessage({ name: 'forgetReflection', payload: { id: 'none' } }));
  for (const [name, records] of Object.entries(seedOfADay(Date.now()))) await store.put(name, records);
  return { browser, store };
}

const wish = (store: PlanStore, id: string) =>
  store.page.evaluate(
    (key) => chrome.storage.session.set({ panel: { key, view: 'plan', at: Date.now() } }),
    `seed|${id}`,
  );

async function take(page: Page, look: Look, size: { width: number; height: number }): Promise<Buffer> {
  // Zoomed, a window holds that many pixels of the page fewer.
  const zoom = look.zoom ?? 1;
  await page.setViewportSize({ width: Math.round(size.width / zoom), height: Math.round(size.height / zoom) });
  await page.waitForTimeout(400);
  return page.screenshot({ animations: 'disabled' });
}

async function shotsOf(look: Look): Promise<readonly Shot[]> {
  const { browser, store } = await seeded(look);
  const shots: Shot[] = [];
  const panel = { width: look.width ?? PANEL, height: 900 };
  for (const [id, title] of [
    ['quiet', 'panel, quiet day'],
    ['debrief', 'panel, debrief'],
    ['light', 'panel, form letters'],
  ] as const) {
    await wish(store, id);
    const page = await openAjarPage(browser, 'panel');
    await page.waitForSelector('main section');
    shots.push({ title: `${title}, ${look.name}`, png: await take(page, look, panel) });
    if (id === 'quiet' && look.width === undefined) {
      await page.click('[data-test=write]');
      shots.push({ title: `private page, ${look.name}`, png: await take(page, look, panel) });
    }
    await page.close();
  }
  const popup = await openAjarPage(browser, 'popup');
  await popup.waitForSelector('[data-test=question]');
  shots.push({
    title: `popup, ${look.name}`,
    png: await take(popup, look, { ...POPUP, width: look.width ?? POPUP.width }),
  });
  const page = await openAjarPage(browser, 'page');
  await page.waitForSelector('[data-test=plan-entry]');
  shots.push({ title: `plans, ${look.name}`, png: await take(page, look, { width: look.width ?? 760, height: 700 }) });
  await page.click('[data-test=tab-applications]');
  await page.waitForSelector('[data-test=application-row]');
  await page.click('[data-test=application-row] button');
  shots.push({
    title: `applications, ${look.name}`,
    png: await take(page, look, { width: look.width ?? 900, height: 800 }),
  });
  const welcome = await openAjarPage(browser, 'welcome');
  await welcome.waitForSelector('h1');
  shots.push({
    title: `welcome, ${look.name}`,
    png: await take(welcome, look, { width: look.width ?? 900, height: 1500 }),
  });
  if (look.name === 'light') {
    await page.bringToFront();
    await page.click('[data-test=tab-help]');
    shots.push({ title: 'help, light', png: await take(page, look, { width: 760, height: 900 }) });
  }
  await browser.close();
  return shots;
}

async function sheetOf(shots: readonly Shot[]): Promise<Buffer> {
  const browser = await launchChromium({ build: null });
  const page = await browser.context.newPage();
  await page.setViewportSize({ width: 2400, height: 1200 });
  const figures = shots.map(
    ({ title, png }) =>
      `<figure><figcaption>${title}</figcaption><img src="data:image/png;base64,${png.toString('base64')}" width="360"></figure>`,
  );
  await page.setContent(
    `<style>body{margin:24px;display:flex;flex-wrap:wrap;gap:24px;align-items:start;font:14px sans-serif;background:#ddd}figure{margin:0}img{display:block;margin-top:4px}</style>${figures.join('')}`,
  );
  await page.waitForTimeout(300);
  const sheet = await page.screenshot({ fullPage: true });
  await browser.close();
  return sheet;
}

const { failures } = await build('chrome-granted');
if (failures.length > 0) throw new Error(failures.join('\n'));
const shots: Shot[] = [];
for (const look of LOOKS) shots.push(...(await shotsOf(look)));
const file = join(ROOT, 'test/demo/contact-sheet.png');
await writeFile(file, await sheetOf(shots));
console.log(`${shots.length} screens in test/demo/contact-sheet.png`);
