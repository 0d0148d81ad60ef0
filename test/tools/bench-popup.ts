/**
 * How long the popup takes to its first meaningful paint, the question, with a long search in the history and a stopped worker:
 * `npm run bench:popup`. The same popup with an empty history is measured beside it, in turn, in the same run.
 */
import type { Page } from 'playwright-core';
import { type Chromium, launchChromium, openAjarPage, stopWorker } from '../e2e/chromium.ts';
import { PlanStore } from '../e2e/plan-store.ts';
import { seedOfALongSearch } from '../support/plan-seed.ts';
import { build } from './builds.ts';

const ROUNDS = 30;
const APPLICATIONS = 1_000;
const PLANS = 200;
/** Milliseconds, at the 95th percentile. */
const MOST = 150;

/** From the start of the navigation to the frame after the question stands in the page. */
async function paintTime(browser: Chromium, page: Page): Promise<number> {
  await stopWorker(browser, page);
  const popup = await browser.context.newPage();
  await popup.addInitScript(() => {
    const watch = new MutationObserver(() => {
      if (!document.querySelector('[data-test=question]')) return;
      watch.disconnect();
      requestAnimationFrame(() => setTimeout(() => Reflect.set(globalThis, 'painted', performance.now())));
    });
    watch.observe(document, { childList: true, subtree: true });
  });
  await popup.goto(`chrome-extension://${browser.id}/src/ui/popup/index.html`);
  const time = await popup.waitForFunction(() => Reflect.get(globalThis, 'painted') as number | undefined);
  const painted = Number(await time.jsonValue());
  await popup.close();
  return painted;
}

const quantile = (values: readonly number[], q: number): number =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(q * values.length))] ?? 0;

const { failures } = await build('chrome-granted');
if (failures.length > 0) throw new Error(failures.join('\n'));
const launch = () => launchChromium({ build: 'chrome-granted' });
const [empty, full] = [await launch(), await launch()];
const [plain, store] = [await openAjarPage(empty, 'welcome'), await PlanStore.open(full)];
for (const page of [plain, store.page]) {
  await page.evaluate(() => chrome.runtime.sendMessage({ name: 'forgetReflection', payload: { id: 'none' } }));
}
const seed = seedOfALongSearch(Date.now(), APPLICATIONS, PLANS);
for (const [name, records] of Object.entries(seed)) await store.put(name, records);
const times = { empty: [] as number[], full: [] as number[] };
for (let round = 0; round < ROUNDS; round += 1) {
  times.empty.push(await paintTime(empty, plain));
  times.full.push(await paintTime(full, store.page));
}
await Promise.all([empty.close(), full.close()]);

const show = (values: readonly number[]): string =>
  `p50 ${quantile(values, 0.5).toFixed(0)} ms, p95 ${quantile(values, 0.95).toFixed(0)} ms`;
console.log(`popup to its question, worker stopped, ${ROUNDS} rounds in turn`);
console.log(`nothing in the history                 ${show(times.empty)}`);
console.log(`${APPLICATIONS} applications, ${PLANS} plans            ${show(times.full)} (p95 at most ${MOST})`);
process.exit(quantile(times.full, 0.95) <= MOST ? 0 : 1);
