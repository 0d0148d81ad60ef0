/**
 * How long the popup takes to its first meaningful paint, the question, with a long search in the history and a stopped worker:
 * `npm run bench:popup`. The same popup with an empty history, and an empty page, are measured beside it, in turn, in the same run.
 */
import type { Page } from 'playwright-core';
import { type Chromium, launchChromium, openAjarPage, stopWorker } from '../e2e/chromium.ts';
import { PlanStore } from '../e2e/plan-store.ts';
import { seedOfALongSearch } from '../support/plan-seed.ts';
import { build } from './builds.ts';
import { addEmptyPage, EMPTY, report, type Sight, timeToSight } from './first-sight.ts';

const ROUNDS = 30;
const APPLICATIONS = 1_000;
const PLANS = 200;
/** Milliseconds, at the 95th percentile. */
const MOST = 150;

const POPUP = { path: 'src/ui/popup/index.html', selector: '[data-test=question]' };

async function cold(browser: Chromium, page: Page, what: typeof POPUP | typeof EMPTY): Promise<Sight> {
  await stopWorker(browser, page);
  return timeToSight(browser.context, browser.id, what);
}

const { failures } = await build('chrome-granted');
if (failures.length > 0) throw new Error(failures.join('\n'));
addEmptyPage('chrome-granted');
const launch = () => launchChromium({ build: 'chrome-granted' });
const [empty, full] = [await launch(), await launch()];
const [plain, store] = [await openAjarPage(empty, 'welcome'), await PlanStore.open(full)];
for (const page of [plain, store.page]) {
  await page.evaluate(() => chrome.runtime.sendMessage({ name: 'forgetReflection', payload: { id: 'none' } }));
}
const seed = seedOfALongSearch(Date.now(), APPLICATIONS, PLANS);
for (const [name, records] of Object.entries(seed)) await store.put(name, records);
const sights = { line: [] as Sight[], none: [] as Sight[], full: [] as Sight[] };
for (let round = 0; round < ROUNDS; round += 1) {
  sights.line.push(await cold(full, store.page, EMPTY));
  sights.none.push(await cold(empty, plain, POPUP));
  sights.full.push(await cold(full, store.page, POPUP));
}
await Promise.all([empty.close(), full.close()]);

report('popup to its question, worker stopped, nothing in the history', sights.none, sights.line);
const p95 = report(
  `popup to its question, worker stopped, ${APPLICATIONS} applications, ${PLANS} plans`,
  sights.full,
  sights.line,
);
console.log(`since the document, p95: at most ${MOST}`);
process.exit(p95 <= MOST ? 0 : 1);
