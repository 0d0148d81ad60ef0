import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, type CDPSession, chromium, type Page } from 'playwright-core';
import { findChromium } from '../tools/browsers.ts';
import { ROOT } from '../tools/shell.ts';
import { isComplaint, isNetwork, listenTo, type Noise, quiet } from './noise.ts';
import { RawTarget } from './raw-target.ts';
import { until } from './until.ts';

type Build = 'chrome' | 'chrome-granted';

export type LaunchOptions = {
  /** Null for a browser without Ajar, to compare with. */
  readonly build: Build | null;
  readonly headed?: boolean;
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  readonly colorScheme?: 'light' | 'dark';
};

/** A Chromium with Ajar in it, and everything that its pages and worker complained about or fetched. */
export type Chromium = {
  readonly context: BrowserContext;
  /** The whole browser's debugging session. */
  readonly session: CDPSession;
  /** Ajar's id; empty in a browser without it. */
  readonly id: string;
  readonly noise: Noise;
  /** Closes it; `look` sees the profile's folder before it goes. */
  close(look?: (profile: string) => Promise<void>): Promise<void>;
};

/** A desktop window: the panel beside a mail of usual width. */
export const WINDOW = { width: 1280, height: 860 };

export const QUIET_ARGS = [
  // As root there is no sandbox; the second argument hides the bar that says so, which would move the page.
  ...(process.getuid?.() === 0 ? ['--no-sandbox', '--test-type'] : []),
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--lang=en-US',
];

export const extensionArgs = (build: Build | null): readonly string[] => {
  if (build === null) return ['--disable-extensions'];
  const folder = join(ROOT, 'dist', build);
  return [`--disable-extensions-except=${folder}`, `--load-extension=${folder}`];
};

function listen(context: BrowserContext, noise: Noise): void {
  context.on('console', (message) => {
    if (isComplaint(message.type())) noise.complaints.push(`${message.location().url}: ${message.text()}`);
  });
  context.on('weberror', (error) => noise.complaints.push(`${error.page()?.url()}: ${error.error().message}`));
  context.on('request', (request) => {
    if (isNetwork(request.url())) noise.requests.push(request.url());
  });
}

/**
 * Listens to every worker of Ajar that starts. What a worker said before this is told again by the protocol; a failed start
 * is heard only here.
 */
async function listenToWorkers(session: CDPSession, noise: Noise): Promise<void> {
  session.on('Target.targetCreated', ({ targetInfo: { targetId, type, url } }) => {
    if (type !== 'service_worker' || !url.startsWith('chrome-extension:')) return;
    RawTarget.attach(session, targetId)
      .then((target) => listenTo(target, 'worker', noise))
      // It ended before it could be listened to.
      .catch(() => {});
  });
  await session.send('Target.setDiscoverTargets', { discover: true });
}

async function idOf(context: BrowserContext): Promise<string> {
  const [worker] = context.serviceWorkers();
  const url = (worker ?? (await context.waitForEvent('serviceworker'))).url();
  return new URL(url).host;
}

/** The tab that Ajar opens once installed. */
export const welcomeTab = (context: BrowserContext): Promise<Page> =>
  until(
    'The welcome tab',
    async () => context.pages().find((page) => page.url().endsWith('/src/ui/welcome/index.html')) ?? null,
  );

/** Starts Chromium with a build of Ajar in a profile of its own, which goes when it is closed. */
export async function launchChromium(options: LaunchOptions): Promise<Chromium> {
  const profile = await mkdtemp(join(tmpdir(), 'ajar-chromium-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: await findChromium(),
    headless: !options.headed,
    // A headed window keeps its own size: real mouse coordinates are reckoned from it.
    viewport: options.headed ? null : WINDOW,
    locale: 'en-US',
    colorScheme: options.headed ? null : (options.colorScheme ?? 'light'),
    args: [...QUIET_ARGS, ...extensionArgs(options.build), ...(options.args ?? [])],
    chromiumSandbox: process.getuid?.() !== 0,
    ignoreDefaultArgs: ['--disable-extensions'],
    ...(options.env ? { env: { ...process.env, ...options.env } } : {}),
  });
  const noise = quiet();
  listen(context, noise);
  const browser = context.browser();
  if (!browser) throw new Error('Chromium gave no session for the browser itself.');
  const session = await browser.newBrowserCDPSession();
  await listenToWorkers(session, noise);
  // One that came later would take the front from the page that a test looks at.
  if (options.build) await welcomeTab(context);
  return {
    context,
    session,
    id: options.build ? await idOf(context) : '',
    noise,
    async close(look) {
      await context.close();
      await look?.(profile);
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** Not every Chromium carries other languages than English: Ajar's pages are told that this one does. */
export const speak = ({ context }: Chromium, language: string): Promise<unknown> =>
  context.addInitScript((code) => {
    if (globalThis.chrome?.i18n) chrome.i18n.getUILanguage = () => code;
  }, language);

/** Opens one of Ajar's own pages as a tab. */
export async function openAjarPage(browser: Chromium, name: 'popup' | 'panel' | 'welcome' | 'page'): Promise<Page> {
  const page = await browser.context.newPage();
  await page.goto(`chrome-extension://${browser.id}/src/ui/${name}/index.html`);
  return page;
}

/** The popup as it shows over a page: that tab is in front while the popup reads which one is. */
export async function popupOver(browser: Chromium, page: Page): Promise<Page> {
  const popup = await openAjarPage(browser, 'popup');
  await page.bringToFront();
  // On a busy machine the tab strip follows a moment later, and a popup that reads it too soon finds itself in front.
  await until('The page is the tab in front', () =>
    popup.evaluate(async () => {
      const [front] = await chrome.tabs.query({ active: true, currentWindow: true });
      return front?.id !== (await chrome.tabs.getCurrent())?.id;
    }),
  );
  await popup.reload();
  return popup;
}

/** Sends a message to the worker, as Ajar's own pages do. It wakes a stopped one. */
export async function askWorker(browser: Chromium, name: string, payload: object): Promise<unknown> {
  const page = await openAjarPage(browser, 'welcome');
  try {
    return await page.evaluate((message) => chrome.runtime.sendMessage(message), { name, payload });
  } finally {
    await page.close();
  }
}

/** Switches a webmail on. The hosts are granted by the build: the browser's own bubble cannot be pressed here. */
export async function switchOn(browser: Chromium, origins: readonly string[]): Promise<void> {
  await askWorker(browser, 'switchOn', { origins });
}

/** Ends Ajar's worker, as the browser does when it was idle. The next message starts it again. */
export async function stopWorker(browser: Chromium, page: Page): Promise<void> {
  const session = await browser.context.newCDPSession(page);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await session.detach();
}
