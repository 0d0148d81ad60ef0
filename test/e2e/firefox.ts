import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findFirefox } from '../tools/browsers.ts';
import { ROOT } from '../tools/shell.ts';
import { Bidi } from './bidi.ts';
import { WINDOW } from './chromium.ts';
import { isComplaint, isNetwork, type Noise, quiet } from './noise.ts';
import { until } from './until.ts';

const ID = 'ajar@ajar.invalid';
/** Fixed, so that Ajar's pages have a known address. */
const UUID = '8d9f3f2a-6a2b-4c8e-9d1e-5f0a1b2c3d4e';
const AJAR = `moz-extension://${UUID}`;

/** A Firefox with the built Ajar in it. */
export type Firefox = {
  readonly browser: Browser;
  readonly bidi: Bidi;
  readonly noise: Noise;
  newPage(): Promise<Page>;
  /** `look` sees the profile after the browser has ended, before it goes. */
  close(look?: (profile: string) => Promise<void>): Promise<void>;
};

function listen(page: Page, noise: Noise): void {
  page.on('console', (message) => {
    if (isComplaint(message.type())) noise.complaints.push(`${message.location().url}: ${message.text()}`);
  });
  page.on('pageerror', (error) => noise.complaints.push(`${page.url()}: ${String(error)}`));
  page.on('request', (request) => {
    if (isNetwork(request.url())) noise.requests.push(request.url());
  });
}

/** Starts Firefox with dist/firefox-granted in a profile of its own. */
export async function launchFirefox(): Promise<Firefox> {
  const profile = await mkdtemp(join(tmpdir(), 'ajar-firefox-'));
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: await findFirefox(),
    headless: true,
    userDataDir: profile,
    args: ['--remote-allow-system-access', `--width=${WINDOW.width}`, `--height=${WINDOW.height}`],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [ID]: UUID }),
      'intl.accept_languages': 'en-US',
      // An extension that was loaded for a session goes at its end; what it stored stays, to be looked at.
      'extensions.webextensions.keepStorageOnUninstall': true,
      // A popup that closes as soon as another window takes the focus cannot be looked at.
      'ui.popup.disable_autohide': true,
    },
  });
  await browser.installExtension(join(ROOT, 'dist/firefox-granted'));
  const noise = quiet();
  return {
    browser,
    bidi: new Bidi(browser),
    noise,
    async newPage() {
      const page = await browser.newPage();
      await page.setViewport(WINDOW);
      listen(page, noise);
      return page;
    },
    async close(look) {
      await browser.close();
      await look?.(profile);
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

export type AjarPage = 'popup' | 'panel' | 'page' | 'welcome' | 'templates' | 'cards';

/** Opens one of Ajar's own pages as a tab, and answers its context. */
export async function openAjarTab(firefox: Firefox, name: AjarPage): Promise<string> {
  const page = await firefox.browser.newPage();
  // An address of its own: the same page may be open in another tab.
  const address = `${AJAR}/src/ui/${name}/index.html?${randomUUID()}`;
  // In Firefox this promise never settles for an extension's page: the tab is looked for instead.
  page.goto(address).catch(() => {});
  const context = await until(`The page ${name}`, () => firefox.bidi.tab((url) => url.startsWith(address)));
  await until(`The page ${name}, loaded`, async () => {
    return (await firefox.bidi.evaluate(context, 'document.readyState')) === 'complete';
  });
  return context;
}

/** Sends a message to the background page, as Ajar's own pages do. */
export async function askBackground(firefox: Firefox, name: string, payload: object): Promise<unknown> {
  const context = await openAjarTab(firefox, 'welcome');
  return firefox.bidi.evaluate(context, `browser.runtime.sendMessage(${JSON.stringify({ name, payload })})`);
}

/** Switches a webmail on. The hosts are granted by the build: the browser's own bubble cannot be pressed here. */
export async function switchOnInFirefox(firefox: Firefox, origins: readonly string[]): Promise<void> {
  await askBackground(firefox, 'switchOn', { origins });
}

/** Errors and warnings of Ajar's own scripts, wherever they ran. */
export async function complaintsOfAjar({ bidi, noise }: Firefox): Promise<readonly string[]> {
  const said = await bidi.evaluate(
    await bidi.browserWindow(),
    `[
      ...Cc['@mozilla.org/consoleAPI-storage;1'].getService(Ci.nsIConsoleAPIStorage).getEvents()
        .filter(({ level, filename }) => ['error', 'warn', 'assert'].includes(level) && String(filename).startsWith('${AJAR}'))
        .map((event) => event.arguments.map(String).join(' ')),
      ...Services.console.getMessageArray()
        .filter((m) => m instanceof Ci.nsIScriptError && m.sourceName.startsWith('${AJAR}'))
        .map((m) => m.errorMessage),
    ]`,
  );
  const own = Array.isArray(said) ? said.map(String) : [];
  return [...noise.complaints, ...own];
}
