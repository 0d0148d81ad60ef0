import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { aptMayBeUsed, needPackages } from './packages.ts';
import { run, say, succeeds, which } from './shell.ts';

type Wanted = {
  /** What messages call it. */
  readonly label: string;
  /** The environment variable that names the program to use. */
  readonly variable: 'CHROMIUM' | 'FIREFOX';
  /** Names on PATH, best first. */
  readonly names: readonly string[];
  readonly macPaths: readonly string[];
  /** The folder in Playwright's cache, or null: Playwright's own Firefox cannot be driven by others. */
  readonly playwright: 'chromium' | null;
  readonly debian: string;
};

// Branded Chrome is not looked for: from version 137 on it ignores --load-extension.
const CHROMIUM: Wanted = {
  label: 'Chromium',
  variable: 'CHROMIUM',
  names: ['chromium', 'chromium-browser', 'google-chrome-for-testing'],
  macPaths: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
  ],
  playwright: 'chromium',
  debian: 'chromium',
};

const FIREFOX: Wanted = {
  label: 'Firefox',
  variable: 'FIREFOX',
  names: ['firefox-esr', 'firefox', 'firefox-developer-edition'],
  macPaths: [
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    '/Applications/Firefox Developer Edition.app/Contents/MacOS/firefox',
  ],
  playwright: null,
  debian: 'firefox-esr',
};

/** A bounded try: a machine without internet is told so at once by a refused connection, or after this many milliseconds. */
const ONLINE_TRY = 3_000;
const DOWNLOAD_LIMIT = 240_000;
const DOWNLOAD_HOST = 'https://cdn.playwright.dev/';

function playwrightCache(): string {
  if (process.env.PLAYWRIGHT_BROWSERS_PATH) return process.env.PLAYWRIGHT_BROWSERS_PATH;
  if (process.platform === 'darwin') return join(homedir(), 'Library/Caches/ms-playwright');
  return join(homedir(), '.cache/ms-playwright');
}

const INSIDE_PLAYWRIGHT = [
  'chrome-linux/chrome',
  'chrome-linux64/chrome',
  'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
  'chrome-mac-arm64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
  'chrome-mac-x64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
];

function fromPlaywright(): string | null {
  const cache = playwrightCache();
  if (!existsSync(cache)) return null;
  const versions = readdirSync(cache).filter((name) => /^chromium-\d+$/.test(name));
  const newestFirst = versions.sort((a, b) => Number(b.slice(9)) - Number(a.slice(9)));
  const files = newestFirst.flatMap((version) => INSIDE_PLAYWRIGHT.map((file) => join(cache, version, file)));
  // A downloaded browser does not bring the system's libraries: one that cannot say its version is of no use.
  return files.find((file) => existsSync(file) && succeeds(file, ['--version'])) ?? null;
}

function installed(wanted: Wanted): string | null {
  for (const name of wanted.names) {
    const file = which(name);
    if (file) return file;
  }
  const onMac = wanted.macPaths.find((file) => existsSync(file));
  return onMac ?? (wanted.playwright ? fromPlaywright() : null);
}

async function isOnline(): Promise<boolean> {
  try {
    await fetch(DOWNLOAD_HOST, { method: 'HEAD', signal: AbortSignal.timeout(ONLINE_TRY) });
    return true;
  } catch {
    return false;
  }
}

async function download(wanted: Wanted): Promise<string | null> {
  if (!wanted.playwright || !(await isOnline())) return null;
  say(`Downloading ${wanted.label} with Playwright ...`);
  const cli = join('node_modules', 'playwright-core', 'cli.js');
  await run(process.execPath, [cli, 'install', wanted.playwright], { limit: DOWNLOAD_LIMIT });
  return fromPlaywright();
}

async function find(wanted: Wanted): Promise<string> {
  const named = process.env[wanted.variable];
  if (named) {
    const file = existsSync(named) ? named : which(named);
    if (file) return file;
    throw new Error(`${wanted.variable} says ${named}, and there is no such program.`);
  }
  const found = installed(wanted) ?? (await download(wanted));
  if (found) return found;
  if (aptMayBeUsed() && (await needPackages([wanted.debian]))) {
    const file = installed(wanted);
    if (file) return file;
  }
  throw new Error(`No ${wanted.label} was found. Install it, or set ${wanted.variable} to its program.`);
}

/** A Chromium that loads unpacked extensions: the environment's, an installed one, Playwright's, Debian's; in this order. */
export const findChromium = (): Promise<string> => find(CHROMIUM);

/** A Firefox that WebDriver BiDi drives: the environment's, an installed one, Debian's; in this order. */
export const findFirefox = (): Promise<string> => find(FIREFOX);

/** A system without any font draws no text: screenshots of it show nothing. */
export const needFonts = async (): Promise<void> => {
  if (process.platform === 'linux') await needPackages(['fonts-noto-core']);
};
