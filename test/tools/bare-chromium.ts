import { type ChildProcess, spawn } from 'node:child_process';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { type Chromium, extensionArgs, openAjarPage, QUIET_ARGS, WINDOW } from '../e2e/chromium.ts';
import { until } from '../e2e/until.ts';
import { findChromium } from './browsers.ts';

type Answer = { readonly id?: number; readonly result?: Told; readonly error?: { readonly message: string } };
/** What the debugging protocol answers to what is asked here. */
type Told = {
  readonly targetInfos?: readonly { readonly url: string; readonly targetId: string }[];
  readonly targetId?: string;
  readonly sessionId?: string;
  readonly result?: { readonly value?: unknown };
  readonly exceptionDetails?: { readonly text: string; readonly exception?: { readonly description?: string } };
};

const WELCOME = '/src/ui/welcome/index.html';

/**
 * A Chromium with Ajar in which no debugger is attached to what is measured. Playwright attaches one to every page, and that alone
 * doubles the time that an empty page takes to its first frame. Here only the welcome tab is spoken to, over the browser's own pipe.
 */
export class BareChromium {
  readonly #process: ChildProcess;
  readonly #profile: string;
  readonly #waiting = new Map<number, (answer: Answer) => void>();
  #last = 0;
  #rest = '';
  /** The welcome tab, and the session in which it is spoken to. */
  #tab: string | undefined;
  #session: string | undefined;

  private constructor(process: ChildProcess, profile: string) {
    this.#process = process;
    this.#profile = profile;
    (process.stdio[4] as Readable).setEncoding('utf8').on('data', (text: string) => this.#receive(text));
  }

  /** Starts it on a profile that has been made ready, which goes when it is closed. */
  static async start(build: 'chrome' | 'chrome-granted', profile: string): Promise<BareChromium> {
    const args = [
      ...[
        '--headless=new',
        '--remote-debugging-pipe',
        '--enable-unsafe-extension-debugging',
        '--no-default-browser-check',
      ],
      ...[`--user-data-dir=${profile}`, `--window-size=${WINDOW.width},${WINDOW.height}`],
      ...[...QUIET_ARGS, ...extensionArgs(build), 'about:blank'],
    ];
    const pipes = ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] as const;
    const browser = new BareChromium(spawn(await findChromium(), args, { stdio: [...pipes] }), profile);
    // Ajar opens it itself, for the browser takes an unpacked extension for a new one at each start.
    const targetId = await until('The welcome tab is there', async () => {
      const { targetInfos } = await browser.#send('Target.getTargets');
      return targetInfos?.find(({ url }) => url.endsWith(WELCOME))?.targetId ?? null;
    });
    browser.#tab = targetId;
    browser.#session = (await browser.#send('Target.attachToTarget', { targetId, flatten: true })).sessionId;
    await until('The welcome tab has begun', () => browser.evaluate('Boolean(globalThis.chrome?.action)'));
    return browser;
  }

  /** What an expression comes to in the welcome tab, awaited, as if somebody had clicked there. */
  async evaluate<T>(expression: string): Promise<T> {
    const params = { expression, awaitPromise: true, returnByValue: true, userGesture: true };
    const { result, exceptionDetails } = await this.#send('Runtime.evaluate', params, this.#session);
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result?.value as T;
  }

  /** Brings the welcome tab to the front: only there do timers keep time. */
  async toFront(): Promise<void> {
    await this.#send('Target.activateTarget', { targetId: this.#tab });
    await until('The welcome tab is in front', () => this.evaluate("document.visibilityState === 'visible'"));
  }

  /** Ends Ajar's worker, as the browser does when it was idle. */
  async stopWorker(): Promise<void> {
    await this.#send('ServiceWorker.enable', {}, this.#session);
    await this.#send('ServiceWorker.stopAllWorkers', {}, this.#session);
    await this.#send('ServiceWorker.disable', {}, this.#session);
  }

  async close(): Promise<void> {
    const gone = new Promise((resolve) => this.#process.once('exit', resolve));
    await this.#send('Browser.close');
    await gone;
    await rm(this.#profile, { recursive: true, force: true, maxRetries: 5 });
  }

  #send(method: string, params: object = {}, sessionId?: string): Promise<Told> {
    this.#last += 1;
    const id = this.#last;
    const answer = new Promise<Answer>((resolve) => this.#waiting.set(id, resolve));
    (this.#process.stdio[3] as Writable).write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
    return answer.then(({ result, error }) => {
      if (error) throw new Error(`${method}: ${error.message}`);
      return result ?? {};
    });
  }

  #receive(text: string): void {
    const messages = (this.#rest + text).split('\0');
    this.#rest = messages.pop() ?? '';
    for (const message of messages) {
      const answer = JSON.parse(message) as Answer;
      if (answer.id !== undefined) this.#waiting.get(answer.id)?.(answer);
      if (answer.id !== undefined) this.#waiting.delete(answer.id);
    }
  }
}

/** Goes on without Playwright in a browser that was made ready with it: the same profile, the same session. */
export async function continueBare(ready: Chromium, build: 'chrome' | 'chrome-granted'): Promise<BareChromium> {
  const page = await openAjarPage(ready, 'welcome');
  const session = await page.evaluate(() => chrome.storage.session.get(null));
  const copy = await mkdtemp(join(tmpdir(), 'ajar-bare-'));
  await ready.close((profile) => cp(profile, copy, { recursive: true }));
  const browser = await BareChromium.start(build, copy);
  await browser.evaluate(`chrome.storage.session.set(${JSON.stringify(session)})`);
  return browser;
}
