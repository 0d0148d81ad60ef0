import { type Firefox, openAjarTab } from './firefox.ts';
import { until } from './until.ts';

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
