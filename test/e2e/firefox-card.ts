import type { Page } from 'puppeteer-core';
import { isRemote, type RemoteValue } from './bidi.ts';
import type { Firefox } from './firefox.ts';
import { staysAway, until } from './until.ts';

type Button = { readonly label: string; readonly x: number; readonly y: number };

const isButton = (value: unknown): value is Button =>
  typeof value === 'object' && value !== null && 'label' in value && 'x' in value && 'y' in value;

const TEXT = `(root) => [...root.children].filter((e) => e.localName !== 'style' && e.checkVisibility())
  .map((e) => e.innerText.trim()).join('\\n')`;
const BUTTONS = `(root) => [...root.querySelectorAll('button')].filter((e) => e.checkVisibility()).map((e) => {
  const box = e.getBoundingClientRect();
  return { label: e.innerText.trim(), x: box.x + box.width / 2, y: box.y + box.height / 2 };
})`;
const REVEAL = `(root) => root.host.scrollIntoView({ block: 'nearest', behavior: 'instant' })`;

function shadowOf(host: RemoteValue): readonly RemoteValue[] {
  const { value } = host;
  if (typeof value !== 'object' || value === null || !('shadowRoot' in value)) return [];
  return isRemote(value.shadowRoot) ? [value.shadowRoot] : [];
}

/** Ajar's card in a Firefox page, reached through its closed shadow root by the protocol, which the page cannot do. */
export class FirefoxCard {
  readonly #firefox: Firefox;
  readonly #page: Page;

  constructor(firefox: Firefox, page: Page) {
    this.#firefox = firefox;
    this.#page = page;
  }

  async #call(functionDeclaration: string): Promise<readonly unknown[]> {
    const { bidi } = this.#firefox;
    const context = await bidi.tab((url) => url === this.#page.url());
    if (!context) return [];
    const roots = (await bidi.elements(context, 'ajar-card')).flatMap(shadowOf);
    return Promise.all(roots.map((root) => bidi.call(context, root, functionDeclaration)));
  }

  /** What a reader sees of the card; empty while there is none. */
  async text(): Promise<string> {
    return (await this.#call(TEXT)).map(String).join('\n');
  }

  async #buttons(): Promise<readonly Button[]> {
    return (await this.#call(BUTTONS)).flat().filter(isButton);
  }

  async labels(): Promise<readonly string[]> {
    return (await this.#buttons()).map(({ label }) => label);
  }

  async isShown(): Promise<boolean> {
    return (await this.text()).trim() !== '';
  }

  appears(words = ''): Promise<string> {
    return until(`The card ${words}`, async () => {
      const text = await this.text();
      return text.trim() !== '' && text.includes(words) && text;
    });
  }

  async disappears(): Promise<void> {
    await until('The card is gone', async () => !(await this.isShown()));
  }

  staysAway(): Promise<boolean> {
    return staysAway(() => this.isShown());
  }

  /** Presses a button of the card with the mouse. */
  async press(label: string): Promise<void> {
    const find = async () => {
      await this.#call(REVEAL);
      return (await this.#buttons()).find((button) => button.label === label) ?? null;
    };
    const { x, y } = await until(`The card's button "${label}"`, find);
    await this.#page.mouse.click(x, y);
  }
}
