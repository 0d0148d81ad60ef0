import { describe, expect, test } from 'vitest';
import { accepted, suggestionFrom } from '../../src/core/suggestion.ts';
import type { Facts, Kind, Verdict } from '../../src/core/verdict.ts';
import { aMail, anApplication, anEvent, aSuggestion } from '../support/makers.ts';

const NOW = Date.parse('2026-11-24T12:00:00Z');
const HOUR = 3_600_000;

const verdict = (kind: Kind, facts: Partial<Facts> = {}): Verdict => ({
  kind,
  tier: 'none',
  confidence: 0.9,
  because: [{ rule: 'r', kind, weight: 5, sentence: 'We received your application.', where: 'body', paragraph: 1 }],
  truncated: false,
  facts: {
    company: 'Tarnholm',
    role: 'Data Analyst',
    person: null,
    personRole: null,
    reader: null,
    stage: null,
    door: [],
    feedback: null,
    reasons: [],
    noReply: false,
    answerable: true,
    portal: null,
    inbound: false,
    from: {},
    ...facts,
  },
});
const { body: _body, quoted: _quoted, ...mail } = aMail({ date: '2026-11-20T09:00:00Z' });
const none = { is: 'none' } as const;
const from = (what: Verdict, match: Parameters<typeof suggestionFrom>[0]['match'] = none) =>
  suggestionFrom({ key: 'gmail|m1', mail, verdict: what, match, source: 'mail' }, NOW);

describe('a mail suggests', () => {
  test.each(['confirmation', 'interview', 'assessment', 'offer'] as const)(
    '%s, with its own sentence and day',
    (kind) => {
      expect(from(verdict(kind))).toMatchObject({
        type: kind,
        company: 'Tarnholm',
        at: Date.parse('2026-11-20T09:00:00Z'),
        sentence: 'We received your application.',
      });
    },
  );

  test('a lead when a recruiter wrote unasked', () => {
    expect(from(verdict('job-other', { inbound: true }))).toMatchObject({ type: 'lead' });
  });

  test('the application it belongs to, or those among which the person chooses', () => {
    expect(from(verdict('update'), { is: 'one', id: 'a1' })).toMatchObject({ type: 'update', application: 'a1' });
    expect(from(verdict('offer'), { is: 'ask', ids: ['a1', 'a2'] })).toMatchObject({
      application: null,
      candidates: ['a1', 'a2'],
    });
  });

  test('later feedback on an application that is there', () => {
    const feedback = { value: 'given', sentence: 'We missed depth in SQL.' } as const;
    expect(from(verdict('other', { feedback }), { is: 'one', id: 'a1' })).toMatchObject({
      type: 'feedback',
      sentence: 'We missed depth in SQL.',
    });
  });
});

describe('a mail suggests nothing', () => {
  test.each([
    ['when it is about something else', verdict('other')],
    ['when the person wrote it', verdict('candidate-sent')],
    ['when it names no company and belongs to nothing known', verdict('confirmation', { company: null })],
    ['when it only says that a status changed, of nothing known', verdict('update')],
  ])('%s', (_when, what) => {
    expect(from(what)).toBeNull();
  });
});

describe('a yes', () => {
  const ids = { application: 'new', event: 'e9' };

  test('makes an application that was not there, with where it was learned', () => {
    const { application, event } = accepted(aSuggestion(), null, ids, NOW);
    expect(application).toMatchObject({ id: 'new', company: 'Tarnholm', role: 'Data Analyst', status: 'alive' });
    expect(event).toMatchObject({
      application: 'new',
      type: 'confirmation',
      source: 'mail',
      sentence: 'We received your application.',
    });
  });

  test('keeps what the person wrote, fills what was unknown, and learns another spelling', () => {
    const known = anApplication({ role: 'My own words', company: 'Tarnholm' });
    const { application, event } = accepted(
      aSuggestion({ company: 'Tarnholm Group', role: 'Analyst' }),
      { application: known, events: [] },
      ids,
      NOW,
    );
    expect(application).toMatchObject({ company: 'Tarnholm', role: 'My own words' });
    expect(event.company).toBe('Tarnholm Group');
  });

  test('to a late mail wakes what rested; to feedback it does not', () => {
    const resting = { application: anApplication({ status: 'at-rest' }), events: [anEvent({ at: NOW - HOUR })] };
    expect(accepted(aSuggestion({ type: 'interview', at: NOW }), resting, ids, NOW).application.status).toBe('alive');
    expect(accepted(aSuggestion({ type: 'feedback' }), resting, ids, NOW).application.status).toBe('at-rest');
  });

  test.each(['lead', 'confirmation', 'update', 'assessment', 'interview', 'offer'] as const)(
    'to %s of before the no is told of the past: what rests goes on resting',
    (type) => {
      const resting = { application: anApplication({ status: 'at-rest' }), events: [anEvent({ at: NOW - HOUR })] };
      expect(accepted(aSuggestion({ type, at: NOW - 2 * HOUR }), resting, ids, NOW).application.status).toBe('at-rest');
    },
  );
});
