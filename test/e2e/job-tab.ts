import type { Page } from 'playwright-core';
import { Card } from './card.ts';
import { type Chromium, launchChromium } from './chromium.ts';
import { PlanStore } from './plan-store.ts';

/** A browser with a tab for a job site, and Ajar's database beside it. */
export class JobTab {
  readonly card: Card;

  private constructor(
    readonly browser: Chromium,
    readonly store: PlanStore,
    readonly page: Page,
  ) {
    this.card = new Card(page);
  }

  static async start(): Promise<JobTab> {
    const browser = await launchChromium({ build: 'chrome-granted' });
    return new JobTab(browser, await PlanStore.open(browser), await browser.context.newPage());
  }

  stop(): Promise<void> {
    return this.browser.close();
  }
}
