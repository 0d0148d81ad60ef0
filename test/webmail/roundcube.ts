import { setTimeout as sleep } from 'node:timers/promises';
import type { FrameLocator, Page } from 'playwright-core';
import { until } from '../e2e/until.ts';
import { ACCOUNT, PORT } from './server.ts';

/** TinyMCE tidies up the quote for a moment after it has come. */
const AT_REST = 300;
/** A composer without its quote is shorter. */
const QUOTE_AT_LEAST = 20;

/** Which Roundcube: skin, language and editor go by the host's name (webmail-up.sh). */
export type Flavour = {
  readonly skin: 'elastic' | 'larry' | 'classic';
  readonly language: 'en' | 'de';
  readonly editor: 'plain' | 'html';
};
export type View = 'preview' | 'full';

export const originOf = ({ skin, language, editor }: Flavour): string =>
  `http://${skin}-${language}-${editor}.localhost:${PORT}`;

/** The match pattern of that host; match patterns name no port. */
export const hostPattern = (flavour: Flavour): string => `http://${new URL(originOf(flavour)).hostname}/*`;

/** The composer as it is: every word and every tag of it. */
export type ComposerState = { readonly mode: 'plain' | 'html'; readonly content: string };

/** A person in Roundcube. Nothing here goes by a word on a button: the page may be in any language. */
export class Roundcube {
  readonly page: Page;
  readonly #origin: string;

  constructor(page: Page, flavour: Flavour) {
    this.page = page;
    this.#origin = originOf(flavour);
  }

  async login(): Promise<void> {
    await this.page.goto(this.#origin);
    await this.page.fill('#rcmloginuser', ACCOUNT.name);
    await this.page.fill('#rcmloginpwd', ACCOUNT.password);
    await this.page.click('#rcmloginsubmit');
    await this.page.waitForSelector('#messagelist tr.message');
  }

  async inbox(): Promise<void> {
    await this.page.goto(`${this.#origin}/?_task=mail&_mbox=INBOX`);
    await this.page.waitForSelector('#messagelist tr.message');
  }

  #row(subject: string) {
    return this.page.locator('#messagelist tr.message', { hasText: subject }).last();
  }

  get preview(): FrameLocator {
    return this.page.frameLocator('#messagecontframe');
  }

  /** Opens a message from the list: beside it, or in the whole window. */
  async open(subject: string, view: View): Promise<void> {
    const row = this.#row(subject).locator('td.subject, .subject').first();
    if (view === 'preview') {
      await row.click();
      await this.preview.locator('#messagebody').waitFor();
      await until(`The preview of ${subject}`, async () => {
        const shown = await this.preview.locator('h2.subject, h3.subject, td.header.subject').first().innerText();
        return shown.includes(subject);
      });
      return;
    }
    await row.dblclick();
    await this.page.waitForURL(/_action=show/);
    await this.page.waitForSelector('#messagebody');
  }

  /** Presses Roundcube's own Reply, and waits for the composer to be ready. */
  async reply(): Promise<void> {
    await this.page.locator(`[onclick*="rcmail.command('reply',"]:visible`).first().click();
    await this.composerIsReady();
  }

  async composerIsReady(): Promise<void> {
    await this.page.waitForURL(/_action=compose/);
    // TinyMCE comes after the page; its body is ready when the quote is in it.
    await until('The composer', async () => {
      const { content } = await this.composer();
      await sleep(AT_REST);
      return content.length > QUOTE_AT_LEAST && (await this.composer()).content === content;
    });
  }

  #frame(): FrameLocator {
    return this.page.frameLocator('iframe.tox-edit-area__iframe');
  }

  async composer(): Promise<ComposerState> {
    const isHtml = (await this.page.locator('[name="_is_html"]').inputValue()) === '1';
    if (!isHtml) return { mode: 'plain', content: await this.page.locator('textarea[name="_message"]').inputValue() };
    return { mode: 'html', content: await this.#frame().locator('body#tinymce').innerHTML() };
  }

  /** The composer's words, as a reader sees them. */
  async composerText(): Promise<string> {
    const { mode, content } = await this.composer();
    return mode === 'plain' ? content : this.#frame().locator('body#tinymce').innerText();
  }

  /** Everything of a reply that Ajar must never touch. */
  async fields(): Promise<Readonly<Record<string, string>>> {
    const value = (name: string) => this.page.locator(`[name="${name}"]`).first().inputValue();
    return { to: await value('_to'), subject: await value('_subject'), from: await value('_from') };
  }

  /** Types in the composer where the caret is. */
  async type(words: string): Promise<void> {
    await this.page.keyboard.type(words);
  }

  /** Puts the caret where a person starts to write. */
  async focusComposer(): Promise<void> {
    const { mode } = await this.composer();
    if (mode === 'plain') await this.page.locator('textarea[name="_message"]').focus();
    else await this.#frame().locator('body#tinymce').focus();
  }

  /** The person's own click on Send. */
  async send(): Promise<void> {
    await this.page.locator(`[onclick*="rcmail.command('send'"]:visible`).first().click();
    await this.page.waitForURL((url) => url.searchParams.get('_action') !== 'compose');
  }
}
