import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Tab } from '../insertion/browser.ts';
import { tryCell } from '../insertion/cell.ts';
import { EDITORS } from '../insertion/editors.ts';
import { firefoxTab } from '../insertion/firefox-tab.ts';
import { type EditorPages, serveEditors } from '../insertion/serve.ts';

/** In Firefox a paste must be made in the page, and frames have a world of their own; `npm run insertion` tries all of them, every way, in both browsers. */
const BIGGEST = ['plain', 'rooster', 'tinymce-v5'];

let web: EditorPages;
let tab: Tab;
beforeAll(async () => {
  web = await serveEditors();
  tab = await firefoxTab();
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
