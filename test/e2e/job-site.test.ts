import { beforeEach, describe, expect, test } from 'vitest';
import type { Application, ApplicationEvent, StoredPosting } from '../../src/core/application.ts';
import type { Draft } from '../../src/core/draft.ts';
import type { Suggestion } from '../../src/core/suggestion.ts';
import { anApplication, anEvent } from '../support/makers.ts';
import { Card } from './card.ts';
import { askWorker, openAjarPage } from './chromium.ts';
import { fresh } from './fresh.ts';
import { BINDER, COMPOSITOR, EMPLOYER, JOBS, serveJobs, TYPESETTER } from './job-pages.ts';
import { JobTab } from './job-tab.ts';
import { Panel } from './panel.ts';
import { until } from './until.ts';

const DAY = 86_400_000;

const job = fresh(() => JobTab.start());
beforeEach(() => serveJobs(job.now.page));

const switchedOn = () => askWorker(job.now.browser, 'switchJobsOn', { origins: [`${JOBS}/*`] });

describe('on a job site that was switched on', () => {
  test('Save keeps what the card says, though the page has gone on to the next posting', async () => {
    await switchedOn();
    await job.now.page.goto(`${EMPLOYER}/${TYPESETTER}`);
    await job.now.card.appears('Typesetter at Quillgate');
    await job.now.page.evaluate((id) => {
      history.pushState(null, '', `/quillgate/${id}`);
      document.title = 'Quillgate - Bookbinder';
      document.querySelector('meta[property="og:title"]')?.setAttribute('content', 'Quillgate - Bookbinder');
      for (const heading of document.querySelectorAll('h2')) heading.textContent = 'Bookbinder';
    }, BINDER);
    await job.now.card.press('Save posting');
    await until('It is kept', async () => (await job.now.store.all<StoredPosting>('postings')).length === 1);
    const [kept] = await job.now.store.all<Application>('applications');
    expect(kept).toMatchObject({ role: 'Typesetter', address: `${EMPLOYER}/${TYPESETTER}` });
    expect(await job.now.store.all<StoredPosting>('postings')).toMatchObject([{ text: '' }]);
  });

  test('a posting is saved with its text, the thanks page is noticed, and the next posting there knows it', async () => {
    await switchedOn();
    await job.now.page.goto(`${EMPLOYER}/${TYPESETTER}`);
    await job.now.card.press('Save posting');
    await until('It is kept', async () => (await job.now.store.all<StoredPosting>('postings')).length === 1);
    const [kept] = await job.now.store.all<Application>('applications');
    expect(kept).toMatchObject({ company: 'Quillgate', role: 'Typesetter', location: 'Leeds', status: 'alive' });
    const [text] = await job.now.store.all<StoredPosting>('postings');
    expect(text?.text).toContain('You set type, by hand and well.');
    const page = await openAjarPage(job.now.browser, 'page');
    await page.click('[role="tab"]:has-text("Applications")');
    await page.click('[data-test="application-row"] button');
    await page.click('[data-test="saved-posting"] summary');
    await page.waitForSelector('[data-test="saved-posting"] p:has-text("You set type, by hand and well.")');
    await page.close();
    await job.now.page.goto(`${EMPLOYER}/${TYPESETTER}/thanks`);
    await until('It waits for a yes', async () => (await job.now.store.all<Suggestion>('suggestions')).length === 1);
    expect((await job.now.store.all<ApplicationEvent>('events')).map(({ type }) => type)).toEqual(['saved']);
    await job.now.card.press('Add to history');
    await until('It is in the history', async () => (await job.now.store.all<ApplicationEvent>('events')).length === 2);
    expect((await job.now.store.all<Application>('applications')).length).toBe(1);
    await job.now.page.goto(`${EMPLOYER}/${BINDER}`);
    await job.now.card.appears('You were here: Quillgate.');
  });
});

test('a tab that was open when its site was switched on is read too, and one posting in two tabs is kept once', async () => {
  const second = await job.now.browser.context.newPage();
  await serveJobs(second);
  await second.goto(`${EMPLOYER}/${TYPESETTER}`);
  await job.now.page.goto(`${EMPLOYER}/${TYPESETTER}`);
  await switchedOn();
  await job.now.page.bringToFront();
  await job.now.card.press('Save posting');
  await job.now.card.appears('It is in your history');
  await second.bringToFront();
  const other = new Card(second);
  await other.press('Save posting');
  await other.appears('It is in your history');
  expect((await job.now.store.all<Application>('applications')).length).toBe(1);
});

test('a posting that has one of the words for something better says so, wherever it is', async () => {
  await switchedOn();
  await job.now.store.put('settings', [{ name: 'ideas', value: ['four days', 'bookbinder'] }]);
  await job.now.page.goto(`${EMPLOYER}/${BINDER}`);
  expect(await job.now.card.appears('Bookbinder at Quillgate')).toContain('You look for “bookbinder”.');
});

test('a posting that is closed says so, and is kept as a note for which nothing waits', async () => {
  await switchedOn();
  await job.now.page.goto(`${EMPLOYER}/${COMPOSITOR}`);
  expect(await job.now.card.appears('Compositor at Quillgate')).toContain('It takes no applications any more.');
  expect(await job.now.card.labels()).not.toContain('Save posting');
  await job.now.card.press('Keep as a note');
  await job.now.card.appears('It is in your history');
  const [kept] = await job.now.store.all<Application>('applications');
  expect(kept).toMatchObject({ company: 'Quillgate', role: 'Compositor', status: 'at-rest' });
  await job.now.page.reload();
  expect(await job.now.card.appears('You were here: Quillgate.')).toContain('It takes no applications any more.');
});

describe('on a posting of a company that said no', () => {
  beforeEach(async () => {
    const application = anApplication({ id: 'a', company: 'Quillgate', role: 'Typesetter', status: 'at-rest' });
    await job.now.store.put('applications', [application]);
    await job.now.store.put('events', [
      anEvent({ id: 'e', application: 'a', type: 'rejection', at: Date.now() - 90 * DAY }),
    ]);
    await switchedOn();
  });

  test('the chip says what one wanted there, what would fit better, and the one change to carry', async () => {
    const wishes = { role: 'Bookbinder', level: null, fit: 'a small workshop' };
    const first = { gain: 'two years of binding', gainAt: 'a museum', tryAgainAt: Date.now() + 90 * DAY };
    await job.now.store.put('companies', [{ key: 'quillgate', door: 'ajar', ...first, ...wishes }]);
    const take = { id: 'lines:a', application: 'a', kind: 'lines', fields: { take: 'Bring three examples' } };
    await job.now.store.put('notes', [{ ...take, createdAt: 1, updatedAt: 2 }]);
    await job.now.page.goto(`${EMPLOYER}/${BINDER}`);
    const text = await job.now.card.appears('You were here: Quillgate.');
    expect(text).toContain('Went on with somebody else');
    expect(text).toMatch(
      /You wanted to try again from .+\. First you wanted to gain: “two years of binding, a museum”\./,
    );
    expect(text).toContain('You look for “Bookbinder” here.');
    expect(text).toContain('What would suit you better here: “a small workshop”.');
    expect(text).toContain('This time: “Bring three examples”.');
    await job.now.card.press('Not now');
    await job.now.card.disappears();
  });

  test('a posting of another one is noted as similar to it, and says so from then on', async () => {
    await job.now.store.put('applications', [
      anApplication({ id: 'a', company: 'Tarnholm GmbH', role: 'Typesetter', status: 'at-rest' }),
    ]);
    await job.now.page.goto(`${EMPLOYER}/${TYPESETTER}`);
    await job.now.card.press('Save posting');
    await job.now.card.press('Similar to Tarnholm GmbH');
    await job.now.card.appears('Noted.');
    expect(await job.now.store.all('companies')).toMatchObject([{ key: 'tarnholm', similar: ['Quillgate'] }]);
    await job.now.page.goto(`${EMPLOYER}/${BINDER}`);
    await job.now.card.appears('Similar to Tarnholm GmbH, as you noted.');
  });

  test('the line that takes the conversation up again is drafted in the panel, once', async () => {
    await job.now.page.goto(`${EMPLOYER}/${BINDER}`);
    await job.now.card.press('Write to them again');
    const panel = await Panel.opened(job.now.browser);
    expect(await panel.letter()).toContain('my application for the Typesetter role');
    expect(
      (await job.now.store.all<Draft>('drafts')).map(({ template, about }) => [template, about.company, about.role]),
    ).toEqual([['reconnect', 'Quillgate', 'Typesetter']]);
  });

  test('nothing is written to a company whose door the person closed', async () => {
    await job.now.store.put('companies', [{ key: 'quillgate', door: 'closed', tryAgainAt: null }]);
    await job.now.page.goto(`${EMPLOYER}/${BINDER}`);
    await job.now.card.appears('Door closed by you');
    expect(await job.now.card.labels()).not.toContain('Write to them again');
  });
});

test('on a job site that is not switched on nothing is injected', async () => {
  await job.now.page.goto(`${EMPLOYER}/${TYPESETTER}`);
  await job.now.page.waitForTimeout(2500);
  expect(await job.now.page.locator('ajar-card').count()).toBe(0);
});
