// `npm run insertion [EDITOR...] [chromium|firefox]`: every editor in both browsers: insert, read back, undo.
import type { Tab } from '../insertion/browser.ts';
import { tryCell, WAYS } from '../insertion/cell.ts';
import { chromiumTab } from '../insertion/chromium-tab.ts';
import { EDITORS, type EditorRow } from '../insertion/editors.ts';
import { firefoxTab } from '../insertion/firefox-tab.ts';
import { serveEditors } from '../insertion/serve.ts';
import { build } from './builds.ts';

const BROWSERS = { chromium: chromiumTab, firefox: firefoxTab } as const;
type Name = keyof typeof BROWSERS;

const asked = process.argv.slice(2);
const names = (Object.keys(BROWSERS) as Name[]).filter(
  (name) => asked.includes(name) || !asked.some((one) => one in BROWSERS),
);
const pages = asked.filter((one) => !(one in BROWSERS));
const rows = EDITORS.filter(({ page }) => pages.length === 0 || pages.includes(page));

const WIDTH = 28;
let failures = 0;

async function tryRow(tab: Tab, origin: string, { page, label, usedBy, hasNoDirection }: EditorRow): Promise<void> {
  const cells: string[] = [];
  const wrong: string[] = [];
  for (const way of WAYS) {
    const found = await tryCell(tab, `${origin}/?editor=${page}`, way, hasNoDirection === true).catch(
      (error: unknown) => [String(error)],
    );
    cells.push((found.length === 0 ? 'good' : '✗').padEnd(way.length + 2));
    wrong.push(...found.map((one) => `${way}: ${one}`));
  }
  if (wrong.length > 0 && usedBy !== '') failures += 1;
  console.log(`  ${label.padEnd(WIDTH)}${cells.join('')}${usedBy}`);
  for (const one of wrong) console.log(`      ${one}`);
}

async function tryBrowser(name: Name, origin: string): Promise<void> {
  console.log(`${name.padEnd(WIDTH + 2)}${WAYS.map((way) => way.padEnd(way.length + 2)).join('')}used by`);
  const tab = await BROWSERS[name]();
  try {
    for (const row of rows) await tryRow(tab, origin, row);
  } finally {
    await tab.close();
  }
}

const outcomes = await Promise.all(
  names.map((name) => build(name === 'chromium' ? 'chrome-granted' : 'firefox-granted')),
);
const broken = outcomes.flatMap((outcome) => outcome.failures);
if (broken.length > 0) {
  console.error(broken.join('\n'));
  process.exit(1);
}
const web = await serveEditors();
for (const name of names) await tryBrowser(name, web.origin);
await web.stop();
console.log(
  failures === 0 ? 'Every editor of a named webmail is good.' : `${failures} rows of named webmails are not good.`,
);
process.exit(failures === 0 ? 0 : 1);
