/**
 * How long the real popup takes to its first meaningful paint, the question, with a long search in the history and a stopped worker:
 * `npm run bench:popup`. The same popup with an empty history, and an empty page in its place, are measured in turn in the same run.
 */
import { launchChromium, openAjarPage } from '../e2e/chromium.ts';
import { PlanStore } from '../e2e/plan-store.ts';
import { type Seed, seedOfALongSearch } from '../support/plan-seed.ts';
import { type BareChromium, continueBare } from './bare-chromium.ts';
import { build } from './builds.ts';
import { addEmptyPage, EMPTY, inTurn, report, type Seen } from './first-sight.ts';

const APPLICATIONS = 1_000;
const PLANS = 200;
/** Milliseconds, at the 95th percentile. */
const MOST = 150;

const POPUP: Seen = { path: 'src/ui/popup/index.html', selector: '[data-test=question]' };

/** A browser whose history has these records, and whose worker has run once. */
async function withHistory(seed: Seed): Promise<BareChromium> {
  const ready = await launchChromium({ build: 'chrome-granted' });
  const page = await openAjarPage(ready, 'welcome');
  await page.evaluate(() => chrome.runtime.sendMessage({ name: 'forgetReflection', payload: { id: 'none' } }));
  const store = await PlanStore.open(ready);
  for (const [name, records] of Object.entries(seed)) await store.put(name, records);
  return continueBare(ready, 'chrome-granted');
}

const { failures } = await build('chrome-granted');
if (failures.length > 0) throw new Error(failures.join('\n'));
addEmptyPage('chrome-granted');
const none = await inTurn(await withHistory({}), [EMPTY, POPUP], 'popup');
const full = await inTurn(
  await withHistory(seedOfALongSearch(Date.now(), APPLICATIONS, PLANS)),
  [EMPTY, POPUP],
  'popup',
);

report('popup to its question, worker stopped, nothing in the history', none);
const p95 = report(`popup to its question, worker stopped, ${APPLICATIONS} applications, ${PLANS} plans`, full);
console.log(`since the document, p95: at most ${MOST}`);
process.exit(p95 <= MOST ? 0 : 1);
