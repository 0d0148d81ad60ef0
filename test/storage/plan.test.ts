import { beforeEach, describe, expect, test } from 'vitest';
import { freshDatabase } from '../support/fresh-database.ts';
import { anApplication, anEvent } from '../support/makers.ts';
import { aPlan, MORNING } from '../support/plan-makers.ts';

beforeEach(freshDatabase);

const open = async () => ({
  ...(await import('../../src/storage/history.ts')),
  ...(await import('../../src/storage/notes.ts')),
  ...(await import('../../src/storage/pages.ts')),
  ...(await import('../../src/storage/plans.ts')),
  ...(await import('../../src/storage/reflections.ts')),
});
const SEEN = { key: 'gmail|m1', outcome: 'recorded', at: 1_000 } as const;
const CHANGE = { id: 'lines:a1', application: 'a1', kind: 'lines', field: 'stuck', value: '', base: '' } as const;

describe('a note', () => {
  test('that two windows write at the same time keeps both texts', async () => {
    const { changeNote, notesOf } = await open();
    const answers = await Promise.all([
      changeNote({ ...CHANGE, value: 'from the panel' }, 1),
      changeNote({ ...CHANGE, value: 'from the page' }, 2),
      changeNote({ ...CHANGE, field: 'well', value: 'the sketch' }, 3),
    ]);
    const [note] = await notesOf('a1');
    expect(note?.fields.stuck).toContain('from the panel');
    expect(note?.fields.stuck).toContain('from the page');
    expect(note?.fields.well).toBe('the sketch');
    expect(answers).toContain(note?.fields.stuck);
  });

  test('makes its plan count as touched', async () => {
    const { changeNote, findPlan, keepApplication } = await open();
    await keepApplication(anApplication(), anEvent(), SEEN, aPlan());
    await changeNote({ ...CHANGE, value: 'x' }, MORNING + 5);
    expect((await findPlan('a1'))?.touchedAt).toBe(MORNING + 5);
  });

  test('that was taken away comes back as it was, and never over what was written since', async () => {
    const { bringNoteBack, changeNote, notesOf, removeNote } = await open();
    await changeNote({ ...CHANGE, value: 'first' }, 1);
    const gone = await removeNote('lines:a1');
    expect(await notesOf('a1')).toEqual([]);
    if (!gone) throw new Error('It was there.');
    await bringNoteBack(gone);
    expect(await notesOf('a1')).toEqual([gone]);
    await removeNote('lines:a1');
    await changeNote({ ...CHANGE, value: 'second' }, 2);
    await bringNoteBack(gone);
    expect((await notesOf('a1'))[0]?.fields.stuck).toBe('second');
  });

  test('of a million characters is kept', async () => {
    const { changeNote } = await open();
    const value = 'a'.repeat(1_000_000);
    expect(await changeNote({ ...CHANGE, value }, 1)).toBe(value);
  });
});

describe('a plan', () => {
  test('is changed within one transaction; one that is gone is left out', async () => {
    const { changePlan, changePlans, findPlan, keepApplication } = await open();
    await keepApplication(anApplication(), anEvent(), SEEN, aPlan());
    await Promise.all([
      changePlan('a1', (plan) => ({ ...plan, writings: plan.writings + 1 })),
      changePlan('a1', (plan) => ({ ...plan, isTold: true })),
    ]);
    expect(await findPlan('a1')).toMatchObject({ writings: 1, isTold: true });
    expect(await changePlans(['gone'], (plan) => plan)).toEqual([]);
  });
});

describe('a private page', () => {
  test('is written on, kept and burnt', async () => {
    const { allPages, changePage, removePage } = await open();
    const page = { id: 'p', application: null, iv: '', cipher: 'x', lock: null, createdAt: 1, updatedAt: 1 };
    await changePage('p', () => page);
    await changePage('gone', (there) => there);
    expect(await allPages()).toEqual([page]);
    await removePage('p');
    expect(await allPages()).toEqual([]);
  });
});

describe('a reflection', () => {
  test('with the same id is the same one, written on, and can be taken back', async () => {
    const { allReflections, forgetReflection, keepReflection } = await open();
    const one = { id: 'r', question: 'Today?', text: 'A', mood: null, at: 1 };
    await keepReflection(one);
    await keepReflection({ ...one, text: 'A walk' });
    expect((await allReflections()).map(({ text }) => text)).toEqual(['A walk']);
    await forgetReflection('r');
    expect(await allReflections()).toEqual([]);
  });
});

describe('a plan of version 1', () => {
  test('knows its phases afterwards, and keeps its quiet day', async () => {
    const { migrations } = await import('../../src/storage/migrations.ts');
    const { openDB } = await import('idb');
    const quiet = { choice: '24h', startedAt: 1_000, until: 86_401_000 };
    const first = migrations[0];
    const old = await openDB('ajar', 1, { upgrade: (db, _from, _to, tx) => void first?.(db as never, tx as never) });
    await old.put('plans', { application: 'a1', quiet });
    old.close();
    const { findPlan } = await open();
    expect(await findPlan('a1')).toMatchObject({
      quiet,
      phases: {},
      depth: 'middle',
      startedAt: 1_000,
      closedAt: null,
    });
  });
});
