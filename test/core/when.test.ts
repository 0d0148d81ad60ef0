import { expect, test } from 'vitest';
import { sayDay } from '../../src/core/when.ts';

const NOW = new Date(2026, 10, 28, 9).getTime();

test.each([
  [new Date(2026, 10, 29), 'tomorrow'],
  [new Date(2026, 10, 3), 'November 3'],
  [new Date(2027, 0, 4), 'January 4'],
  [new Date(2027, 5, 16), 'June 16, 2027'],
  [new Date(2025, 5, 16), 'June 16, 2025'],
])('%s is said as "%s": the year only where another could be meant', (day, said) => {
  expect(sayDay(day.getTime(), NOW, 'en-US')).toBe(said);
});
