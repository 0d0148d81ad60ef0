/**
 * How long from the panel's opening to the first draft on screen, with 1,000 applications in the history:
 * npm run bench:reply [-- ROUNDS]. Prints percentiles beside those of an empty page opened in turn, and their ratio; builds first.
 */
import type { Page } from 'playwright-core';
import { type Chromium, openAjarPage } from '../e2e/chromium.ts';
import { Northmail } from '../e2e/northmail.ts';
import { build } from './builds.ts';
import { addEmptyPage, EMPTY, report, type Sight, timeToSight } from './first-sight.ts';

const ROUNDS = Number(process.argv[2] ?? 40);
const WARM_UP = 3;
const APPLICATIONS = 1_000;

/** Milliseconds, at the 95th percentile. */
const MOST = 50;
const PANEL = { path: 'src/ui/panel/index.html', selector: '[data-test=letter]' };

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

type Sights = { readonly line: Sight[]; readonly panel: Sight[] };

/** The panel and the empty page in turn. */
async function measure({ context, id }: Chromium, rounds = ROUNDS): Promise<Sights> {
  const sights: Sights = { line: [], panel: [] };
  for (let round = 0; round < rounds; round += 1) {
    sights.line.push(await timeToSight(context, id, EMPTY));
    sights.panel.push(await timeToSight(context, id, PANEL));
  }
  return sights;
}

const { failures } = await build('chrome-granted');
if (failures.length > 0) throw new Error(failures.join('\n'));
addEmptyPage('chrome-granted');
const northmail = await Northmail.start();
try {
  await northmail.open('m1');
  const panel = await northmail.openPanel('Draft a reply');
  await panel.letter();
  // It shares the thread of every page of Ajar's, and is drawn anew whenever a tab comes to the front.
  await panel.evaluate('window.close()');
  await measure(northmail.browser, WARM_UP);
  const empty = await measure(northmail.browser);
  await fill(await openAjarPage(northmail.browser, 'welcome'));
  const full = await measure(northmail.browser);
  report('panel to its letter, nothing in the history', empty.panel, empty.line);
  const p95 = report(`panel to its letter, ${APPLICATIONS} applications`, full.panel, full.line);
  console.log(`since the document, p95: at most ${MOST}`);
  process.exitCode = p95 <= MOST ? 0 : 1;
} finally {
  await northmail.stop();
}
