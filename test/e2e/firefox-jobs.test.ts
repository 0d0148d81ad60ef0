import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Application, ApplicationEvent } from '../../src/core/application.ts';
import { askBackground, complaintsOfAjar, type Firefox, launchFirefox } from './firefox.ts';
import { FirefoxCard } from './firefox-card.ts';
import { serveJobsInFirefox } from './firefox-jobs.ts';
import { BINDER, EMPLOYER, JOBS, TYPESETTER } from './job-pages.ts';
import { until } from './until.ts';

let firefox: Firefox;
let page: Page;
let card: FirefoxCard;

type History = { readonly applications: readonly { application: Application; events: readonly ApplicationEvent[] }[] };

/** The history as Ajar writes it out. */
async function history(): Promise<History['applications']> {
  const answer = (await askBackground(firefox, 'exportHistory', { withPages: false })) as {
    readonly value: { readonly content: string };
  };
  return (JSON.parse(answer.value.content) as History).applications;
}

beforeEach(async () => {
  firefox = await launchFirefox();
  await askBackground(firefox, 'switchJobsOn', { origins: [`${JOBS}/*`] });
  page = await firefox.newPage();
  card = new FirefoxCard(firefox, page);
  await serveJobsInFirefox(page);
});
afterEach(() => firefox.close());

test('in Firefox a posting is saved, the thanks page is noticed, and the next posting there knows the employer', async () => {
  await page.goto(`${EMPLOYER}/${TYPESETTER}`);
  await card.press('Save posting');
  await card.appears('It is in your history');
  await page.goto(`${EMPLOYER}/${TYPESETTER}/thanks`);
  await card.appears('Applied to Quillgate?');
  await card.press('Add to history');
  await card.appears('It is in your history');
  const [kept] = await until('It is in the history', async () => {
    const all = await history();
    return all[0]?.events.length === 2 && all;
  });
  expect(kept?.application).toMatchObject({ company: 'Quillgate', role: 'Typesetter', status: 'alive' });
  expect(kept?.events.map(({ type }) => type)).toEqual(['saved', 'applied']);
  await page.bringToFront();
  await page.goto(`${EMPLOYER}/${BINDER}`);
  await card.appears('You were here: Quillgate.');
  expect(await complaintsOfAjar(firefox)).toEqual([]);
});
