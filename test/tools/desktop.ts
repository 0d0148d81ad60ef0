import { type ChildProcess, spawn } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { run } from './shell.ts';

export const DESKTOP_PACKAGES = ['xvfb', 'xdotool', 'openbox', 'fonts-noto-core'];

export const SCREEN = { width: 1360, height: 960 };

const FIRST = 90;
const LAST = 120;
const STARTING = 5_000;

/** Real mouse moves and key presses, as a hand makes them. */
export type Hand = {
  click(page: Page, at: { readonly x: number; readonly y: number }): Promise<void>;
  /** A point of the screen itself: for what the browser draws around the page. */
  clickScreen(at: { readonly x: number; readonly y: number }): Promise<void>;
  /** As xdotool names it: `ctrl+z`, `Escape`, `Tab`. */
  key(name: string): Promise<void>;
  type(words: string): Promise<void>;
  picture(file: string): Promise<void>;
};

/** A screen of its own with a window manager: windows get the focus as on a person's desk. */
export type Desktop = { readonly display: string; readonly hand: Hand; stop(): Promise<void> };

const started = (command: string, args: readonly string[], env: NodeJS.ProcessEnv): ChildProcess =>
  spawn(command, args, { stdio: 'ignore', env: { ...process.env, ...env } });

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  await gone;
}

const answers = async (display: string): Promise<boolean> =>
  (await run('xdotool', ['getdisplaygeometry'], { env: { DISPLAY: display } })).code === 0;

async function startScreen(): Promise<{ readonly display: string; readonly server: ChildProcess }> {
  for (let number = FIRST; number < LAST; number += 1) {
    const display = `:${number}`;
    if (await answers(display)) continue;
    const size = `${SCREEN.width}x${SCREEN.height}x24`;
    const server = started('Xvfb', [display, '-screen', '0', size, '-nolisten', 'tcp'], {});
    // `error` without a listener would end the runner; a screen that never answers is said below.
    server.on('error', () => {});
    const end = Date.now() + STARTING;
    while (Date.now() < end && server.exitCode === null) {
      if (await answers(display)) return { display, server };
      await sleep(50);
    }
    await ended(server);
  }
  throw new Error('Xvfb did not start. It and xdotool and openbox are needed for real keys.');
}

/**
 * Where the page's view begins on the screen. Asked of a real mouse move, since window borders and an open side panel
 * are in no number that a page can read.
 */
async function viewOf(page: Page, move: () => Promise<void>): Promise<{ readonly x: number; readonly y: number }> {
  await page.evaluate(() => {
    // The listener stands inline: a named function would need a helper that only the bundler knows.
    addEventListener(
      'mousemove',
      ({ screenX, clientX, screenY, clientY }) => {
        document.documentElement.dataset.view = JSON.stringify({ x: screenX - clientX, y: screenY - clientY });
      },
      { once: true, capture: true },
    );
  });
  await move();
  const found = await page.waitForFunction(() => document.documentElement.dataset.view);
  const view: unknown = JSON.parse((await found.jsonValue()) ?? 'null');
  await page.evaluate(() => {
    delete document.documentElement.dataset.view;
  });
  if (typeof view !== 'object' || view === null || !('x' in view) || !('y' in view))
    throw new Error('No mouse move came.');
  return { x: Number(view.x), y: Number(view.y) };
}

function handOn(display: string): Hand {
  const xdotool = async (...args: readonly string[]) => {
    const { code, output } = await run('xdotool', args, { env: { DISPLAY: display } });
    if (code !== 0) throw new Error(`xdotool ${args.join(' ')}: ${output}`);
  };
  const clickScreen = ({ x, y }: { readonly x: number; readonly y: number }) =>
    xdotool('mousemove', '--sync', String(Math.round(x)), String(Math.round(y)), 'sleep', '0.1', 'click', '1');
  // The middle of the screen is in the page, whatever the browser draws around it; two points, so that one is a move.
  const wiggle = async () => {
    await xdotool('mousemove', '--sync', '420', '480');
    await xdotool('mousemove', '421', '482');
  };
  return {
    clickScreen,
    async click(page, at) {
      const view = await viewOf(page, wiggle);
      await clickScreen({ x: view.x + at.x, y: view.y + at.y });
    },
    key: (name) => xdotool('key', '--clearmodifiers', name),
    type: (words) => xdotool('type', '--delay', '20', words),
    async picture(file) {
      await run('import', ['-display', display, '-window', 'root', file]);
    },
  };
}

export async function startDesktop(): Promise<Desktop> {
  const { display, server } = await startScreen();
  const manager = started('openbox', [], { DISPLAY: display });
  manager.on('error', () => {});
  return {
    display,
    hand: handOn(display),
    async stop() {
      await ended(manager);
      await ended(server);
    },
  };
}
