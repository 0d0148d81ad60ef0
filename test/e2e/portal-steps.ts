import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { nothingBeside } from '../../src/core/history-beside.ts';
import { newWhole } from '../../src/core/history-change.ts';
import { writeHistory } from '../../src/core/history-file.ts';
import type { Suggestion } from '../../src/core/suggestion.ts';
import { anApplication, anEvent } from '../support/makers.ts';
import type { Card } from './card.ts';
import { until } from './until.ts';

/** Portals as they were saved, at the addresses at which they stand. */
const PORTALS = {
  workday: 'https://opalridge.wd5.myworkdayjobs.com/de-DE/External/userHome',
  linkedin: 'https://www.linkedin.com/jobs-tracker/?stage=applied',
  indeed: 'https://myjobs.indeed.com/applied',
} as const;
type Portal = keyof typeof PORTALS;

/** A tab in one of the browsers, with Ajar in it. */
export type PortalTab = {
  readonly card: Pick<Card, 'appears' | 'press' | 'disappears' | 'staysAway' | 'isShown'>;
  /** Asks Ajar's worker, as its own pages do. */
  ask(name: string, payload: object): Promise<unknown>;
  /** Opens the address, at whose site that page stands. */
  open(address: string, body: string): Promise<void>;
  reload(): Promise<unknown>;
  suggestions(): Promise<readonly Suggestion[]>;
};

export async function openPortal(tab: PortalTab, portal: Portal): Promise<void> {
  const { origin } = new URL(PORTALS[portal]);
  await tab.ask('switchJobsOn', { origins: [`${origin}/*`] });
  await tab.open(PORTALS[portal], readFileSync(`test/sites/jobs/status-${portal}.html`, 'utf8'));
}

export const suggested = async (tab: PortalTab): Promise<readonly string[]> =>
  (await tab.suggestions()).map(({ type, role, company }) => [type, role, company].join()).sort();

/** An application that was kept from Workday's posting, as a file brings it in. */
export async function keepWardClerk(tab: PortalTab): Promise<void> {
  const address = 'https://opalridge.wd5.myworkdayjobs.com/External/job/Denver/Ward-Clerk_JR-20444';
  const details = { company: 'Opal Ridge', role: 'Ward Clerk', address };
  const application = anApplication({ id: 'kept', status: 'alive', ...details });
  const whole = newWhole(application, [anEvent({ application: 'kept', type: 'applied' })]);
  const content = writeHistory({ ...nothingBeside, applications: [whole] }, 1_000);
  expect(await tab.ask('importHistory', { content })).toMatchObject({ ok: true, value: { is: 'taken' } });
}

/** What portals show in every browser. */
export function walkPortals(tab: () => PortalTab): void {
  describe('a portal’s list of applications', () => {
    test('on Indeed gets the card of a no, which does not come back once it was set aside', async () => {
      await openPortal(tab(), 'indeed');
      await tab().card.appears('Corner & Co went on with somebody else for Till Assistant');
      await tab().card.press('Not now');
      await tab().card.disappears();
      await tab().reload();
      expect(await tab().card.staysAway()).toBe(true);
      expect(await suggested(tab())).toEqual(['confirmation,Bookkeeper (Part Time),Harrow & Pike']);
    });

    test('on Workday says no to the application that was kept from there', async () => {
      await keepWardClerk(tab());
      await openPortal(tab(), 'workday');
      await tab().card.appears('Opal Ridge went on with somebody else for Ward Clerk');
    });

    test('on LinkedIn suggests what was applied for, and shows nothing', async () => {
      await openPortal(tab(), 'linkedin');
      await until('Two wait for a yes', async () => (await suggested(tab())).length === 2);
      expect(await suggested(tab())).toEqual([
        'confirmation,Clinical Trials Coordinator,Marrowstone Health',
        'confirmation,Study Nurse,Oakhollow Clinics',
      ]);
      expect(await tab().card.isShown()).toBe(false);
    });
  });
}
