import type { Page } from 'playwright-core';
import type { Plan } from '../../src/core/plan.ts';
import type { Note } from '../../src/core/plan-notes.ts';
import { type Chromium, openAjarPage } from './chromium.ts';

/** Ajar's database, read and turned from one of its own pages: the clock is moved by moving the times that are kept. */
export class PlanStore {
  readonly page: Page;

  private constructor(page: Page) {
    this.page = page;
  }

  static async open(browser: Chromium): Promise<PlanStore> {
    return new PlanStore(await openAjarPage(browser, 'welcome'));
  }

  all<T>(store: string): Promise<readonly T[]> {
    return this.page.evaluate(
      (name) =>
        new Promise<T[]>((resolve, reject) => {
          const opening = indexedDB.open('ajar');
          opening.onerror = () => reject(opening.error);
          opening.onsuccess = () => {
            const reading = opening.result.transaction(name).objectStore(name).getAll();
            reading.onsuccess = () => {
              opening.result.close();
              resolve(reading.result as T[]);
            };
          };
        }),
      store,
    );
  }

  put(store: string, records: readonly unknown[]): Promise<void> {
    return this.page.evaluate(
      ([name, all]) =>
        new Promise<void>((resolve, reject) => {
          const opening = indexedDB.open('ajar');
          opening.onsuccess = () => {
            const tx = opening.result.transaction(name, 'readwrite');
            for (const record of all) tx.objectStore(name).put(record);
            tx.onerror = () => reject(tx.error);
            tx.oncomplete = () => {
              opening.result.close();
              resolve();
            };
          };
        }),
      [store, records] as const,
    );
  }

  async plan(): Promise<Plan> {
    const [plan] = await this.all<Plan>('plans');
    if (!plan) throw new Error('There is no plan.');
    return plan;
  }

  notes(): Promise<readonly Note[]> {
    return this.all<Note>('notes');
  }

  /** As if so much time had passed since everything in the plans happened. */
  async letPass(time: number): Promise<void> {
    const plans = await this.all<Plan>('plans');
    const back = ({ quiet, ...plan }: Plan): Plan => ({
      ...plan,
      startedAt: plan.startedAt - time,
      touchedAt: plan.touchedAt - time,
      quiet: quiet && {
        ...quiet,
        startedAt: quiet.startedAt - time,
        until: quiet.until === null ? null : quiet.until - time,
      },
    });
    await this.put('plans', plans.map(back));
  }

  alarms(): Promise<readonly string[]> {
    return this.page.evaluate(async () => (await chrome.alarms.getAll()).map(({ name }) => name));
  }

  title(): Promise<string> {
    return this.page.evaluate(() => chrome.action.getTitle({}));
  }
}
