import { describe, expect, test } from 'vitest';
import { classify } from '../../src/core/classify.ts';
import { employerOfRow, isNews, mailOfRow, withStanding } from '../../src/core/portal.ts';
import { emptyRow, type StatusRow } from '../../src/core/posting.ts';
import { anApplication, anEvent } from '../support/makers.ts';
import { languagesOf } from '../tools/languages.ts';

const HOME = 'https://opalridge.wd5.myworkdayjobs.com/en-US/External/userHome';
const NOW = Date.parse('2026-11-24T12:00:00Z');
const row = (change: Partial<StatusRow>): StatusRow => ({
  ...emptyRow,
  role: 'Ward Clerk',
  company: 'Opal Ridge',
  ...change,
});
const verdictOn = (status: string, note: string | null = null) => {
  const one = row({ status, note });
  const mail = mailOfRow(one, HOME, { now: NOW, all: [] });
  return withStanding(classify(mail, languagesOf(mail)), one, one.company);
};

describe('a portal’s word', () => {
  test.each([
    'No Longer Under Consideration',
    'Not selected by employer',
    'Application Rejected',
    'Absage',
    'Nicht berücksichtigt',
    'Non retenue',
    'Descartado',
    'Отказ',
  ])('"%s" is a no, with that word as the reason', (status) => {
    const { kind, tier, because, facts } = verdictOn(status);
    expect({ kind, tier, sentence: because[0]?.sentence }).toEqual({
      kind: 'rejection',
      tier: 'sure',
      sentence: status,
    });
    expect(facts).toMatchObject({ company: 'Opal Ridge', role: 'Ward Clerk', answerable: false });
  });

  test.each([
    ['Interview', 'interview'],
    ['Offer extended', 'offer'],
    ['Application Received', 'confirmation'],
    ['Applied', 'confirmation'],
  ])('"%s" is %s, and prompts nobody', (status, kind) => {
    expect(verdictOn(status)).toMatchObject({ kind, tier: 'none' });
  });

  test.each(['In Process', 'Withdrawn', 'No longer interested', 'Not Submitted', 'Archived', 'Saved', 'Closed', ''])(
    '"%s" says nothing that an employer decided',
    (status) => {
      expect(verdictOn(status).kind).not.toBe('rejection');
    },
  );

  test('that is a whole sentence is read as a mail is', () => {
    const said = 'We have decided to move forward with other candidates for this position.';
    expect(verdictOn(said)).toMatchObject({ kind: 'rejection' });
  });
});

describe('a line of a portal', () => {
  test('is a new mail with each new state, and the same one each time it is seen', () => {
    const id = (status: string) =>
      mailOfRow(row({ status, reqId: 'JR-20444' }), `${HOME}?source=mail`, { now: NOW, all: [] }).id;
    expect(id('In Process')).toBe(id('In Process'));
    expect(id('In Process')).not.toBe(id('Not Selected'));
  });

  test('about something applied for long ago belongs to the history only, unless it is waited for', () => {
    const dateOf = (appliedAt: string, status: 'alive' | 'at-rest') => {
      const application = anApplication({ company: 'Opal Ridge', role: 'Ward Clerk', status });
      return mailOfRow(row({ appliedAt }), HOME, { now: NOW, all: [{ application, events: [] }] }).date;
    };
    expect(dateOf('14 July 2025', 'at-rest')).toBe('2025-07-14T12:00:00Z');
    expect(dateOf('2 October 2026', 'at-rest')).toBeNull();
    expect(dateOf('14 July 2025', 'alive')).toBeNull();
  });

  test('that names no employer is about the application kept from there for that role, and else about nobody', () => {
    const address = 'https://opalridge.wd5.myworkdayjobs.com/en-US/External/job/Denver/Ward-Clerk_JR-20444';
    const kept = {
      application: anApplication({ company: 'Opal Ridge Hospitals', role: 'Ward Clerk', address }),
      events: [],
    };
    expect(employerOfRow(row({ company: null }), HOME, [kept])).toBe('Opal Ridge Hospitals');
    expect(employerOfRow(row({ company: null, role: 'Nurse' }), HOME, [kept])).toBeNull();
    expect(employerOfRow(row({ company: null }), 'https://my.greenhouse.io/applications', [kept])).toBeNull();
  });

  test('that says "applied" is news only where nothing said so before', () => {
    const application = anApplication({ company: 'Opal Ridge', role: 'Ward Clerk' });
    const applied = row({ status: 'Applied' });
    expect(isNews(applied, 'Opal Ridge', [{ application, events: [anEvent({ type: 'saved' })] }])).toBe(true);
    expect(isNews(applied, 'Opal Ridge', [{ application, events: [anEvent({ type: 'applied' })] }])).toBe(false);
    const no = row({ status: 'Not selected' });
    expect(isNews(no, 'Opal Ridge', [{ application, events: [anEvent({ type: 'applied' })] }])).toBe(true);
  });
});
