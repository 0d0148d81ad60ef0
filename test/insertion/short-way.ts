import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Tab } from './browser.ts';
import { tryCell } from './cell.ts';
import { EDITORS } from './editors.ts';
import { type EditorPages, serveEditors } from './serve.ts';

/** Tries some editors in one browser, two ways each; `npm run insertion` tries all of them, every way, in both browsers. */
export function tryShortWay(openTab: () => Promise<Tab>, pages: readonly string[]): void {
  let web: EditorPages;
  let tab: Tab;
  beforeAll(async () => {
    web = await serveEditors();
    tab = await openTab();
  });
  afterAll(async () => {
    await tab?.close();
    await web?.stop();
  });

  describe.each(EDITORS.filter(({ page }) => pages.includes(page)))(
    '$label, as in $usedBy',
    ({ page, hasNoDirection }) => {
      test.each(['at once', 'right to left'] as const)(
        'takes a letter above the signature, and one Ctrl+Z takes it back: %s',
        async (way) => {
          expect(await tryCell(tab, `${web.origin}/?editor=${page}`, way, hasNoDirection === true)).toEqual([]);
        },
      );
    },
  );
}
