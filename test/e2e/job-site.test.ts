import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Application, ApplicationEvent, StoredPosting } from '../../src/core/application.ts';
import type { Suggestion } from '../../src/core/suggestion.ts';
import { Card } from './card.ts';
import { askWorker, type Chromium, launchChromium } from './chromium.ts';
import { BINDER, EMPLOYER, JOBS, serveJobs, TYPESETTER } from './job-pages.ts';
import { PlanStore } from './plan-store.ts';
import { until } from './until.ts';

let browser: Chromium;
let page: Page;
let card: Card;
let store: PlanStore;

beforeEach(async () => {
  browser = await launchChromium({ build: 'chrome-granted' });
  store = await PlanStore.open(browser);
  page = await browser.context.newPage();
  card = new Card(page);
  await serveJobs(page);
});
afterEach(() => browser.close());

const switchedOn = () => askWorker(browser, 'switchJobsOn', { origins: [`${JOBS}/*`] });

describe('on a job site that was switched on', () => {
  test('a posting is saved with its text, the thanks page is noticed, and the next posting there knows it', async () => {
    await switchedOn();
    await page.goto(`${EMPLOYER}/${TYPESETTER}`);
    await card.press('Save posting');
    await until('It is kept', async () => (await store.all<StoredPosting>('postings')).length === 1);
    const [kept] = await store.all<Application>('applications');
    expect(kept).toMatchObject({ company: 'Quillgate', role: 'Typesetter', location: 'Leeds', status: 'alive' });
    const [text] = await store.all<StoredPosting>('postings');
    expect(text?.text).toContain('You set type, by hand and well.');
    await page.goto(`${EMPLOYER}/${TYPESETTER}/thanks`);
    await until('It waits for a yes', async () => (await store.all<Suggestion>('suggestions')).length === 1);
    expect((await store.all<ApplicationEvent>('events')).map(({ type }) => type)).toEqual(['saved']);
    await card.press('Add to history');
    await until('It is in the history', async () => (await store.all<ApplicationEvent>('events')).length === 2);
    expect((await store.all<Application>('applications')).length).toBe(1);
    await page.goto(`${EMPLOYER}/${BINDER}`);
    await card.appears('You were here: Quillgate.');
  });
});

test('on a job site that is not switched on nothing is injected', async () => {
  await page.goto(`${EMPLOYER}/${TYPESETTER}`);
  await page.waitForTimeout(2500);
  expect(await page.locator('ajar-card').count()).toBe(0);
});
