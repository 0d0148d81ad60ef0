import { type Firefox, openAjarTab } from './firefox.ts';
import { until } from './until.ts';

/** What WebDriver calls keys that write nothing. */
export const KEYS = { tab: '\uE004', enter: '\uE007', right: '\uE014', escape: '\uE00C' } as const;

/** One of Ajar's own pages as a tab in Firefox, used by what stands in it. */
export class FirefoxPage {
  readonly #firefox: Firefox;
  readonly #context: string;

  private constructor(firefox: Firefox, context: string) {
    this.#firefox = firefox;
    this.#context = context;
  }

  static async open(firefox: Firefox, name: Parameters<typeof openAjarTab>[1]): Promise<FirefoxPage> {
    return new FirefoxPage(firefox, await openAjarTab(firefox, name));
  }

  evaluate(expression: string): Promise<unknown> {
    return this.#firefox.bidi.evaluate(this.#context, expression);
  }

  /** Types with a real keyboard where the focus is. */
  type(keys: string): Promise<void> {
    return this.#firefox.bidi.type(this.#context, keys);
  }

  /** Presses Tab until the focus is in what carries the hook. */
  async tabTo(hook: string): Promise<void> {
    for (let step = 0; step < 80; step += 1) {
      await this.type(KEYS.tab);
      if (await this.evaluate(`document.activeElement.closest('[data-test="${hook}"]') !== null`)) return;
    }
    throw new Error(`Tab never came to ${hook}.`);
  }

  /** Asks what carries the hook, once it is there and seen. `expression` names it `e`. */
  ask(hook: string, expression: string): Promise<string> {
    return until(`"${hook}"`, async () => {
      const answer = await this.evaluate(
        `(() => { const e = document.querySelector('[data-test="${hook}"]'); return e?.checkVisibility() ? String(${expression}) : null })()`,
      );
      return typeof answer === 'string' && answer.trim() !== '' && answer;
    });
  }

  async shows(hook: string, words: string | RegExp): Promise<string> {
    return until(`"${hook}" shows ${words}`, async () => {
      const text = await this.ask(hook, 'e.innerText || e.value');
      return (typeof words === 'string' ? text.includes(words) : words.test(text)) && text;
    });
  }

  async isSeen(hook: string): Promise<boolean> {
    return (
      (await this.evaluate(`document.querySelector('[data-test="${hook}"]')?.checkVisibility() === true`)) === true
    );
  }

  /** How many records Ajar's database holds in a store. */
  async count(store: string): Promise<number> {
    const count = await this.evaluate(`new Promise((resolve) => {
      const open = indexedDB.open('ajar');
      open.onsuccess = () => {
        const counting = open.result.transaction('${store}').objectStore('${store}').count();
        counting.onsuccess = () => { open.result.close(); resolve(counting.result); };
      };
    })`);
    return Number(count);
  }

  async has(hook: string): Promise<boolean> {
    return (await this.evaluate(`document.querySelector('[data-test="${hook}"]') !== null`)) === true;
  }

  async press(hook: string): Promise<void> {
    await this.ask(hook, '(e.click(), "pressed")');
  }

  /** Writes into a field as typing does. */
  async write(hook: string, text: string): Promise<void> {
    const setter = `Object.getOwnPropertyDescriptor(Object.getPrototypeOf(e), 'value').set`;
    await this.ask(
      hook,
      `(${setter}.call(e, ${JSON.stringify(text)}), e.dispatchEvent(new Event('input', { bubbles: true })), 'written')`,
    );
  }
}
