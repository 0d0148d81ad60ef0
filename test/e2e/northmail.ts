import type { Page } from 'playwright-core';
import { type DemoWebmail, start } from '../demo/server.ts';
import { Card } from './card.ts';
import { type Chromium, type LaunchOptions, launchChromium, switchOn } from './chromium.ts';
import { Panel } from './panel.ts';
import { until } from './until.ts';

/** Match patterns name no port. */
export const NORTHMAIL_ORIGINS = ['http://127.0.0.1/*'];
export const REJECTIONS = ['m1', 'm2', 'm3'] as const;
/** Interview, offer, newsletter, bank, confirmation, family. */
export const OTHERS = ['m4', 'm5', 'm6', 'm7', 'm8', 'm9'] as const;

const MESSAGE = 'article.message[data-expanded="true"]';

/** The demo webmail in a Chromium with Ajar, switched on; a fresh profile each time. */
export class Northmail {
  readonly web: DemoWebmail;
  readonly browser: Chromium;
  readonly page: Page;
  readonly card: Card;

  private constructor(web: DemoWebmail, browser: Chromium, page: Page) {
    this.web = web;
    this.browser = browser;
    this.page = page;
    this.card = new Card(page);
  }

  /** `build` null: the same browser without Ajar. */
  static async start(options: Partial<LaunchOptions> = {}): Promise<Northmail> {
    const web = await start();
    const browser = await launchChromium({ build: 'chrome-granted', ...options });
    if (options.build !== null) await switchOn(browser, NORTHMAIL_ORIGINS);
    return new Northmail(web, browser, await browser.context.newPage());
  }

  async stop(): Promise<void> {
    await this.browser.close();
    await this.web.stop();
  }

  /** Goes to a page of the site. */
  async visit(path: string): Promise<void> {
    await this.page.goto(`${this.web.origin}${path}`);
  }

  /** Opens a message; `settings` as in `?plain`. */
  async open(id: string, settings = ''): Promise<void> {
    await this.visit(`/${settings}#/mail/${id}`);
    await this.page.waitForSelector(`${MESSAGE}[data-message-id="${id}"]`);
  }

  /** Presses the webmail's own Reply. The caret is then where the site puts it: above signature and quote. */
  async reply(): Promise<void> {
    await this.page.click(`${MESSAGE} [data-action="reply"]`);
    await this.page.waitForSelector('form.composer .editor');
  }

  /** The composer as it is: every tag of it, or every character of a plain one. */
  composer(): Promise<string> {
    return this.page.evaluate(() => {
      const editor = document.querySelector('form.composer .editor');
      return editor instanceof HTMLTextAreaElement ? editor.value : (editor?.innerHTML ?? '');
    });
  }

  composerHolds(words: string): Promise<string> {
    return until(`The composer holds "${words}"`, async () => {
      const content = await this.composer();
      return content.includes(words) && content;
    });
  }

  async composerIs(content: string): Promise<void> {
    await until('The composer is as it was', async () => (await this.composer()) === content);
  }

  openPanel(button: 'Recovery plan' | 'Draft a reply'): Promise<Panel> {
    return this.card.press(button).then(() => Panel.opened(this.browser));
  }
}

/** Words as they are read, whatever the markup and the line breaks between them. */
export const plainWords = (html: string): string =>
  html
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('&nbsp;', ' ')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ')
    .trim();
