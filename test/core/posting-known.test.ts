import { describe, expect, test } from 'vitest';
import {
  appliedFrom,
  bareAddress,
  isOver,
  knownCompany,
  type SeenPosting,
  takesNone,
} from '../../src/core/posting-known.ts';
import { anApplication, anEvent } from '../support/makers.ts';

const ADDRESS = 'https://jobs.tarnholm.example/job/4471-analyst?utm_source=mail';
const seen = (what: Partial<SeenPosting['reading']> = {}, isGuess = false, address = ADDRESS): SeenPosting => ({
  address,
  isGuess,
  reading: {
    is: 'posting',
    company: 'Tarnholm GmbH',
    role: 'Data Analyst',
    location: null,
    salary: null,
    isCertain: false,
    closed: null,
    validThrough: null,
    ...what,
  },
});
const history = [
  { application: anApplication({ address: 'https://jobs.tarnholm.example/job/4471-analyst' }), events: [anEvent()] },
];

describe('on a posting one is told', () => {
  test('that the company is known, what happened there, and how its door stands', () => {
    expect(knownCompany(seen(), history, [{ key: 'tarnholm', door: 'closed', tryAgainAt: 9 }])).toMatchObject({
      last: { type: 'rejection' },
      door: 'closed',
      tryAgainAt: 9,
      isSaved: true,
    });
  });

  test('what they wished for there, where this posting is it', () => {
    const door = { key: 'tarnholm', door: 'ajar', tryAgainAt: null, level: 'Senior', role: 'Analyst' } as const;
    expect(knownCompany(seen(), history, [door])?.wish).toBe('Analyst');
    expect(knownCompany(seen({ role: 'Senior Engineer' }), history, [door])?.wish).toBe('Senior');
    expect(knownCompany(seen({ role: 'Seniority Coach' }), history, [door])?.wish).toBeNull();
  });

  test('nothing where nothing happened, and nothing for a company that was only guessed', () => {
    expect(knownCompany(seen({ company: 'Brightloom' }), history, [])).toBeNull();
    expect(knownCompany(seen({}, true), history, [])).toBeNull();
  });
});

describe('a posting takes no applications', () => {
  const DAY = 86_400_000;
  const last = { closed: null, validThrough: '2026-11-27' } as const;
  const at = Date.parse('2026-11-27T00:00:00Z');

  test('where it says so, and for good where it is closed', () => {
    expect(takesNone({ closed: 'paused', validThrough: null }, at)).toBe('paused');
    expect(isOver({ closed: 'paused', validThrough: null }, at)).toBe(false);
    expect(isOver({ closed: 'closed', validThrough: null }, at)).toBe(true);
  });

  test('once its own last day is over everywhere, and not before', () => {
    expect(takesNone(last, at + DAY)).toBeNull();
    expect(takesNone(last, at + 2 * DAY)).toBe('past');
    expect(takesNone({ closed: null, validThrough: 'soon' }, at + 2 * DAY)).toBeNull();
    expect(isOver({ closed: null, validThrough: null }, at)).toBe(false);
  });
});

describe('a page that says "sent" suggests that one applied', () => {
  test('to what it names', () => {
    expect(appliedFrom(seen({ is: 'submitted' }), null, [], 5)).toMatchObject({
      type: 'applied',
      company: 'Tarnholm GmbH',
      source: 'site',
    });
  });

  test('to the posting that was read there before', () => {
    const thanks = seen({ is: 'submitted', company: null, role: null });
    expect(appliedFrom(thanks, seen(), [], 5)).toMatchObject({ company: 'Tarnholm GmbH', role: 'Data Analyst' });
  });

  test('to the application that stands in the history with this address', () => {
    expect(appliedFrom(seen({ is: 'submitted', company: null, role: null }), null, history, 5)).toMatchObject({
      application: 'a1',
    });
  });

  test('never where nobody can be named, and never to a guess', () => {
    const nameless = seen({ is: 'submitted', company: null, role: null }, false, 'https://other.example/thanks');
    expect(appliedFrom(nameless, null, history, 5)).toBeNull();
    expect(appliedFrom(seen({ is: 'submitted' }, true, 'https://other.example/thanks'), null, [], 5)).toBeNull();
  });
});

test.each([
  ['https://x.example/job/1/?utm=a#top', 'https://x.example/job/1'],
  ['https://x.example/job/1/apply', 'https://x.example/job/1'],
  ['https://x.example/viewjob?jk=abc&from=serp', 'https://x.example/viewjob?jk=abc'],
])('%s is the posting %s', (address, bare) => {
  expect(bareAddress(address)).toBe(bare);
});
