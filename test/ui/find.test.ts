import { expect, test } from 'vitest';
import { ageOf, isFound } from '../../src/ui/popup/find.ts';

test('the search finds a company whatever its capitals and accents', () => {
  expect(isFound('zurich', ['Zürich Werke', null])).toBe(true);
  expect(isFound('  ENGINEER ', ['Acme', 'Backend Engineer'])).toBe(true);
  expect(isFound('kestral', ['Kestrel', null])).toBe(false);
});

test('an empty search finds everything', () => {
  expect(isFound(' ', [null])).toBe(true);
});

test('rows are of today, of this week, or earlier', () => {
  const now = new Date(2026, 10, 24, 9).getTime();
  expect(ageOf(new Date(2026, 10, 24, 0, 5).getTime(), now)).toBe('today');
  expect(ageOf(new Date(2026, 10, 23, 23).getTime(), now)).toBe('week');
  expect(ageOf(new Date(2026, 10, 1).getTime(), now)).toBe('earlier');
});
