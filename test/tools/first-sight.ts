import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext } from 'playwright-core';
import { ROOT } from './shell.ts';

/** When what was waited for stood on the screen, in milliseconds by the page's own clock. */
export type Sight = {
  /** Since the navigation began: with what the browser needs for any page. */
  readonly sinceNavigation: number;
  /** Since the document began. */
  readonly sinceDocument: number;
};

/** How long to wait for a page. */
const LIMIT = 20_000;

/** A page of the extension with one line in it and nothing to do: what no page can be faster than. */
export const EMPTY = { path: 'empty.html', selector: '#line' } as const;

export const addEmptyPage = (build: string): void =>
  writeFileSync(
    join(ROOT, 'dist', build, EMPTY.path),
    '<!doctype html><html lang="en"><meta charset="utf-8"><title>Empty</title><p id="line">One line.</p></html>',
  );

/** Runs in the page before anything else: notes the end of the frame that shows the element. */
const WATCH = `(selector) => {
  const watch = new MutationObserver(() => {
    if (!document.querySelector(selector)) return;
    watch.disconnect();
    requestAnimationFrame(() => setTimeout(() => {
      const { navigationStart, domLoading } = performance.timing;
      globalThis.sight = [performance.now(), performance.now() - (domLoading - navigationStart)];
    }));
  });
  watch.observe(document, { childList: true, subtree: true });
}`;

/** Opens a page of Ajar's in a tab of its own and closes it again. A browser that hangs is said, not waited for. */
export async function timeToSight(
  context: BrowserContext,
  id: string,
  { path, selector }: { readonly path: string; readonly selector: string },
): Promise<Sight> {
  const page = await context.newPage();
  try {
    await page.addInitScript(`(${WATCH})(${JSON.stringify(selector)})`);
    await page.bringToFront();
    await page.goto(`chrome-extension://${id}/${path}`, { waitUntil: 'commit', timeout: LIMIT });
    const sight = await page.waitForFunction(() => Reflect.get(globalThis, 'sight'), null, { timeout: LIMIT });
    const [sinceNavigation = Number.NaN, sinceDocument = Number.NaN] = (await sight.jsonValue()) as number[];
    return { sinceNavigation, sinceDocument };
  } finally {
    await page.close();
  }
}

const quantile = (values: readonly number[], q: number): number =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(q * values.length))] ?? Number.NaN;

/** Prints what was measured beside the empty page of the same run, and answers the 95th percentile since the document began. */
export function report(name: string, sights: readonly Sight[], empty: readonly Sight[]): number {
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
