import { type ChildProcess, spawn } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { run } from './shell.ts';

export const DESKTOP_PACKAGES = ['xvfb', 'xdotool', 'openbox', 'fonts-noto-core'];

export const SCREEN = { width: 1360, height: 960 };

const FIRST = 90;
const LAST = 120;
const STARTING = 5_000;
const TRIES = 30;
const PAUSE = 200;

type Point = { readonly x: number; readonly y: number };
/** A page or the side panel: what answers expressions. */
type View = { evaluate(expression: string): Promise<unknown> };

/** Points of the screen that are in the page, and in the panel beside it, whatever the browser draws around them. */
const IN_PAGE: Point = { x: 420, y: 480 };
export const IN_PANEL: Point = { x: SCREEN.width - 160, y: 480 };

/** Real mouse moves and key presses, as a hand makes them. */
type Hand = {
  /** `inside` is a point of the screen that is in that view. */
  click(view: View, at: Point, inside?: Point): Promise<void>;
  /** A point of the screen itself: for what the browser draws around the page. */
  clickScreen(at: Point): Promise<void>;
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

const WATCH = `addEventListener('mousemove', ({ screenX, clientX, screenY, clientY }) => {
  window.viewOnScreen = [screenX - clientX, screenY - clientY];
}, { once: true, capture: true })`;

/**
 * Where a view begins on the screen. Asked of a real mouse move, since window borders and what the browser draws around a page
 * are in no number that a page can read.
 */
async function originOf(view: View, move: () => Promise<void>): Promise<Point> {
  let last: Point | null = null;
  for (let tries = 0; tries < TRIES; tries += 1) {
    await view.evaluate(WATCH);
    await move();
    await sleep(PAUSE);
    const found = await view.evaluate('window.viewOnScreen ?? null');
    if (!Array.isArray(found)) continue;
    const origin = { x: Number(found[0]), y: Number(found[1]) };
    // A panel that slides in is somewhere else each time.
    if (last?.x === origin.x && last.y === origin.y) return origin;
    last = origin;
  }
  throw new Error('The mouse was moved, and the view did not come to rest.');
}

function handOn(display: string): Hand {
  const xdotool = async (...args: readonly string[]) => {
    const { code, output } = await run('xdotool', args, { env: { DISPLAY: display } });
    if (code !== 0) throw new Error(`xdotool ${args.join(' ')}: ${output}`);
  };
  const clickScreen = ({ x, y }: Point) =>
    xdotool('mousemove', '--sync', String(Math.round(x)), String(Math.round(y)), 'sleep', '0.1', 'click', '1');
  return {
    clickScreen,
    async click(view, at, inside = IN_PAGE) {
      let step = 0;
      const wiggle = () => xdotool('mousemove', String(inside.x + (step++ % 2)), String(inside.y));
      const origin = await originOf(view, wiggle);
      await clickScreen({ x: origin.x + at.x, y: origin.y + at.y });
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
