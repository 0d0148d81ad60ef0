import type { Firefox } from './firefox.ts';
import { until } from './until.ts';

const ANSWERS_WITHIN_MS = 2000;

/**
 * Ajar's popup (or its sidebar) in Firefox's own window. No page of puppeteer's: it is asked from the browser's window,
 * by a frame script, and pressed with a trusted click.
 */
export class FirefoxPopup {
  readonly #firefox: Firefox;
  readonly #path: string;

  constructor(firefox: Firefox, place: 'popup' | 'panel') {
    this.#firefox = firefox;
    this.#path = `/src/ui/${place}/`;
  }

  async #evaluate(expression: string): Promise<unknown> {
    const { bidi } = this.#firefox;
    const script = `sendAsyncMessage('ajar:answer', (() => {
      try { return { value: ${expression} } } catch (error) { return { error: String(error) } }
    })())`;
    const answer = await bidi.evaluate(
      await bidi.browserWindow(),
      `new Promise((resolve) => {
        const all = (root) => [...root.querySelectorAll('browser')].flatMap((b) =>
          [b, ...(b.contentDocument && !b.isRemoteBrowser ? all(b.contentDocument) : [])]);
        const found = all(document).find((b) => b.currentURI?.spec.includes(${JSON.stringify(this.#path)})
          && b.currentURI.spec.startsWith('moz-extension:') && !b.closest('tabpanels'));
        if (!found) return resolve(null);
        const manager = found.messageManager;
        const end = (data) => { manager.removeMessageListener('ajar:answer', hear); resolve(data); };
        const hear = ({ data }) => end(data);
        manager.addMessageListener('ajar:answer', hear);
        // Asked while its page moves to a process of its own, it never answers.
        setTimeout(end, ${ANSWERS_WITHIN_MS}, null);
        manager.loadFrameScript('data:application/javascript,' + encodeURIComponent(${JSON.stringify(script)}), false);
      })`,
    );
    if (typeof answer !== 'object' || answer === null) return null;
    if ('error' in answer) throw new Error(String(answer.error));
    return 'value' in answer ? answer.value : null;
  }

  async text(): Promise<string> {
    return String((await this.#evaluate('content.document.body.innerText')) ?? '');
  }

  shows(words: string): Promise<string> {
    return until(`The popup shows "${words}"`, async () => {
      const text = await this.text();
      return text.includes(words) && text;
    });
  }

  /** The words of the letter as they stand there. */
  letter(): Promise<string> {
    return until('The letter in the popup', async () => {
      const found = await this.#evaluate(
        `(() => { const e = content.document.querySelector('[data-test=letter]'); return e && (e.value ?? e.innerText) })()`,
      );
      return typeof found === 'string' && found.trim() !== '' && found;
    });
  }

  /** Presses what carries that hook, as the person would. */
  async press(hook: string): Promise<void> {
    await until(`The popup's "${hook}"`, async () => {
      const pressed = await this.#evaluate(`(() => {
        const element = content.document.querySelector('[data-test="${hook}"]');
        if (!element?.checkVisibility() || element.disabled) return false;
        const input = content.windowUtils.setHandlingUserInput(true);
        try { element.click() } finally { input.destruct() }
        return true;
      })()`);
      return pressed === true;
    });
  }
}
