import type { Page } from 'puppeteer-core';
import { type DemoWebmail, start } from '../demo/server.ts';
import { type Firefox, launchFirefox, switchOnInFirefox } from './firefox.ts';
import { FirefoxCard } from './firefox-card.ts';
import { fresh } from './fresh.ts';
import { NORTHMAIL_ORIGINS } from './northmail.ts';
import { until } from './until.ts';

/** The demo webmail in a Firefox with Ajar, switched on. */
class FirefoxNorthmail {
  readonly web: DemoWebmail;
  readonly firefox: Firefox;
  readonly page: Page;
  readonly card: FirefoxCard;

  private constructor(web: DemoWebmail, firefox: Firefox, page: Page) {
    this.web = web;
    this.firefox = firefox;
    this.page = page;
    this.card = new FirefoxCard(firefox, page);
  }

  static async start(): Promise<FirefoxNorthmail> {
    const web = await start();
    const firefox = await launchFirefox();
    await switchOnInFirefox(firefox, NORTHMAIL_ORIGINS);
    return new FirefoxNorthmail(web, firefox, await firefox.newPage());
  }

  async stop(): Promise<void> {
    await this.firefox.close();
    await this.web.stop();
  }

  async open(id: string): Promise<void> {
    await this.page.goto(`${this.web.origin}/#/mail/${id}`);
  }

  composer(): Promise<string> {
    return this.page.$eval('form.composer .editor', (editor) => editor.innerHTML);
  }

  /** Presses the webmail's own Reply; answers what the composer holds then. */
  async reply(): Promise<string> {
    await this.page.click('article.message[data-expanded="true"] [data-action="reply"]');
    await this.page.waitForSelector('form.composer .editor');
    return this.composer();
  }

  composerHolds(words: string): Promise<string> {
    return until(`The composer holds "${words}"`, async () => {
      const html = await this.composer();
      return html.includes(words) && html;
    });
  }

  composerIs(html: string): Promise<boolean> {
    return until('The composer is as it was', async () => (await this.composer()) === html);
  }
}

/** Gives every test of a file a fresh Northmail in a fresh Firefox. */
export const freshFirefox = () => fresh(() => FirefoxNorthmail.start());
