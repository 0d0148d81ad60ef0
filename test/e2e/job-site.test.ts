import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Application, ApplicationEvent, StoredPosting } from '../../src/core/application.ts';
import type { Suggestion } from '../../src/core/suggestion.ts';
import { Card } from './card.ts';
import { askWorker, type Chromium, launchChromium } from './chromium.ts';
import { PlanStore } from './plan-store.ts';
import { until } from './until.ts';

const ID = '6f1b2c1e-52c4-4b1b-9d40-0a6a6b9c2e11';
const SITE = 'https://jobs.lever.co';
const posting = (
  role: string,
): string => `<!DOCTYPE html><html lang="en"><head><title>Quillgate - ${role}</title></head>
<body><main><div class="posting-headline"><h2>${role}</h2><div class="posting-categories"><div class="posting-category location">Leeds</div></div></div>
<p>You set type, by hand and well.</p><a href="#">Apply for this job</a></main></body></html>`;
const PAGES: Readonly<Record<string, string>> = {
  [`/quillgate/${ID}`]: posting('Typesetter'),
  [`/quillgate/${ID}/thanks`]:
    '<!DOCTYPE html><html><head><title>Quillgate - Typesetter</title></head><body><h3 data-qa="msg-submit-success">Application submitted!</h3></body></html>',
  '/quillgate/0a6a6b9c-52c4-4b1b-9d40-6f1b2c1e2e11': posting('Printer'),
};

let browser: Chromium;
let page: Page;
let card: Card;
let store: PlanStore;

beforeEach(async () => {
  browser = await launchChromium({ build: 'chrome-granted' });
  store = await PlanStore.open(browser);
  page = await browser.context.newPage();
  card = new Card(page);
  await page.route(`${SITE}/**`, (route) => {
    const body = PAGES[new URL(route.request().url()).pathname];
    return body ? route.fulfill({ body, contentType: 'text/html' }) : route.fulfill({ status: 404, body: '' });
  });
});
afterEach(() => browser.close());

const switchedOn = () => askWorker(browser, 'switchJobsOn', { origins: [`${SITE}/*`] });

describe('on a job site that was switched on', () => {
  test('a posting is saved with its text, the thanks page is noticed, and the next posting there knows it', async () => {
    await switchedOn();
    await page.goto(`${SITE}/quillgate/${ID}`);
    await card.press('Save posting');
    await until('It is kept', async () => (await store.all<StoredPosting>('postings')).length === 1);
    const [kept] = await store.all<Application>('applications');
    expect(kept).toMatchObject({ company: 'Quillgate', role: 'Typesetter', location: 'Leeds', status: 'alive' });
    const [text] = await store.all<StoredPosting>('postings');
    expect(text?.text).toContain('You set type, by hand and well.');
    await page.goto(`${SITE}/quillgate/${ID}/thanks`);
    await until('It waits for a yes', async () => (await store.all<Suggestion>('suggestions')).length === 1);
    expect((await store.all<ApplicationEvent>('events')).map(({ type }) => type)).toEqual(['saved']);
    await card.press('Add to history');
    await until('It is in the history', async () => (await store.all<ApplicationEvent>('events')).length === 2);
    expect((await store.all<Application>('applications')).length).toBe(1);
    await page.goto(`${SITE}/quillgate/0a6a6b9c-52c4-4b1b-9d40-6f1b2c1e2e11`);
    await card.appears('You were here: Quillgate.');
  });
});

test('on a job site that is not switched on nothing is injected', async () => {
  await page.goto(`${SITE}/quillgate/${ID}`);
  await page.waitForTimeout(2500);
  expect(await page.locator('ajar-card').count()).toBe(0);
});
