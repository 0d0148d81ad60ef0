/**
 * How long from the panel's opening to the first draft on screen, with 1,000 applications in the history:
 * npm run bench:reply [-- ROUNDS]. Prints percentiles beside those of an empty history, and their ratio; builds first.
 */
import type { Page } from 'playwright-core';
import { type Chromium, openAjarPage } from '../e2e/chromium.ts';
import { Northmail } from '../e2e/northmail.ts';
import { runPackage } from './shell.ts';

const ROUNDS = Number(process.argv[2] ?? 40);
const APPLICATIONS = 1_000;

/** Runs in the page, as text: the tool's own compiler would change a function. */
const UNTIL_LETTER = `new Promise((resolve) => {
  (function look() {
    const { domInteractive } = performance.getEntriesByType('navigation')[0];
    const done = () => resolve([performance.now(), performance.now() - domInteractive]);
    requestAnimationFrame(document.querySelector('[data-test=letter]') ? done : look);
  })();
})`;

/** To the frame in which the letter stands, by the page's own clock: from the navigation's start, and from the parsed page. */
type Opening = { readonly fromStart: number; readonly fromPage: number };

async function openingTime({ id, context }: Chromium): Promise<Opening> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${id}/src/ui/panel/index.html`);
  const [fromStart = Number.NaN, fromPage = Number.NaN] = (await page.evaluate(UNTIL_LETTER)) as number[];
  await page.close();
  return { fromStart, fromPage };
}

async function fill(page: Page): Promise<void> {
  await page.evaluate(
    (count) =>
      new Promise<void>((resolve, reject) => {
        const open = indexedDB.open('ajar');
        open.onerror = () => reject(open.error);
        open.onsuccess = () => {
          const db = open.result;
          const tx = db.transaction(['applications', 'events', 'drafts'], 'readwrite');
          for (let at = 0; at < count; at += 1) {
            const [id, key] = [`a${at}`, `demo|old${at}`];
            const about = {
              company: `Company ${at}`,
              role: 'Tester',
              person: null,
              reader: 'Sam',
              subject: 'S',
              link: null,
            };
            tx.objectStore('applications').put({
              id,
              company: about.company,
              role: 'Tester',
              status: 'at-rest',
              createdAt: at,
              updatedAt: at,
            });
            tx.objectStore('events').put({
              id: `e${at}`,
              application: id,
              type: 'rejection',
              at,
              recordedAt: at,
              source: 'mail',
              message: key,
              link: null,
              sentence: null,
            });
            tx.objectStore('drafts').put({
              key,
              template: 'thank-you',
              slots: {},
              text: null,
              due: null,
              isBack: false,
              insertedAt: at,
              about,
              updatedAt: at,
            });
          }
          tx.oncomplete = () => {
            db.close();
            resolve();
          };
        };
      }),
    APPLICATIONS,
  );
}

async function measure(browser: Chromium): Promise<readonly Opening[]> {
  const times: Opening[] = [];
  for (let round = 0; round < ROUNDS; round += 1) times.push(await openingTime(browser));
  return times;
}

const sorted = (times: readonly Opening[], from: keyof Opening): readonly number[] =>
  times.map((time) => time[from]).toSorted((a, b) => a - b);

const percentile = (times: readonly number[], share: number): number =>
  times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? Number.NaN;

const say = (name: string, times: readonly number[]): void =>
  console.log(
    `${name.padEnd(22)} p50 ${percentile(times, 0.5).toFixed(1)} ms, p95 ${percentile(times, 0.95).toFixed(1)} ms (n = ${times.length})`,
  );

const built = await runPackage('vite', ['build', '--mode', 'chrome-granted']);
if (built.code !== 0) throw new Error(built.output);
const northmail = await Northmail.start();
try {
  await northmail.open('m1');
  const panel = await northmail.openPanel('Draft a reply');
  await panel.letter();
  await measure(northmail.browser);
  const empty = await measure(northmail.browser);
  await fill(await openAjarPage(northmail.browser, 'welcome'));
  const full = await measure(northmail.browser);
  for (const from of ['fromStart', 'fromPage'] as const) {
    const [before, after] = [sorted(empty, from), sorted(full, from)];
    console.log(from === 'fromStart' ? 'From the navigation to the draft' : 'From the parsed page to the draft');
    say('  an empty history', before);
    say('  1,000 applications', after);
    console.log(`  ratio at p95: ${(percentile(after, 0.95) / percentile(before, 0.95)).toFixed(2)}`);
  }
} finally {
  await northmail.stop();
}
