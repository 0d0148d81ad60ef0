import type { Browser } from 'puppeteer-core';

type Connection = { send(method: string, params: object): Promise<{ readonly result: unknown }> };

/** What WebDriver BiDi answers in the messages that are used here. */
type Answer = {
  readonly contexts?: readonly { readonly context: string; readonly url: string }[];
  readonly result?: RemoteValue;
  readonly exceptionDetails?: { readonly text: string };
};

/** A value of a page, or a handle to one of its nodes. */
export type RemoteValue = {
  readonly type: string;
  readonly value?: unknown;
  readonly sharedId?: string;
};

const isConnection = (value: unknown): value is Connection =>
  typeof value === 'object' && value !== null && 'send' in value && typeof value.send === 'function';

const isAnswer = (value: unknown): value is Answer => typeof value === 'object' && value !== null;

export const isRemote = (value: unknown): value is RemoteValue =>
  typeof value === 'object' && value !== null && 'type' in value;

/** The raw protocol below puppeteer: it sees into closed shadow roots, Ajar's popup and its sidebar. */
export class Bidi {
  readonly #connection: Connection;

  constructor(browser: Browser) {
    // Not in puppeteer's types: its own pages cannot see the browser's window.
    const connection = 'connection' in browser ? browser.connection : null;
    if (!isConnection(connection)) throw new Error('puppeteer gave no BiDi connection.');
    this.#connection = connection;
  }

  async #send(method: string, params: object): Promise<Answer> {
    const { result } = await this.#connection.send(method, params);
    if (!isAnswer(result)) throw new Error(`${method} was not answered.`);
    if (result.exceptionDetails) throw new Error(result.exceptionDetails.text);
    return result;
  }

  /** The context of the newest tab whose address passes, or null. */
  async tab(passes: (url: string) => boolean): Promise<string | null> {
    const { contexts = [] } = await this.#send('browsingContext.getTree', {});
    return contexts.findLast(({ url }) => passes(url))?.context ?? null;
  }

  /** The browser's own window. Needs --remote-allow-system-access. */
  async browserWindow(): Promise<string> {
    const { contexts = [] } = await this.#send('browsingContext.getTree', { 'moz:scope': 'chrome' });
    const [window] = contexts;
    if (!window) throw new Error('Firefox showed no window.');
    return window.context;
  }

  /** Evaluates an expression whose value is plain data. */
  async evaluate(context: string, expression: string): Promise<unknown> {
    const { result } = await this.#send('script.evaluate', {
      expression: `(async () => JSON.stringify(await (${expression})))()`,
      target: { context },
      awaitPromise: true,
      userActivation: true,
    });
    return typeof result?.value === 'string' ? JSON.parse(result.value) : null;
  }

  /** Presses and lets go keys of a real keyboard, one after the other: characters, or WebDriver's names for the others. */
  async type(context: string, keys: string): Promise<void> {
    const actions = [...keys].flatMap((value) => [
      { type: 'keyDown', value },
      { type: 'keyUp', value },
    ]);
    await this.#send('input.performActions', { context, actions: [{ type: 'key', id: 'keyboard', actions }] });
  }

  /** The elements that a selector finds, with their shadow roots, closed ones too. */
  async elements(context: string, selector: string): Promise<readonly RemoteValue[]> {
    const { result } = await this.#send('script.evaluate', {
      expression: `[...document.querySelectorAll(${JSON.stringify(selector)})]`,
      target: { context },
      awaitPromise: false,
      serializationOptions: { includeShadowTree: 'all', maxDomDepth: 1 },
    });
    return Array.isArray(result?.value) ? result.value.filter(isRemote) : [];
  }

  /** Calls a function on a node of the page; its value is plain data. */
  async call(context: string, node: RemoteValue, functionDeclaration: string): Promise<unknown> {
    const { result } = await this.#send('script.callFunction', {
      functionDeclaration: `(node) => JSON.stringify((${functionDeclaration})(node))`,
      arguments: [{ sharedId: node.sharedId }],
      target: { context },
      awaitPromise: false,
    });
    return typeof result?.value === 'string' ? JSON.parse(result.value) : null;
  }
}
