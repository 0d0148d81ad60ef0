import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { ApplicationEvent } from '../../src/core/application.ts';
import type { Suggestion } from '../../src/core/suggestion.ts';
import { anApplication, anEvent } from '../support/makers.ts';
import { askWorker } from './chromium.ts';
import { fresh } from './fresh.ts';
import { JobTab } from './job-tab.ts';
import { Panel } from './panel.ts';
import { until } from './until.ts';

/** Portals as they were saved, at the addresses at which they stand. */
const PORTALS = {
  workday: 'https://opalridge.wd5.myworkdayjobs.com/de-DE/External/userHome',
  linkedin: 'https://www.linkedin.com/jobs-tracker/?stage=applied',
  indeed: 'https://myjobs.indeed.com/applied',
} as const;
type Portal = keyof typeof PORTALS;

const job = fresh(() => JobTab.start());

const htmlOf = (portal: Portal): string => readFileSync(`test/sites/jobs/status-${portal}.html`, 'utf8');

async function openPortal(portal: Portal, body = htmlOf(portal)): Promise<void> {
  const { origin } = new URL(PORTALS[portal]);
  await askWorker(job.now.browser, 'switchJobsOn', { origins: [`${origin}/*`] });
  await job.now.page.unrouteAll();
  await job.now.page.route(`${origin}/**`, (route) => route.fulfill({ body, contentType: 'text/html; charset=utf-8' }));
  await job.now.page.bringToFront();
  await job.now.page.goto(PORTALS[portal]);
}

const suggested = async (): Promise<readonly string[]> =>
  (await job.now.store.all<Suggestion>('suggestions'))
    .map(({ type, role, company }) => [type, role, company].join())
    .sort();

describe('a portal that says no', () => {
  test('on Indeed gets the card and the panel of a mail, and is kept with its word', async () => {
    await openPortal('indeed');
    await job.now.card.appears('Corner & Co went on with somebody else for Till Assistant');
    await job.now.card.press('Recovery plan');
    const panel = await Panel.opened(job.now.browser);
    await panel.press('record');
    await until('It is in the history', async () => (await job.now.store.all('events')).length === 1);
    const [event] = await job.now.store.all<ApplicationEvent>('events');
    expect(event).toMatchObject({ type: 'rejection', source: 'site', sentence: 'Not selected by employer' });
    await openPortal('indeed');
    expect(await job.now.card.staysAway()).toBe(true);
    expect(await suggested()).toEqual(['confirmation,Bookkeeper (Part Time),Harrow & Pike']);
  });

  test('on Workday is about the application that was kept from there', async () => {
    const address = 'https://opalridge.wd5.myworkdayjobs.com/External/job/Denver/Ward-Clerk_JR-20444';
    const application = anApplication({
      id: 'kept',
      status: 'alive',
      company: 'Opal Ridge',
      role: 'Ward Clerk',
      address,
    });
    await job.now.store.put('applications', [application]);
    await job.now.store.put('events', [anEvent({ id: 'e1', application: 'kept', type: 'applied' })]);
    await openPortal('workday');
    await job.now.card.appears('Opal Ridge went on with somebody else for Ward Clerk');
    await job.now.card.press('Recovery plan');
    const panel = await Panel.opened(job.now.browser);
    await panel.press('join');
    await until('It is told there', async () => (await job.now.store.all('events')).length === 2);
    expect((await job.now.store.all('applications')).length).toBe(1);
  });

  test('does not come back once the person set it aside', async () => {
    await openPortal('indeed');
    await job.now.card.appears('Corner & Co');
    await job.now.card.press('Not now');
    await job.now.card.disappears();
    await job.now.page.reload();
    expect(await job.now.card.staysAway()).toBe(true);
  });
});

test('LinkedIn’s tracker suggests what was applied for, and shows nothing', async () => {
  await openPortal('linkedin');
  await until('Two wait for a yes', async () => (await suggested()).length === 2);
  expect(await suggested()).toEqual([
    'confirmation,Clinical Trials Coordinator,Marrowstone Health',
    'confirmation,Study Nurse,Oakhollow Clinics',
  ]);
  expect(await job.now.card.isShown()).toBe(false);
});
