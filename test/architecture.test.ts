import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import manifest from '../manifest.json' with { type: 'json' };

const files = (folder: string, endings: RegExp): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => join(folder, file))
    .filter((file) => endings.test(file))
    .sort();

const sources = files('src', /(?<!\.d)\.tsx?$/);
const textOf = (file: string): string => readFileSync(file, 'utf8');
const code = (file: string): string => textOf(file).replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm, '');

type Import = { readonly from: string; readonly to: string };

/** Every import of a file of ours, without the queries that ask the bundler for something. */
function importsOf(file: string): readonly Import[] {
  const found = code(file).matchAll(/(?:\bfrom|\bimport)\s*\(?\s*['"](\.{1,2}\/[^'"?]+)/g);
  return [...found].map(([, path]) => ({ from: file, to: join(dirname(file), path ?? '') }));
}

const imports = sources.flatMap(importsOf);
const ringOf = (file: string): string => relative('src', file).split('/')[0] ?? '';

/** LAYOUT: who may import whom. A ring may always import itself. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  core: [],
  languages: ['core'],
  sites: ['core'],
  messages: ['core'],
  storage: ['core'],
  background: ['core', 'languages', 'messages', 'storage'],
  content: ['core', 'messages', 'sites'],
  ui: ['core', 'languages', 'messages', 'storage'],
};
/** The worker names the scripts that it injects. Nothing else crosses over. */
const CROSSINGS: readonly RegExp[] = [
  /^src\/background\/scripts\.ts -> src\/content\/(card|health|insert|job|posting|resident)\/main\.ts$/,
];

describe('arrows', () => {
  test('every file stands in a known ring', () => {
    expect([...new Set(sources.map(ringOf))].filter((ring) => !(ring in ALLOWED))).toEqual([]);
  });

  test('every import points the way it may', () => {
    const wrong = imports.filter(({ from, to }) => {
      const [own, other] = [ringOf(from), ringOf(to)];
      if (own === other) return false;
      if (other === 'content') return !CROSSINGS.some((crossing) => crossing.test(`${from} -> ${to}`));
      return ALLOWED[own]?.includes(other) !== true;
    });
    expect(wrong).toEqual([]);
  });

  test('there are no cycles', () => {
    const next = new Map<string, readonly string[]>();
    for (const { from, to } of imports) next.set(from, [...(next.get(from) ?? []), to]);
    const done = new Set<string>();
    const cycles: string[] = [];
    const visit = (file: string, path: readonly string[]): void => {
      if (path.includes(file)) cycles.push([...path.slice(path.indexOf(file)), file].join(' -> '));
      if (path.includes(file) || done.has(file)) return;
      for (const other of next.get(file) ?? []) visit(other, [...path, file]);
      done.add(file);
    };
    for (const file of sources) visit(file, []);
    expect(cycles).toEqual([]);
  });

  test('what is on one shelf does not import its neighbours', () => {
    const shelf = (file: string): string | null =>
      /^src\/sites\/(?:mail|jobs)\/(?!index|adapter)/.exec(file)?.[0] ?? null;
    const neighbours = imports.filter(({ from, to }) => shelf(from) !== null && shelf(to) !== null);
    expect(neighbours).toEqual([]);
    const page = (file: string): string | null =>
      /^src\/ui\/(popup|panel|page|welcome|cards)\//.exec(file)?.[1] ?? null;
    const pages = imports.filter(({ from, to }) => page(from) && page(to) && page(from) !== page(to));
    expect(pages).toEqual([]);
  });

  test('only the worker and the tests know how the database is written', () => {
    const writers = imports.filter(
      ({ from, to }) => !/^src\/(storage|background)\//.test(from) && to === 'src/storage/database.ts',
    );
    expect(writers).toEqual([]);
  });
});

describe('the browser and the DOM', () => {
  test('the browser’s own API is named in messages, storage, background and one file of ui', () => {
    const named = sources.filter((file) => /from 'webextension-polyfill'|\bchrome\.\w/.test(code(file)));
    const outside = named.filter((file) => !/^src\/(messages|storage|background)\//.test(file));
    // The page scripts carry no polyfill: one file names the browser for them.
    expect(outside).toEqual(['src/content/runtime.ts', 'src/ui/browser.ts']);
  });

  test('the page scripts carry no polyfill, no framework and no language data', () => {
    const reached = new Set<string>();
    const visit = (file: string): void => {
      if (reached.has(file)) return;
      reached.add(file);
      for (const { to } of imports.filter(({ from }) => from === file)) visit(to);
    };
    for (const script of ['resident', 'card', 'insert', 'health', 'job', 'posting'])
      visit(`src/content/${script}/main.ts`);
    const heavy = [...reached].filter(
      (file) =>
        file.startsWith('src/languages') || (existsSync(file) && /from '(preact|webextension|idb)/.test(code(file))),
    );
    expect(heavy).toEqual([]);
  });

  test('core names neither document nor window, clock nor chance', () => {
    const named = sources.filter(
      (file) =>
        file.startsWith('src/core/') &&
        /(?<![.\w])(?:document|window|navigator)\.|Date\.now\(|Math\.random\(|new Date\(\)/.test(code(file)),
    );
    expect(named).toEqual([]);
  });

  test('nothing reaches for the network', () => {
    const calls = /\bfetch\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|importScripts/;
    const found = sources.filter((file) => calls.test(code(file)));
    // The worker reads its own language packs, which are files of the package.
    expect(found.filter((file) => file !== 'src/background/languages.ts')).toEqual([]);
  });

  test('sites are told apart on their shelf only', () => {
    const ids = ['mail', 'jobs']
      .flatMap((shelf) => files(`src/sites/${shelf}`, /\.ts$/))
      .map((file) => file.replace(/^src\/sites\/\w+\/|\.ts$/g, ''))
      .filter((id) => id !== 'index' && id !== 'adapter');
    const branch = new RegExp(`===? ?'(?:${ids.join('|')})'`);
    expect(sources.filter((file) => !file.startsWith('src/sites/') && branch.test(code(file)))).toEqual([]);
  });
});

describe('registries', () => {
  test('every adapter is listed, and every listed one is a file that is named after it', async () => {
    const { mailSites } = await import('../src/sites/mail/index.ts');
    const there = files('src/sites/mail', /\.ts$/)
      .map((file) => file.slice('src/sites/mail/'.length, -'.ts'.length))
      .filter((id) => id !== 'index' && id !== 'adapter');
    expect(mailSites.map(({ id }) => id).sort()).toEqual(there);
    const patterns = mailSites.flatMap(({ matches }) => matches);
    expect(patterns.filter((pattern) => !/^https:\/\/[a-z0-9.-]+\/\*$/.test(pattern))).toEqual([]);
  });

  test('every adapter of a job site is listed, and every listed one is a file that is named after it', async () => {
    const { jobSites } = await import('../src/sites/jobs/index.ts');
    const there = files('src/sites/jobs', /\.ts$/)
      .map((file) => file.slice('src/sites/jobs/'.length, -'.ts'.length))
      .filter((id) => id !== 'index' && id !== 'adapter');
    expect(jobSites.map(({ id }) => id).sort()).toEqual(there);
    const patterns = jobSites.flatMap(({ matches }) => matches);
    expect(patterns.filter((pattern) => !/^https:\/\/(?:\*\.)?[a-z0-9.-]+\/\*$/.test(pattern))).toEqual([]);
  });

  test('every page has its place in the manifest or is opened by one that has', () => {
    const pages = files('src/ui', /\/index\.html$/);
    const opened = JSON.stringify(manifest) + sources.map(textOf).join('');
    expect(pages.filter((page) => !opened.includes(page))).toEqual([]);
  });
});

describe('words', () => {
  test('the stores’ words are there in every locale', () => {
    const locales = readdirSync('src/public/_locales');
    const keys = locales.map((code) =>
      Object.keys(JSON.parse(textOf(`src/public/_locales/${code}/messages.json`))).sort(),
    );
    for (const one of keys) expect(one).toEqual(keys[0]);
  });

  test('no screen calls anybody or anything rejected or failed', () => {
    const spoken = files('src/languages', /(strings|card|replies)\.json$/).filter((file) =>
      /"[^"]*":\s*"[^"]*\b(?:rejected|failed|failure|abgelehnt|gescheitert)\b/i.test(textOf(file)),
    );
    expect(spoken).toEqual([]);
  });
});

describe('the manifest', () => {
  test('asks for these permissions and for no host', () => {
    expect([...manifest.permissions].sort()).toEqual(
      ['activeTab', 'alarms', 'contextMenus', 'scripting', 'sidePanel', 'storage', 'unlimitedStorage'].sort(),
    );
    expect(manifest.optional_permissions).toEqual(['notifications']);
    expect(manifest.optional_host_permissions).toEqual(['https://*/*', 'http://*/*']);
    expect(Object.keys(manifest)).not.toContain('host_permissions');
    expect(Object.keys(manifest)).not.toContain('content_scripts');
    expect(manifest.incognito).toBe('not_allowed');
  });
});

describe('size', () => {
  test('no file of ours is longer than 250 lines, no adapter longer than 150', () => {
    const long = sources.filter((file) => {
      const most = /^src\/sites\/(mail|jobs)\//.test(file) ? 150 : 250;
      return textOf(file).split('\n').length - 1 > most;
    });
    expect(long).toEqual([]);
  });
});
