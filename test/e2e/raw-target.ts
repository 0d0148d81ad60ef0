import type { CDPSession } from 'playwright-core';

type Listener = (params: unknown) => void;
type Answer = {
  readonly id?: number;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: { message: string };
};

/** What the debugging protocol says in the messages that are used here. */
export type Told = {
  readonly type?: string;
  readonly request?: { readonly url: string };
  readonly exceptionDetails?: { readonly text: string; readonly exception?: { readonly description?: string } };
  readonly result?: { readonly value?: unknown };
  readonly data?: string;
  readonly args?: readonly { readonly value?: unknown; readonly description?: string }[];
};

export const told = (params: unknown): Told => (typeof params === 'object' && params !== null ? params : {});

const parse = (text: string): Answer => JSON.parse(text);

/**
 * A target that Playwright does not show as a page: the side panel. It is spoken to through the browser's session, message by
 * message, since Playwright's sessions cannot carry a nested one.
 */
export class RawTarget {
  readonly #browser: CDPSession;
  readonly #sessionId: string;
  readonly #waiting = new Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>();
  readonly #listeners = new Map<string, Listener[]>();
  #next = 1;

  private constructor(browser: CDPSession, sessionId: string) {
    this.#browser = browser;
    this.#sessionId = sessionId;
    browser.on('Target.receivedMessageFromTarget', (event) => {
      if (event.sessionId === sessionId) this.#receive(parse(event.message));
    });
    browser.on('Target.detachedFromTarget', (event) => {
      if (event.sessionId === sessionId) this.#closed();
    });
  }

  static async attach(browser: CDPSession, targetId: string): Promise<RawTarget> {
    const { sessionId } = await browser.send('Target.attachToTarget', { targetId, flatten: false });
    return new RawTarget(browser, sessionId);
  }

  async send(method: string, params: object = {}): Promise<unknown> {
    const id = this.#next++;
    const answer = new Promise<unknown>((resolve, reject) => this.#waiting.set(id, { resolve, reject }));
    const message = JSON.stringify({ id, method, params });
    await this.#browser.send('Target.sendMessageToTarget', { sessionId: this.#sessionId, message });
    return answer;
  }

  on(method: string, listener: Listener): void {
    this.#listeners.set(method, [...(this.#listeners.get(method) ?? []), listener]);
  }

  #receive(answer: Answer): void {
    if (answer.method) for (const listener of this.#listeners.get(answer.method) ?? []) listener(answer.params);
    const waiting = answer.id === undefined ? undefined : this.#waiting.get(answer.id);
    if (!waiting || answer.id === undefined) return;
    this.#waiting.delete(answer.id);
    if (answer.error) waiting.reject(new Error(answer.error.message));
    else waiting.resolve(answer.result);
  }

  #closed(): void {
    for (const { reject } of this.#waiting.values()) reject(new Error('The target was closed.'));
    this.#waiting.clear();
  }
}
