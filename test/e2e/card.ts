import type { CDPSession, Page } from 'playwright-core';
import { staysAway, until } from './until.ts';

/** The part of a DOM node, as the debugging protocol gives it, that is walked here. */
type Node = {
  readonly backendNodeId: number;
  readonly localName: string;
  readonly nodeName: string;
  readonly children?: readonly Node[];
  readonly shadowRoots?: readonly Node[];
  readonly contentDocument?: Node;
};

const HOST = 'ajar-';

/** A node and all below it, into frames and shadow roots, closed ones too. */
function* walk(node: Node): Generator<Node> {
  yield node;
  const below = [...(node.shadowRoots ?? []), ...(node.children ?? [])];
  if (node.contentDocument) below.push(node.contentDocument);
  for (const child of below) yield* walk(child);
}

/**
 * Ajar's card in a page, reached through its closed shadow root by the debugging protocol, which the page itself cannot do.
 * Pressing moves the real mouse: only trusted clicks count in the card.
 */
export class Card {
  readonly #page: Page;
  #session: CDPSession | null = null;

  constructor(page: Page) {
    this.#page = page;
  }

  async #cdp(): Promise<CDPSession> {
    this.#session ??= await this.#page.context().newCDPSession(this.#page);
    return this.#session;
  }

  async #inside(): Promise<readonly Node[]> {
    const { root } = await (await this.#cdp()).send('DOM.getDocument', { depth: -1, pierce: true });
    const hosts = [...walk(root)].filter((node) => node.localName.startsWith(HOST) && node.shadowRoots?.length);
    return hosts.flatMap((host) => (host.shadowRoots ?? []).flatMap((shadow) => [...walk(shadow)]));
  }

  async #innerText(node: Node): Promise<string> {
    const cdp = await this.#cdp();
    const { object } = await cdp.send('DOM.resolveNode', { backendNodeId: node.backendNodeId });
    if (!object.objectId) return '';
    const { result } = await cdp.send('Runtime.callFunctionOn', {
      objectId: object.objectId,
      functionDeclaration: 'function () { return this.checkVisibility() ? this.innerText.trim() : "" }',
      returnByValue: true,
    });
    return typeof result.value === 'string' ? result.value : '';
  }

  async #middle(node: Node): Promise<{ x: number; y: number } | null> {
    const cdp = await this.#cdp();
    const at = { backendNodeId: node.backendNodeId };
    await cdp.send('DOM.scrollIntoViewIfNeeded', at);
    const { quads } = await cdp.send('DOM.getContentQuads', at);
    const quad = quads[0];
    if (!quad) return null;
    const mean = (from: number) => [0, 2, 4, 6].reduce((sum, i) => sum + (quad[from + i] ?? 0), 0) / 4;
    return { x: mean(0), y: mean(1) };
  }

  async #buttons(): Promise<readonly { readonly node: Node; readonly label: string }[]> {
    const nodes = (await this.#inside()).filter((node) => node.localName === 'button');
    const labelled = await Promise.all(nodes.map(async (node) => ({ node, label: await this.#innerText(node) })));
    return labelled.filter(({ label }) => label !== '');
  }

  /** What a reader sees of the card; empty while there is none. */
  async text(): Promise<string> {
    const sections = (await this.#inside()).filter(({ localName }) => localName === 'section');
    return (await Promise.all(sections.map((section) => this.#innerText(section)))).join('\n').trim();
  }

  async labels(): Promise<readonly string[]> {
    return (await this.#buttons()).map(({ label }) => label);
  }

  async isShown(): Promise<boolean> {
    return (await this.text()) !== '';
  }

  /** Waits for the card, and for words in it when some are given. Answers its whole text. */
  appears(words = ''): Promise<string> {
    return until(`The card ${words}`, async () => {
      const text = await this.text();
      return text !== '' && text.includes(words) && text;
    });
  }

  async disappears(): Promise<void> {
    await until('The card is gone', async () => !(await this.isShown()));
  }

  /** That no card comes, or none with those words. */
  staysAway(words = ''): Promise<boolean> {
    return staysAway(async () => (await this.isShown()) && (await this.text()).includes(words));
  }

  /** Where a button of the card is in the page's view. */
  async where(label: string): Promise<{ x: number; y: number }> {
    return until(`The card's button "${label}"`, async () => {
      const button = (await this.#buttons()).find((other) => other.label === label);
      return button ? this.#middle(button.node) : null;
    });
  }

  /** Presses a button of the card with the mouse. */
  async press(label: string): Promise<void> {
    const { x, y } = await this.where(label);
    await this.#page.mouse.click(x, y);
  }
}
