/**
 * What Ajar's resident script costs on a page of Gmail's size: `npm run bench:resident`. The same page is opened with and without
 * Ajar, in turn, in the same run; what counts is the main thread's script time, as the browser's own performance metrics say.
 */
import type { Page } from 'playwright-core';
import { type Chromium, launchChromium, switchOn } from '../e2e/chromium.ts';
import { GMAIL, gmailPage } from '../e2e/gmail-page.ts';
import { build } from './builds.ts';

const ROUNDS = 25;
/** A live inbox has about ten thousand elements. */
const ROWS = 900;
/** Idle after loading: what a watcher would do in that time is counted too. Milliseconds. */
const IDLE = 700;

const NEWSLETTER = `<p>Good morning,</p>${'<p>The leeks do not mind the frost, and the swap table moves to the big shed.</p>'.repeat(40)}`;
const body = gmailPage({ language: 'en', sender: 'letter@allotment.example', text: NEWSLETTER, padding: ROWS });

async function scriptTime(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  await page.goto('about:blank');
  await page.goto(GMAIL);
  await page.waitForTimeout(IDLE);
  const { metrics } = await session.send('Performance.getMetrics');
  await session.detach();
  return (metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? 0) * 1000;
}

async function prepare(browser: Chromium): Promise<Page> {
  await browser.context.route('https://mail.google.com/**', (route) =>
    route.fulfill({ body, contentType: 'text/html' }),
  );
  return browser.context.newPage();
}

const quantile = (values: readonly number[], q: number): number =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(q * values.length))] ?? 0;

const { failures } = await build('chrome-granted');
if (failures.length > 0) throw new Error(failures.join('\n'));
const [plain, ajar] = [await launchChromium({ build: null }), await launchChromium({ build: 'chrome-granted' })];
await switchOn(ajar, ['https://mail.google.com/*']);
const [without, withAjar] = [await prepare(plain), await prepare(ajar)];
const times = { without: [] as number[], withAjar: [] as number[] };
for (let round = 0; round < ROUNDS; round += 1) {
  times.without.push(await scriptTime(without));
  times.withAjar.push(await scriptTime(withAjar));
}
await Promise.all([plain.close(), ajar.close()]);

const show = (values: readonly number[]): string =>
  `p50 ${quantile(values, 0.5).toFixed(2)} ms, p95 ${quantile(values, 0.95).toFixed(2)} ms`;
console.log(`script time of a page of ${ROWS} rows, ${ROUNDS} rounds in turn`);
console.log(`without Ajar  ${show(times.without)}`);
console.log(`with Ajar     ${show(times.withAjar)}`);
const more = quantile(times.withAjar, 0.5) - quantile(times.without, 0.5);
console.log(`difference of the medians ${more.toFixed(2)} ms (at most 2)`);
process.exit(more <= 2 ? 0 : 1);
