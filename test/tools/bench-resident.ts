/**
 * What Ajar's resident script costs on a page of Gmail's size: `npm run bench:resident`. The same page is opened with and without
 * Ajar, in turn, in the same run; what counts is the main thread's script time, as the browser's own performance metrics say.
 */
import type { Page } from 'playwright-core';
import { type Chromium, launchChromium, switchOn } from '../e2e/chromium.ts';
import { GMAIL, gmailPage } from '../e2e/gmail-page.ts';
import { build } from './builds.ts';

const ROUNDS = 25;
/** What is too much is drawn for a while: fewer will do. */
const FEW_ROUNDS = 7;
/** A live inbox has about ten thousand elements. */
const ROWS = 900;
/** Idle after loading: what a watcher would do in that time is counted too. Milliseconds. */
const IDLE = 700;

const NEWSLETTER = `<p>Good morning,</p>${'<p>The leeks do not mind the frost, and the swap table moves to the big shed.</p>'.repeat(40)}`;
const SENDER = { language: 'en', sender: 'letter@allotment.example', padding: ROWS } as const;
const collapsed = (index: number): string =>
  `<div role="listitem" aria-expanded="false"><div class="adn ads" data-legacy-message-id="${index}"><h3><span class="gD" email="n${index}@post.example">Sender</span></h3><div class="ii gt"><div class="a3s aiL"><p>Earlier</p></div></div></div></div>`;
const EARLIER = Array.from({ length: 2_000 }, (_, index) => collapsed(index)).join('');
/** What stands open: a mail like most, which never leaves the tab, one about a job, which goes to the worker, and what is too much. */
const bodies = {
  ordinary: gmailPage({ ...SENDER, subject: 'November on the allotment', text: NEWSLETTER }),
  job: gmailPage({ ...SENDER, text: NEWSLETTER }),
  thread: gmailPage({ ...SENDER, text: NEWSLETTER }).replace('<div role="list">', `$&${EARLIER}`),
  long: gmailPage({ ...SENDER, text: NEWSLETTER.repeat(5_000_000 / NEWSLETTER.length) }),
};
/** Milliseconds of script, more than without Ajar: a page with a mail that is not read, a mail that is, and the worst. */
const MOST = { ordinary: 2, job: 5, thread: 50, long: 50 } as const;

async function scriptTime(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  // The thread's own time, so that what else the machine does is not counted.
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.bringToFront();
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
const NAMES = {
  ordinary: 'an ordinary mail',
  job: 'a mail about a job',
  thread: 'one of 2,000 in a conversation',
  long: 'a mail of 5 MB',
} as const;

console.log(`script time of a page of ${ROWS} rows, without Ajar and with it in turn: p50 (p95) in ms`);
let isWithin = true;
for (const what of ['ordinary', 'job', 'thread', 'long'] as const) {
  // One after the other: a large page would cost the others that share its process.
  const pages = [await prepare(plain, bodies[what]), await prepare(ajar, bodies[what])] as const;
  const [without, withAjar]: [number[], number[]] = [[], []];
  for (let round = 0; round < (what === 'ordinary' || what === 'job' ? ROUNDS : FEW_ROUNDS); round += 1) {
    without.push(await scriptTime(pages[0]));
    withAjar.push(await scriptTime(pages[1]));
  }
  await Promise.all(pages.map((page) => page.close()));
  const more = quantile(withAjar, 0.5) - quantile(without, 0.5);
  isWithin &&= more <= MOST[what];
  const figure = (times: readonly number[]) =>
    `${quantile(times, 0.5).toFixed(2)} (${quantile(times, 0.95).toFixed(2)})`;
  console.log(
    `${NAMES[what].padEnd(32)} ${figure(without)}, ${figure(withAjar)}: ${more.toFixed(2)} more (at most ${MOST[what]})`,
  );
}
await Promise.all([plain.close(), ajar.close()]);
process.exit(isWithin ? 0 : 1);
