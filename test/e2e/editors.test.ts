import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Tab } from '../insertion/browser.ts';
import { tryCell } from '../insertion/cell.ts';
import { chromiumTab } from '../insertion/chromium-tab.ts';
import { EDITORS } from '../insertion/editors.ts';
import { type EditorPages, serveEditors } from '../insertion/serve.ts';

/** One editor of each kind that the biggest webmails use; `npm run insertion` tries all of them, every way, in both browsers. */
const BIGGEST = ['plain', 'rooster', 'squire', 'tinymce-v5', 'ckeditor4', 'ckeditor5'];

let web: EditorPages;
let tab: Tab;
beforeAll(async () => {
  web = await serveEditors();
  tab = await chromiumTab();
});
afterAll(async () => {
  await tab?.close();
  await web?.stop();
});

describe.each(EDITORS.filter(({ page }) => BIGGEST.includes(page)))(
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
