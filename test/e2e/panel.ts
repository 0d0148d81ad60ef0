import type { Chromium } from './chromium.ts';
import { listenTo } from './noise.ts';
import { RawTarget, told } from './raw-target.ts';
import { until } from './until.ts';

const PANEL = '/src/ui/panel/index.html';

const idOfPanel = async ({ session }: Chromium): Promise<string | null> => {
  const { targetInfos } = await session.send('Target.getTargets');
  return targetInfos.find(({ type, url }) => type === 'page' && url.includes(PANEL))?.targetId ?? null;
};

export const panelIsOpen = async (browser: Chromium): Promise<boolean> => (await idOfPanel(browser)) !== null;

/** Ajar's side panel. Selectors name the stable `data-test` hooks. */
export class Panel {
  readonly #target: RawTarget;

  private constructor(target: RawTarget) {
    this.#target = target;
  }

  /** Waits until the side panel is open. */
  static async opened(browser: Chromium): Promise<Panel> {
    const id = await until('The side panel', () => idOfPanel(browser));
    const target = await RawTarget.attach(browser.session, id);
    await listenTo(target, 'panel', browser.noise);
    return new Panel(target);
  }

  /** Evaluates an expression in the panel's page. */
  async evaluate(expression: string): Promise<unknown> {
    const answer = await this.#target.send('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true });
    const { result, exceptionDetails } = told(answer);
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result?.value;
  }

  async text(): Promise<string> {
    return String((await this.evaluate('document.body?.innerText ?? ""')) ?? '');
  }

  shows(words: string): Promise<string> {
    return until(`The panel shows "${words}"`, async () => {
      const text = await this.text();
      return text.includes(words) && text;
    });
  }

  /** The words of the letter as they stand in the panel. */
  letter(): Promise<string> {
    return until('The letter in the panel', async () => {
      const found = await this.evaluate(
        `(() => { const e = document.querySelector('[data-test=letter]'); return e && ('value' in e ? e.value : e.innerText) })()`,
      );
      return typeof found === 'string' && found.trim() !== '' && found;
    });
  }

  has(hook: string): Promise<boolean> {
    return this.evaluate(`!!document.querySelector('[data-test="${hook}"]')?.checkVisibility()`).then(Boolean);
  }

  /** Waits until the panel offers what carries that hook. */
  async appears(hook: string): Promise<void> {
    await until(`The panel's "${hook}"`, () => this.has(hook));
  }

  /** The middle of what carries that hook, in the panel's view; null while it cannot be pressed. */
  async #middle(hook: string): Promise<{ x: number; y: number } | null> {
    // A press right after a scroll still meets what stood there before: a frame has to be drawn first.
    const found = await this.evaluate(`(async () => {
      const element = document.querySelector('[data-test="${hook}"]');
      if (!element?.checkVisibility() || element.disabled) return null;
      element.scrollIntoView({ block: 'center', behavior: 'instant' });
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
      const box = element.getBoundingClientRect();
      return [box.x + box.width / 2, box.y + box.height / 2];
    })()`);
    if (!Array.isArray(found)) return null;
    return { x: Number(found[0]), y: Number(found[1]) };
  }

  where(hook: string): Promise<{ x: number; y: number }> {
    return until(`The panel's "${hook}"`, () => this.#middle(hook));
  }

  /** Presses with the mouse what carries that hook, once it can be pressed. */
  async press(hook: string): Promise<void> {
    const at = await this.where(hook);
    const click = { ...at, button: 'left', clickCount: 1 };
    await this.#target.send('Input.dispatchMouseEvent', { type: 'mousePressed', ...click });
    await this.#target.send('Input.dispatchMouseEvent', { type: 'mouseReleased', ...click });
  }

  /** Presses Undo, and waits until the panel has said what came of it: the buttons beside it move then. */
  async undo(): Promise<void> {
    await this.press('undo');
    await until('The panel has no "undo"', async () => !(await this.has('undo')));
  }

  /** A key with Ctrl held, as in Ctrl+Z. */
  async pressCtrl(key: string): Promise<void> {
    const event = {
      modifiers: 2,
      key,
      code: `Key${key.toUpperCase()}`,
      windowsVirtualKeyCode: key.toUpperCase().charCodeAt(0),
    };
    await this.#target.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...event });
    await this.#target.send('Input.dispatchKeyEvent', { type: 'keyUp', ...event });
  }

  /** Types where the focus is. */
  async type(text: string): Promise<void> {
    await this.#target.send('Input.insertText', { text });
  }

  async screenshot(): Promise<Buffer> {
    const answer = await this.#target.send('Page.captureScreenshot', { format: 'png' });
    return Buffer.from(told(answer).data ?? '', 'base64');
  }
}
