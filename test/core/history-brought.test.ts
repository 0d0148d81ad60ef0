import { describe, expect, test } from 'vitest';
import { doorBroughtIn } from '../../src/core/company-door.ts';
import { broughtIn } from '../../src/core/history-brought.ts';
import { newWhole, type Whole } from '../../src/core/history-change.ts';
import { anApplication, anEvent, aWhole } from '../support/makers.ts';
import { aNote, aPlan } from '../support/plan-makers.ts';

const both = (here: Partial<Whole>, there: Partial<Whole>): Whole | undefined =>
  broughtIn([aWhole(here)], [aWhole(there)])[0];

describe('of an application that is here and in a file, what was written last counts', () => {
  const [old, recent] = [{ updatedAt: 5 }, { updatedAt: 100 }];

  test('in its details, its plan and each of its notes for itself', () => {
    const here = {
      application: anApplication({ updatedAt: 10 }),
      plan: aPlan({ touchedAt: 100, writings: 3 }),
      notes: [aNote({ fields: { stuck: 'What I wrote today' }, ...recent })],
    };
    const there = {
      application: anApplication({ updatedAt: 20, salary: '50' }),
      plan: aPlan({ touchedAt: 5 }),
      notes: [aNote({ fields: { stuck: 'Old', take: 'Ask first' }, ...old })],
    };
    expect(both(here, there)).toMatchObject({
      application: { salary: '50' },
      plan: { writings: 3 },
      notes: [{ fields: { stuck: 'What I wrote today', take: 'Ask first' } }],
    });
    expect(both(there, here)).toEqual(both(here, there));
  });

  test('and what became a part of it on either computer did so', () => {
    const here = { application: anApplication({ mergedFrom: ['b1'] }) };
    const there = { application: anApplication({ updatedAt: 2_000, mergedFrom: ['b2', 'b1'] }) };
    expect(both(here, there)?.application.mergedFrom).toEqual(['b1', 'b2']);
  });

  test('and all that happened is there once', () => {
    const [one, other] = [anEvent(), anEvent({ id: 'e2', message: 'hand|e2' })];
    expect(both({ events: [one] }, { events: [one, other] })?.events).toEqual([one, other]);
  });
});

describe('a mail that two computers recorded', () => {
  const there = newWhole(anApplication({ id: 'b1', location: 'Leeds' }), [anEvent({ id: 'f1', application: 'b1' })]);

  test('is one application after their histories came together', () => {
    const all = broughtIn([aWhole({ events: [anEvent()] })], [there]);
    expect(all).toMatchObject([{ application: { id: 'a1', location: 'Leeds' }, events: [{ id: 'e1' }] }]);
  });

  test('stays with the application that it was merged into since, and a second time changes nothing', () => {
    const here = aWhole({ notes: [aNote({ fields: { stuck: 'Here' } })], events: [anEvent()] });
    const notes = [aNote({ id: 'lines:b1', application: 'b1', fields: { stuck: 'There' } })];
    const once = broughtIn([here], [{ ...there, notes }]);
    expect(once).toMatchObject([{ notes: [{ fields: { stuck: 'Here\n\nThere' } }] }]);
    expect(broughtIn(once, [{ ...there, notes }])).toEqual(once);
  });
});

test('an application that is not here comes as it is', () => {
  const there = aWhole({ application: anApplication({ id: 'b1' }) });
  expect(broughtIn([aWhole()], [there])).toEqual([aWhole(), there]);
});

test('the door of a company is as it was decided last, and as here where nobody knows when', () => {
  const door = { key: 'acme', door: 'ajar', tryAgainAt: 9, fit: 'Part time' } as const;
  const here = { key: 'acme', door: 'closed', tryAgainAt: null } as const;
  expect(doorBroughtIn(here, door)).toEqual({ ...door, door: 'closed' });
  expect(doorBroughtIn(here, { ...door, updatedAt: 5 })).toEqual({ ...door, updatedAt: 5 });
  expect(doorBroughtIn({ ...here, updatedAt: 6 }, { ...door, updatedAt: 5 })).toEqual({
    ...here,
    fit: 'Part time',
    updatedAt: 6,
  });
  expect(doorBroughtIn(null, door)).toBe(door);
});
