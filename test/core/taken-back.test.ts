import { expect, test } from 'vitest';
import { isSame, takenBack } from '../../src/core/taken-back.ts';

const was = { status: 'alive', fields: { stuck: 'a' }, updatedAt: 1 };
const is = { status: 'at-rest', fields: { stuck: 'a', take: 'b' }, updatedAt: 2 };

test('a record that nobody wrote in since is as it was', () => {
  expect(takenBack<unknown>(was, is, structuredClone(is))).toBe(was);
  expect(takenBack<unknown>(null, is, is)).toBeNull();
  expect(takenBack<unknown>(was, null, null)).toBe(was);
});

test('a field that was written in since stays, within fields too; the others are as they were', () => {
  const now = { status: 'at-rest', fields: { stuck: 'more', take: 'b' }, updatedAt: 3, role: 'Cook' };
  expect(takenBack<unknown>(was, is, now)).toEqual({
    status: 'alive',
    fields: { stuck: 'more' },
    updatedAt: 3,
    role: 'Cook',
  });
});

test('what went since stays gone, and what was made anew since stays', () => {
  expect(takenBack<unknown>(was, is, null)).toBeNull();
  expect(takenBack<unknown>(was, null, is)).toBe(is);
});

test('lists are compared by what is in them, and set back whole', () => {
  expect(isSame([1, { a: null }], [1, { a: null }])).toBe(true);
  expect(isSame([], {})).toBe(false);
  expect(takenBack<unknown>({ people: ['Ana'] }, { people: ['Ana', 'Tom'] }, { people: ['Ana', 'Tom'] })).toEqual({
    people: ['Ana'],
  });
});
