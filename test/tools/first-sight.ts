import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { BareChromium } from './bare-chromium.ts';
import { ROOT } from './shell.ts';

/** When what was waited for stood on the screen, in milliseconds by the page's own clock. */
type Sight = {
  /** Since the navigation began: with what the browser needs for any page. */
  readonly sinceNavigation: number;
  /** Since the document began. */
  readonly sinceDocument: number;
};

/** After its last user has gone, the browser keeps a database for some seconds and tidies it then: nobody opens a popup into that. */
const SETTLE_MS = 3_000;
const WARM_UP = 3;
const ROUNDS = 30;

/** A page of the extension, and what in it is waited for. */
export type Seen = { readonly path: string; readonly selector: string };

/** A page of the extension with one line in it and nothing to do: what no page can be faster than. */
export const EMPTY: Seen = { path: 'empty.html', selector: '#line' };

export const addEmptyPage = (build: string): void =>
  writeFileSync(
    join(ROOT, 'dist', build, EMPTY.path),
    '<!doctype html><html lang="en"><meta charset="utf-8"><title>Empty</title><p id="line">One line.</p></html>',
  );

/** Opens the real popup, or the real side panel beside the welcome tab. */
const OPENERS = {
  popup: `async (path) => {
    // A popup that has gone leaves the window without focus for a moment, and none opens there then.
    while (!document.hasFocus()) await new Promise((resolve) => setTimeout(resolve, 20));
    await chrome.action.setPopup({ popup: path });
    await chrome.action.openPopup();
  }`,
  panel: `async (path) => {
    const { id } = await chrome.tabs.getCurrent();
    await chrome.sidePanel.setOptions({ tabId: id, path, enabled: true });
    await chrome.sidePanel.open({ tabId: id });
  }`,
} as const;

/**
 * Runs in the welcome tab, which shares the thread of every page of Ajar's. What is waited for is noted as it enters the document.
 * The frame that shows it is the first with any content, by the browser's own Paint Timing; where there was content before, the end
 * of the next frame. Ends when the view is closed again.
 */
const WATCH = `async (path, selector, open) => {
  const url = chrome.runtime.getURL(path);
  const pause = (time) => new Promise((resolve) => setTimeout(resolve, time));
  const find = () => chrome.extension.getViews().find((view) => view !== window && view.location.href === url);
  const waitFor = async (what, seek) => {
    for (const start = Date.now(); Date.now() - start < 10_000; await pause(1)) {
      const found = seek();
      if (found) return found;
    }
    throw new Error(what + ' did not come');
  };
  const opening = (OPEN)(path);
  const view = await waitFor('the view', find);
  const there = () => view.document.querySelector(selector);
  let at = there() ? view.performance.now() : null;
  let nextFrame = null;
  const note = () => {
    if (at !== null || !there()) return;
    at = view.performance.now();
    view.requestAnimationFrame(() => view.setTimeout(() => (nextFrame = view.performance.now())));
  };
  new view.MutationObserver(note).observe(view.document, { childList: true, subtree: true });
  note();
  await opening;
  await waitFor(selector, () => at !== null);
  const [content] = await waitFor('the frame', () => {
    const found = view.performance.getEntriesByName('first-contentful-paint');
    return found.length > 0 && found;
  });
  const shown = content.startTime > at ? content.startTime : await waitFor('the next frame', () => nextFrame);
  const { navigationStart, domLoading } = view.performance.timing;
  // What follows the first sight is not to run into the next measurement.
  await pause(400);
  view.close();
  await waitFor('the end', () => !find());
  await pause(200);
  return [shown, shown - (domLoading - navigationStart)];
}`;

/** Opens a page of Ajar's as its people do, and closes it again. A browser that hangs is said, not waited for. */
async function timeToSight(
  browser: BareChromium,
  { path, selector }: Seen,
  opener: keyof typeof OPENERS,
): Promise<Sight> {
  await browser.toFront();
  const watch = WATCH.replace('OPEN', () => OPENERS[opener]);
  const [sinceNavigation = Number.NaN, sinceDocument = Number.NaN] = await browser.evaluate<number[]>(
    `(${watch})(${JSON.stringify(path)}, ${JSON.stringify(selector)})`,
  );
  return { sinceNavigation, sinceDocument };
}

type Sights = readonly [least: readonly Sight[], own: readonly Sight[]];

/** Measures an empty page and a page of Ajar's in turn, the worker stopped before each, and closes the browser. */
export async function inTurn(
  browser: BareChromium,
  [empty, page]: readonly [Seen, Seen],
  opener: keyof typeof OPENERS,
): Promise<Sights> {
  const cold = async (what: Seen): Promise<Sight> => {
    await browser.stopWorker();
    await setTimeout(SETTLE_MS);
    return timeToSight(browser, what, opener);
  };
  const [least, own]: [Sight[], Sight[]] = [[], []];
  for (let round = -WARM_UP; round < ROUNDS; round += 1) {
    const [one, other] = [await cold(empty), await cold(page)];
    if (round < 0) continue;
    least.push(one);
    own.push(other);
  }
  await browser.close();
  return [least, own];
}

const quantile = (values: readonly number[], q: number): number =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(q * values.length))] ?? Number.NaN;

/** Prints what was measured beside the empty page of the same run, and answers the 95th percentile since the document began. */
export function report(name: string, [empty, sights]: Sights): number {
  const show = (from: keyof Sight) => {
    const [own, least] = [sights, empty].map((all) => all.map((one) => one[from]));
    const at = (q: number) => [quantile(own ?? [], q), quantile(least ?? [], q)] as const;
    const [[p50, e50], [p95, e95]] = [at(0.5), at(0.95)];
    const figures = (p: number, e: number) =>
      `${p.toFixed(0).padStart(4)} (empty ${e.toFixed(0)}, x ${(p / e).toFixed(1)})`;
    return `p50 ${figures(p50, e50)}, p95 ${figures(p95, e95)}`;
  };
  console.log(`${name}, ${sights.length} times`);
  console.log(`  since the navigation  ${show('sinceNavigation')}`);
  console.log(`  since the document    ${show('sinceDocument')}`);
  return quantile(
    sights.map((one) => one.sinceDocument),
    0.95,
  );
}
