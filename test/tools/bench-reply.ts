/**
 * How long from the opening of the real side panel to the first draft on screen, with 1,000 applications in the history:
 * `npm run bench:reply`. The same with nothing in the history, and an empty page in the panel's place, are measured in turn in the
 * same run.
 */
import { Northmail } from '../e2e/northmail.ts';
import { PlanStore } from '../e2e/plan-store.ts';
import { type Seed, seedOfALongSearch } from '../support/plan-seed.ts';
import { type BareChromium, continueBare } from './bare-chromium.ts';
import { build } from './builds.ts';
import { addEmptyPage, EMPTY, inTurn, report, type Seen } from './first-sight.ts';

const APPLICATIONS = 1_000;
const PLANS = 200;
/** Milliseconds, at the 95th percentile. */
const MOST = 50;

const PANEL: Seen = { path: 'src/ui/panel/index.html', selector: '[data-test=letter]' };

/** A browser in which a reply was asked for in the card, with these records in the history. */
async function withReply(seed: Seed): Promise<BareChromium> {
  const northmail = await Northmail.start();
  try {
    await northmail.open('m1');
    const panel = await northmail.openPanel('Draft a reply');
    await panel.letter();
    const store = await PlanStore.open(northmail.browser);
    for (const [name, records] of Object.entries(seed)) await store.put(name, records);
    return await continueBare(northmail.browser, 'chrome-granted');
  } finally {
    await northmail.web.stop();
  }
}

const { failures } = await build('chrome-granted');
if (failures.length > 0) throw new Error(failures.join('\n'));
addEmptyPage('chrome-granted');
const none = await inTurn(await withReply({}), [EMPTY, PANEL], 'panel');
const full = await inTurn(await withReply(seedOfALongSearch(Date.now(), APPLICATIONS, PLANS)), [EMPTY, PANEL], 'panel');

report('panel to its letter, nothing in the history', none);
const p95 = report(`panel to its letter, ${APPLICATIONS} applications, ${PLANS} plans`, full);
console.log(`since the document, p95: at most ${MOST}`);
process.exit(p95 <= MOST ? 0 : 1);
