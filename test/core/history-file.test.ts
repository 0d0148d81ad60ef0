import { describe, expect, test } from 'vitest';
import { withDetails, withRest } from '../../src/core/history-change.ts';
import { broughtIn, forFile, readHistory, writeHistory } from '../../src/core/history-file.ts';
import { newPlan } from '../../src/core/plan.ts';
import { anApplication, anEvent, aWhole } from '../support/makers.ts';

const NOW = 5_000;
const whole = aWhole({
  application: anApplication({
    company: 'Æble & Søn',
    role: '数据分析师',
    salary: '€ 40.000',
    contacts: [{ name: 'Ana', does: null, address: null, isThanked: true }],
  }),
  events: [anEvent(), anEvent({ id: 'e2', type: 'interview', source: 'hand', message: 'hand|e2' })],
  posting: { application: 'a1', text: 'You count.\nA lot.', readAt: 1 },
});
const undecided = { key: 'tarnholm', door: null, tryAgainAt: null, gain: 'Two years', gainAt: null, similar: ['Holm'] };
const file = {
  applications: [whole],
  companies: [{ key: 'aeble son', door: 'closed', tryAgainAt: 9 } as const, undecided],
};

describe('a history written to a file', () => {
  test('comes back with nothing lost', () => {
    expect(readHistory(writeHistory(file, NOW))).toEqual({ ok: true, value: file });
  });

  test('comes back with its plan, its notes and its private pages', () => {
    const plan = newPlan({ application: 'a1', depth: 'full', stage: 'final', said: ['We went on.'] }, NOW);
    const times = { createdAt: 1, updatedAt: 2 };
    const note = { id: 'n1', application: 'a1', kind: 'lines', fields: { theirs: 'a freeze' }, ...times } as const;
    const page = {
      id: 'p1',
      application: 'a1',
      iv: 'aa',
      cipher: 'bb',
      lock: { kind: 'bare', key: 'k' },
      ...times,
    } as const;
    const all = { ...file, applications: [{ ...whole, plan, notes: [note], pages: [page] }] };
    expect(readHistory(writeHistory(all, NOW))).toEqual({ ok: true, value: all });
    for (const lost of ['"depth"', '"phases"', '"moods"', '"isTold"', '"lock"', '"iv"']) {
      expect(readHistory(writeHistory(all, NOW).replace(lost, '"other"')).ok, lost).toBe(false);
    }
  });

  test('tells what happened in its order, whatever the order in which it is stored', () => {
    const events = [
      anEvent({ id: 'a', type: 'rejection', at: 900_000, recordedAt: 900_000 }),
      anEvent({ id: 'b', type: 'applied', at: 61_000, recordedAt: 62_000 }),
      anEvent({ id: 'c', type: 'saved', at: 61_000, recordedAt: 61_000 }),
    ];
    const told = forFile({ ...whole, events }, false).events.map(({ type }) => type);
    expect(told).toEqual(['saved', 'applied', 'rejection']);
  });

  test('leaves private pages out unless they are asked for, and those that nobody could open always', () => {
    const page = { id: 'p', application: 'a1', iv: 'i', cipher: 'c', createdAt: 1, updatedAt: 1 } as const;
    const [kept, unkept] = [
      { ...page, lock: { kind: 'bare', key: 'k' } as const },
      { ...page, id: 'u', lock: null },
    ];
    const withBoth = { ...whole, pages: [kept, unkept] };
    expect(forFile(withBoth, false)).toEqual({ ...whole, pages: [] });
    expect(forFile(withBoth, true).pages).toEqual([kept]);
  });

  test('comes back after an editor put its mark in front', () => {
    expect(readHistory(`\uFEFF${writeHistory(file, NOW)}`).ok).toBe(true);
  });
});

describe('a file that is not right is not taken at all, and says why', () => {
  const changed = (from: string, to: string) => readHistory(writeHistory(file, NOW).replace(from, to));

  test.each([
    ['no JSON', '{', { is: 'no-json' }],
    ['another program’s', '{"format":"other"}', { is: 'other-file' }],
    ['a list', '[]', { is: 'other-file' }],
    ['a newer Ajar’s', '{"format":"ajar-history","version":2}', { is: 'newer' }],
  ])('%s', (_what, content, error) => {
    expect(readHistory(content)).toEqual({ ok: false, error });
  });

  test.each([
    ['"type": "interview"', '"type": "dinner"', 'history.applications[0].events[1].type'],
    ['"status": "at-rest"', '"status": 7', 'history.applications[0].application.status'],
    ['"updatedAt": 1000', '"updatedAt": "soon"', 'history.applications[0].application.updatedAt'],
    ['"role": "数据分析师"', '"role": {}', 'history.applications[0].application.role'],
    ['"door": "closed"', '"door": "shut"', 'history.companies[0].door'],
    ['"notes": []', '"notes": [{}]', 'history.applications[0].notes[0].id'],
  ])('%s becomes %s', (from, to, where) => {
    const result = changed(from, to);
    expect(result.ok ? '' : 'where' in result.error && result.error.where).toContain(where);
  });

  test('the same application twice, or an event of another', () => {
    const twice = writeHistory({ ...file, applications: [whole, whole] }, NOW);
    expect(readHistory(twice)).toMatchObject({ ok: false, error: { is: 'wrong' } });
    const stray = { ...whole, events: [anEvent({ application: 'other' })] };
    expect(readHistory(writeHistory({ ...file, applications: [stray] }, NOW))).toMatchObject({ ok: false });
  });
});

test('what is brought in keeps the newer details and the events of both', () => {
  const older = {
    ...whole,
    application: { ...whole.application, role: 'Old', updatedAt: 1 },
    events: [anEvent({ id: 'e9' })],
  };
  const both = broughtIn(whole, older);
  expect(both.application.role).toBe('数据分析师');
  expect(both.events.map(({ id }) => id).sort()).toEqual(['e1', 'e2', 'e9']);
  expect(broughtIn(null, older)).toBe(older);
});

test('an emptied detail is unknown again', () => {
  expect(withDetails(anApplication(), { role: '  ', location: ' Leeds ' }, NOW)).toMatchObject({
    role: null,
    location: 'Leeds',
    updatedAt: NOW,
  });
});

test('resting what rests already changes nothing', () => {
  expect(withRest(whole, true, 'e5', NOW)).toBe(whole);
  expect(withRest(whole, false, 'e5', NOW)).toMatchObject({ application: { status: 'alive' } });
});
