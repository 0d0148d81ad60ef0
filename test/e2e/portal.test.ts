import { describe, expect, test } from 'vitest';
import type { ApplicationEvent } from '../../src/core/application.ts';
import type { Suggestion } from '../../src/core/suggestion.ts';
import { askWorker } from './chromium.ts';
import { fresh } from './fresh.ts';
import { JobTab } from './job-tab.ts';
import { Panel } from './panel.ts';
import { keepWardClerk, openPortal, type PortalTab, suggested, walkPortals } from './portal-steps.ts';
import { until } from './until.ts';

const job = fresh(() => JobTab.start());

const tab = (): PortalTab => ({
  card: job.now.card,
  ask: (name, payload) => askWorker(job.now.browser, name, payload),
  async open(address, body) {
    const { page } = job.now;
    const { origin } = new URL(address);
    await page.unrouteAll();
    await page.route(`${origin}/**`, (route) => route.fulfill({ body, contentType: 'text/html; charset=utf-8' }));
    await page.bringToFront();
    await page.goto(address);
  },
  reload: () => job.now.page.reload(),
  suggestions: () => job.now.store.all<Suggestion>('suggestions'),
});

walkPortals(tab);

describe('a portal that says no', () => {
  test('on Indeed gets the card and the panel of a mail, and is kept with its word', async () => {
    await openPortal(tab(), 'indeed');
    await job.now.card.appears('Corner & Co went on with somebody else for Till Assistant');
    await job.now.card.press('Recovery plan');
    const panel = await Panel.opened(job.now.browser);
    await panel.press('record');
    await until('It is in the history', async () => (await job.now.store.all('events')).length === 1);
    const [event] = await job.now.store.all<ApplicationEvent>('events');
    expect(event).toMatchObject({ type: 'rejection', source: 'site', sentence: 'Not selected by employer' });
    await openPortal(tab(), 'indeed');
    expect(await job.now.card.staysAway()).toBe(true);
    expect(await suggested(tab())).toEqual(['confirmation,Bookkeeper (Part Time),Harrow & Pike']);
  });

  test('on Workday is about the application that was kept from there', async () => {
    await keepWardClerk(tab());
    await openPortal(tab(), 'workday');
    await job.now.card.appears('Opal Ridge went on with somebody else for Ward Clerk');
    await job.now.card.press('Recovery plan');
    const panel = await Panel.opened(job.now.browser);
    await panel.press('join');
    await until('It is told there', async () => (await job.now.store.all('events')).length === 2);
    expect((await job.now.store.all('applications')).length).toBe(1);
  });
});
