import type { FrameLocator, Page } from 'playwright-core';
import { until } from '../e2e/until.ts';
import { ACCOUNT, SOGO_PORT } from './server.ts';

export const SOGO_HOST = 'http://127.0.0.1/*';
const ORIGIN = `http://127.0.0.1:${SOGO_PORT}`;

/** A person in SOGo: one page, and the reply in a dialog over the message. Nothing here goes by a word on a button. */
export class Sogo {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async login(): Promise<void> {
    await this.page.goto(`${ORIGIN}/SOGo/`);
    await this.page.fill('input[ng-model="app.creds.username"]', ACCOUNT.name);
    await this.page.fill('input[ng-model="app.creds.password"]', ACCOUNT.password);
    await this.page.keyboard.press('Enter');
    await this.page.waitForSelector('md-list-item.sg-message-list-item');
  }

  async open(subject: string): Promise<void> {
    await this.page.locator('md-list-item.sg-message-list-item', { hasText: subject }).first().click();
    await this.page.locator('h5.sg-md-headline', { hasText: subject }).waitFor();
    await this.page.waitForSelector('.mailer_mailcontent');
  }

  /** Presses SOGo's own Reply, and waits until the quote stands in the editor. */
  async reply(): Promise<void> {
    await this.page.locator('[ng-click^="viewer.reply($event"]:visible').first().click();
    await until('The composer', async () => (await this.#editor().innerText()).includes('Fennholt'));
  }

  #frame(): FrameLocator {
    return this.page.frameLocator('iframe.cke_wysiwyg_frame');
  }

  #editor() {
    return this.#frame().locator('body.cke_editable');
  }

  composer(): Promise<string> {
    return this.#editor().innerHTML();
  }

  composerText(): Promise<string> {
    return this.#editor().innerText();
  }

  /** The person's own click into the first line. */
  async focusComposer(): Promise<void> {
    await this.#editor().focus();
  }

  fields(): Promise<readonly string[]> {
    return this.page
      .locator('md-dialog md-chip, md-dialog input[name="subject"]')
      .evaluateAll((all) =>
        all.map((one) => (one instanceof HTMLInputElement ? one.value : (one.textContent ?? '').trim())),
      );
  }

  /** The person's own click on Send. */
  async send(): Promise<void> {
    await this.page.locator('[ng-click="editor.send()"]:visible').first().click();
    await this.page.waitForSelector('md-dialog#mailEditor', { state: 'detached' });
  }
}
