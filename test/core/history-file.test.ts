import { describe, expect, test } from 'vitest';
import { nothingBeside } from '../../src/core/history-beside.ts';
import { withDetails, withRest } from '../../src/core/history-change.ts';
import { forFile, type HistoryFile, readHistory, writeHistory, writeReadable } from '../../src/core/history-file.ts';
import { NO_MANNER } from '../../src/core/manner.ts';
import { newPlan } from '../../src/core/plan.ts';
import { aDraft, anApplication, anEvent, aWhole } from '../support/makers.ts';
import { aNote, aPlan } from '../support/plan-makers.ts';

const NOW = 5_000;
const whole = aWhole({
  application: anApplication({
    company: 'Æble & Søn',
    role: '数据分析师',
    salary: '€ 40.000',
    mergedFrom: ['a0'],
    contacts: [{ name: 'Ana', does: null, address: null, isThanked: true }],
  }),
  events: [anEvent(), anEvent({ id: 'e2', type: 'interview', source: 'hand', message: 'hand|e2' })],
  posting: { application: 'a1', text: 'You count.\nA lot.', readAt: 1 },
});
const undecided = { key: 'tarnholm', door: null, tryAgainAt: null, gain: 'Two years', gainAt: null, similar: ['Holm'] };
const file = {
  applications: [whole],
  ...nothingBeside,
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

  test('comes back with what was written beside the applications', () => {
    const note = aNote({ id: 'n2', application: null, fields: { values: 'Fair work' } });
    const about = { ...aDraft().about, manner: { ...NO_MANNER, form: 'polite' as const } };
    const draft = aDraft({
      about,
      own: { id: 't1', text: 'Thanks' },
      slots: { person: 'Ines', fit: '' },
      people: [{ name: 'Tom', isThanked: true, isByHand: true }],
      text: 'Dear Ines',
      aside: [{ text: null, slots: { fit: 'inks' } }],
      sentAt: 7,
      answer: 'yes',
    });
    const all = {
      ...file,
      notes: [note],
      drafts: [draft],
      templates: [{ id: 't1', name: 'Short', text: 'Thanks', order: 0, updatedAt: 5 }],
      corrections: [{ id: 'c1', sender: 'a@b.example', template: null, says: 'is', at: 5 }],
      messages: [{ key: 'gmail|m9', outcome: 'not-a-rejection', at: 5 }],
      reflections: [{ id: 'r1', question: 'small', text: 'A walk', mood: null, at: 5 }],
      burnt: [{ id: 'p9', at: 5 }],
      settings: [
        { name: 'thresholds', value: { applied: 21, assessment: 14, interview: 10 } },
        { name: 'ideas', value: ['part time'] },
        { name: 'hiredAt', value: null },
      ],
    } as const satisfies HistoryFile;
    expect(readHistory(writeHistory(all, NOW))).toEqual({ ok: true, value: all });
    expect(readHistory(writeHistory(all, NOW).replace('"yes"', '"perhaps"'))).toMatchObject({ ok: false });
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
    ['a newer Ajar’s', '{"format":"ajar-history","version":3}', { is: 'newer' }],
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

  test('the same application twice, or something of another', () => {
    const twice = writeHistory({ ...file, applications: [whole, whole] }, NOW);
    expect(readHistory(twice)).toMatchObject({ ok: false, error: { is: 'wrong' } });
    const strays = [
      { ...whole, events: [anEvent({ application: 'other' })] },
      { ...whole, plan: aPlan({ application: 'other' }) },
      { ...whole, notes: [aNote({ application: 'other' })] },
      { ...whole, posting: { application: 'other', text: '', readAt: 1 } },
    ];
    const loose = writeHistory({ ...file, notes: [aNote({ application: 'a1' })] }, NOW);
    expect(readHistory(loose)).toMatchObject({ error: { where: 'history.notes[0]: it belongs to an application' } });
    for (const stray of strays)
      expect(readHistory(writeHistory({ ...file, applications: [stray] }, NOW))).toMatchObject({ ok: false });
  });
});

describe('what was written can be read again', () => {
  const rewritten = (one: typeof whole) => readHistory(writeHistory({ ...file, applications: [one] }, NOW));

  test('however long an address, a name or an answer is', () => {
    const long = 'x'.repeat(1_500_000);
    const event = anEvent({ message: `site|saved|https://jobs.example/${'%E6%B1%82'.repeat(400)}`, link: long });
    expect(rewritten({ ...whole, events: [event] }).ok).toBe(true);
    const note = aNote({ fields: { stuck: long } });
    expect(rewritten({ ...whole, notes: [note] }).ok).toBe(true);
  });

  test('a mail whose date nobody could read happened when it was recorded', () => {
    const [event] = forFile({ ...whole, events: [anEvent({ at: Number.NaN, recordedAt: 7 })] }, false).events;
    expect(event?.at).toBe(7);
  });

  test('but for an application with something in it that cannot be: it is left out, and named', () => {
    const broken = aWhole({ application: anApplication({ id: 'a2', company: 'Holm', createdAt: Number.NaN }) });
    const { content, leftOut } = writeReadable({ ...file, applications: [broken, whole] }, NOW);
    expect(readHistory(content)).toEqual({ ok: true, value: file });
    expect(leftOut.map(({ company }) => company)).toEqual(['Holm']);
  });

  test('and but for other things like that: it says how many', () => {
    const drafts = [aDraft(), aDraft({ key: 'free|1', sentAt: Number.POSITIVE_INFINITY, updatedAt: Number.NaN })];
    const { content, others } = writeReadable({ ...file, drafts }, NOW);
    expect(readHistory(content)).toEqual({ ok: true, value: { ...file, drafts: [aDraft()] } });
    expect(others).toBe(1);
  });
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
