import type { Page } from 'playwright-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Application, ApplicationEvent } from '../../src/core/application.ts';
import type { Suggestion } from '../../src/core/suggestion.ts';
import { Card } from '../e2e/card.ts';
import { askWorker, type Chromium, launchChromium, openAjarPage, switchOn } from '../e2e/chromium.ts';
import { BINDER, JOBS, serveJobs, TYPESETTER } from '../e2e/job-pages.ts';
import { Panel } from '../e2e/panel.ts';
import { PlanStore } from '../e2e/plan-store.ts';
import { until } from '../e2e/until.ts';
import { applyFor, confirmation, interview, lateNews, openJob, rejection } from './employer.ts';
import { hostPattern, Roundcube } from './roundcube.ts';
import { deliverMail, seedWebmail } from './server.ts';

const FLAVOUR = { skin: 'elastic', language: 'en', editor: 'plain' } as const;
const DAY = 86_400_000;
const at = (name: string): string => `[data-test="${name}"]`;

let browser: Chromium;
let roundcube: Roundcube;
let mailCard: Card;
let job: Page;
let jobCard: Card;
let store: PlanStore;

beforeEach(async () => {
  await seedWebmail();
  browser = await launchChromium({ build: 'chrome-granted' });
  await switchOn(browser, [hostPattern(FLAVOUR)]);
  await askWorker(browser, 'switchJobsOn', { origins: [`${JOBS}/*`] });
  store = await PlanStore.open(browser);
  job = await browser.context.newPage();
  jobCard = new Card(job);
  await serveJobs(job);
  roundcube = new Roundcube(await browser.context.newPage(), FLAVOUR);
  mailCard = new Card(roundcube.page);
  await roundcube.login();
});
afterEach(() => browser.close());

async function readMail(mail: Parameters<typeof deliverMail>[0]): Promise<void> {
  await deliverMail(mail);
  await roundcube.page.bringToFront();
  await roundcube.inbox();
  await roundcube.open(mail.subject, 'full');
}

async function openApplications(): Promise<Page> {
  const page = await openAjarPage(browser, 'page');
  await page.click('[role="tab"]:has-text("Applications")');
  await page.waitForSelector(at('search'));
  return page;
}

/** Says yes to what a mail suggested, where the person sees it. */
async function acceptSuggested(words: string): Promise<void> {
  const page = await openApplications();
  await page.click(`${at('suggestion')}:has-text("${words}") ${at('accept')}`);
  await until('Nothing waits', async () => (await store.all<Suggestion>('suggestions')).length === 0);
  await page.close();
}

const typesOf = async (role: string): Promise<string> => {
  const application = (await store.all<Application>('applications')).find((one) => one.role === role);
  const events = (await store.all<ApplicationEvent>('events')).filter((event) => event.application === application?.id);
  return [
    application?.status,
    ...events.toSorted((a, b) => a.recordedAt - b.recordedAt).map(({ type }) => type),
  ].join();
};
const stands = (role: string, what: string) =>
  until(`${role}: ${what}`, async () => (await typesOf(role)) === what).catch(async () => {
    throw new Error(`${role} should be "${what}" and is "${await typesOf(role)}".`);
  });

/** As if so much time had passed since all that is kept happened. */
async function letPass(time: number): Promise<void> {
  const back = (event: ApplicationEvent) => ({ ...event, at: event.at - time, recordedAt: event.recordedAt - time });
  await store.put('events', (await store.all<ApplicationEvent>('events')).map(back));
  const older = (one: Application) => ({ ...one, createdAt: one.createdAt - time, updatedAt: one.updatedAt - time });
  await store.put('applications', (await store.all<Application>('applications')).map(older));
}

test('goes from a saved posting over a no to the next one there, through its silence, and is woken by a late mail', async () => {
  await applyFor(job, jobCard, TYPESETTER);
  await stands('Typesetter', 'alive,saved,applied');

  await readMail(confirmation);
  await until('It waits for a yes', async () => (await store.all<Suggestion>('suggestions')).length === 1);
  expect(await mailCard.isShown()).toBe(false);
  await acceptSuggested('Typesetter');
  await readMail(interview);
  await until('It waits for a yes', async () => (await store.all<Suggestion>('suggestions')).length === 1);
  expect(await mailCard.isShown()).toBe(false);
  await acceptSuggested('Typesetter');
  await stands('Typesetter', 'alive,saved,applied,confirmation,interview');

  await readMail(rejection);
  await mailCard.appears('Quillgate');
  await mailCard.press('Recovery plan');
  const panel = await Panel.opened(browser);
  await panel.press('join');
  await stands('Typesetter', 'at-rest,saved,applied,confirmation,interview,rejection');

  await openJob(job, BINDER);
  await jobCard.appears('You were here: Quillgate.');
  expect(await jobCard.text()).toContain('Went on with somebody else');
  await applyFor(job, jobCard, BINDER);
  await stands('Bookbinder', 'alive,saved,applied');

  await letPass(30 * DAY);
  const page = await openApplications();
  await page.waitForSelector(`${at('shelf-quiet')}:has-text("Bookbinder")`);
  await page.click(`${at('shelf-quiet')} ${at('application-row')} button`);
  await page.click(at('nudge'));
  await page.waitForSelector(`${at('nudge-letter')}:has-text("Bookbinder")`);
  await page.click(at('asked'));
  await page.waitForSelector(`${at('shelf-alive')}:has-text("Bookbinder")`);
  await page.click(at('rest'));
  await page.waitForSelector(`${at('shelf-rest')}:has-text("Bookbinder")`);
  await page.close();
  await stands('Bookbinder', 'at-rest,saved,applied,nudge,rest');

  await readMail(lateNews);
  await until('It waits for a yes', async () => (await store.all<Suggestion>('suggestions')).length === 1);
  await acceptSuggested('Bookbinder');
  await stands('Bookbinder', 'alive,saved,applied,nudge,rest,interview');
  await stands('Typesetter', 'at-rest,saved,applied,confirmation,interview,rejection');
  expect(browser.noise.complaints.filter((line) => line.includes('chrome-extension:'))).toEqual([]);
});
