/**
 * What Ajar's resident scripts cost: `npm run bench:resident` (`-- mail`, `-- jobs` for one of the two). The same page is opened
 * with and without Ajar, in turn, in the same run; what counts is the main thread's script time, as the browser's own performance
 * metrics say.
 */
import type { Page } from 'playwright-core';
import { askWorker, type Chromium, launchChromium, switchOn } from '../e2e/chromium.ts';
import { GMAIL, gmailPage } from '../e2e/gmail-page.ts';
import { EMPLOYER, frontPage, JOBS, postingPage, TYPESETTER } from '../e2e/job-pages.ts';
import { build } from './builds.ts';

const ROUNDS = 25;
/** A posting is waited for: fewer will do there. */
const JOB_ROUNDS = 15;
/** What is too much is drawn for a while: fewer will do. */
const FEW_ROUNDS = 7;
/** A live inbox has about ten thousand elements. */
const ROWS = 900;
/** Idle after loading: what a watcher would do in that time is counted too. A posting is read when its page has settled. Milliseconds. */
const IDLE = { mail: 700, job: 2000 } as const;

const NEWSLETTER = `<p>Good morning,</p>${'<p>The leeks do not mind the frost, and the swap table moves to the big shed.</p>'.repeat(40)}`;
const SENDER = { language: 'en', sender: 'letter@allotment.example', padding: ROWS } as const;
const collapsed = (index: number): string =>
  `<div role="listitem" aria-expanded="false"><div class="adn ads" data-legacy-message-id="${index}"><h3><span class="gD" email="n${index}@post.example">Sender</span></h3><div class="ii gt"><div class="a3s aiL"><p>Earlier</p></div></div></div></div>`;
const EARLIER = Array.from({ length: 2_000 }, (_, index) => collapsed(index)).join('');

type Scene = {
  readonly name: string;
  readonly address: string;
  readonly body: string;
  readonly idle: number;
  readonly rounds: number;
  /** Milliseconds of script, more than without Ajar. */
  readonly most: number;
  /** After "I got a job" a page of a job site is seen, and not read: what is left is the script that stays. */
  readonly isHired?: boolean;
};

/** What stands open: a mail like most, which never leaves the tab, one about a job, which goes to the worker, and what is too much. */
const mail = (name: string, most: number, body: string, rounds = ROUNDS): Scene => ({
  name,
  address: GMAIL,
  body,
  idle: IDLE.mail,
  rounds,
  most,
});
const job = (name: string, path: string, most: number, body: string, isHired = false): Scene => ({
  name,
  address: `${EMPLOYER}${path}`,
  body,
  idle: IDLE.job,
  rounds: JOB_ROUNDS,
  most,
  isHired,
});
const typesetter = { role: 'Typesetter', id: TYPESETTER, lines: 40, rows: 300 } as const;
const scenes: Readonly<Record<string, readonly Scene[]>> = {
  mail: [
    mail('an ordinary mail', 2, gmailPage({ ...SENDER, subject: 'November on the allotment', text: NEWSLETTER })),
    mail('a mail about a job', 5, gmailPage({ ...SENDER, text: NEWSLETTER })),
    mail(
      'one of 2,000 in a conversation',
      50,
      gmailPage({ ...SENDER, text: NEWSLETTER }).replace('<div role="list">', `$&${EARLIER}`),
      FEW_ROUNDS,
    ),
    mail(
      'a mail of 5 MB',
      50,
      gmailPage({ ...SENDER, text: NEWSLETTER.repeat(5_000_000 / NEWSLETTER.length) }),
      FEW_ROUNDS,
    ),
  ],
  jobs: [
    job('a job site’s front page', '', 2, frontPage(300)),
    job('a posting, the script that stays', `/${TYPESETTER}`, 2, postingPage({ ...typesetter, isLinked: true }), true),
    job('a posting, reading and card too', `/${TYPESETTER}`, 8, postingPage({ ...typesetter, isLinked: true })),
    job('one that only words tell', `/${TYPESETTER}`, 12, postingPage(typesetter)),
  ],
};

async function scriptTime(page: Page, { address, idle }: Scene): Promise<number> {
  const session = await page.context().newCDPSession(page);
  // The thread's own time, so that what else the machine does is not counted.
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.bringToFront();
  await page.goto('about:blank');
  await page.goto(address);
  await page.waitForTimeout(idle);
  const { metrics } = await session.send('Performance.getMetrics');
  await session.detach();
  return (metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? 0) * 1000;
}

async function prepare(browser: Chromium, { address, body }: Scene): Promise<Page> {
  const page = await browser.context.newPage();
  await page.route(`${new URL(address).origin}/**`, (route) => route.fulfill({ body, contentType: 'text/html' }));
  return page;
}

const quantile = (values: readonly number[], q: number): number =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(q * values.length))] ?? 0;
const figure = (times: readonly number[]) => `${quantile(times, 0.5).toFixed(2)} (${quantile(times, 0.95).toFixed(2)})`;

/** One scene after the other: a large page would cost the others that share its process. */
async function measure(scene: Scene, plain: Chromium, ajar: Chromium): Promise<boolean> {
  await askWorker(ajar, 'setHired', { isHired: scene.isHired === true });
  const pages = [await prepare(plain, scene), await prepare(ajar, scene)] as const;
  const [without, withAjar]: [number[], number[]] = [[], []];
  for (let round = 0; round < scene.rounds; round += 1) {
    without.push(await scriptTime(pages[0], scene));
    withAjar.push(await scriptTime(pages[1], scene));
  }
  await Promise.all(pages.map((page) => page.close()));
  const more = quantile(withAjar, 0.5) - quantile(without, 0.5);
  console.log(
    `${scene.name.padEnd(34)} ${figure(without)}, ${figure(withAjar)}: ${more.toFixed(2)} more (at most ${scene.most})`,
  );
  return more <= scene.most;
}

const { failures } = await build('chrome-granted');
if (failures.length > 0) throw new Error(failures.join('\n'));
const [plain, ajar] = [await launchChromium({ build: null }), await launchChromium({ build: 'chrome-granted' })];
await switchOn(ajar, ['https://mail.google.com/*']);
await askWorker(ajar, 'switchJobsOn', { origins: [`${JOBS}/*`] });

console.log('script time of a page, without Ajar and with it in turn: p50 (p95) in ms');
const wanted = process.argv.slice(2);
let isWithin = true;
for (const [group, all] of Object.entries(scenes)) {
  if (wanted.length > 0 && !wanted.includes(group)) continue;
  for (const scene of all) isWithin = (await measure(scene, plain, ajar)) && isWithin;
}
await Promise.all([plain.close(), ajar.close()]);
process.exit(isWithin ? 0 : 1);
