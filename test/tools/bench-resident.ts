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
const SENDER = { language: 'en', sender: 'letter@allotment.example', padding: ROWS } as const;
/** What stands open: a mail like most, which never leaves the tab, and one about a job, which goes to the worker. */
const bodies = {
  ordinary: gmailPage({ ...SENDER, subject: 'November on the allotment', text: NEWSLETTER }),
  job: gmailPage({ ...SENDER, text: NEWSLETTER }),
};

async function scriptTime(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  // The thread's own time, so that what else the machine does is not counted.
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.goto('about:blank');
  await page.goto(GMAIL);
  await page.waitForTimeout(IDLE);
  const { metrics } = await session.send('Performance.getMetrics');
  await session.detach();
  return (metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? 0) * 1000;
}

async function prepare(browser: Chromium, body: string): Promise<Page> {
  const page = await browser.context.newPage();
  await page.route('https://mail.google.com/**', (route) => route.fulfill({ body, contentType: 'text/html' }));
  return page;
}

const quantile = (values: readonly number[], q: number): number =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(q * values.length))] ?? 0;

const { failures } = await build('chrome-granted');
if (failures.length > 0) throw new Error(failures.join('\n'));
const [plain, ajar] = [await launchChromium({ build: null }), await launchChromium({ build: 'chrome-granted' })];
await switchOn(ajar, ['https://mail.google.com/*']);
const runs = [
  { name: 'ordinary mail, without Ajar', page: await prepare(plain, bodies.ordinary), times: [] as number[] },
  { name: 'ordinary mail, with Ajar', page: await prepare(ajar, bodies.ordinary), times: [] as number[] },
  { name: 'mail about a job, with Ajar', page: await prepare(ajar, bodies.job), times: [] as number[] },
] as const;
for (let round = 0; round < ROUNDS; round += 1) {
  for (const { page, times } of runs) {
    await page.bringToFront();
    times.push(await scriptTime(page));
  }
}
await Promise.all([plain.close(), ajar.close()]);

console.log(`script time of a page of ${ROWS} rows, ${ROUNDS} rounds in turn`);
for (const { name, times } of runs) {
  const [p50, p95] = [quantile(times, 0.5), quantile(times, 0.95)];
  console.log(`${name.padEnd(28)} p50 ${p50.toFixed(2)} ms, p95 ${p95.toFixed(2)} ms`);
}
const [without, ordinary] = runs;
const more = quantile(ordinary.times, 0.5) - quantile(without.times, 0.5);
console.log(`difference of the medians, ordinary mail: ${more.toFixed(2)} ms (at most 2)`);
process.exit(more <= 2 ? 0 : 1);
