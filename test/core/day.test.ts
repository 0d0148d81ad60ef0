import { afterEach, expect, test } from 'vitest';
import { dayOf, startOfDay } from '../../src/core/day.ts';
import { sayDay } from '../../src/core/when.ts';

const { TZ } = process.env;
afterEach(() => {
  process.env.TZ = TZ;
});

test.each(['America/New_York', 'Europe/Berlin', 'Pacific/Auckland'])(
  'in %s, the 3rd of March that a date field names is kept and said as the 3rd of March',
  (zone) => {
    process.env.TZ = zone;
    const at = startOfDay('2026-03-03') ?? 0;
    expect(sayDay(at, new Date(2026, 10, 30, 12).getTime(), 'en')).toContain('March 3');
    expect(dayOf(at)).toBe('2026-03-03');
  },
);

test('in New York, late in the evening, the day is still today', () => {
  process.env.TZ = 'America/New_York';
  expect(dayOf(new Date(2026, 10, 30, 22).getTime())).toBe('2026-11-30');
});

test('what is no day has no beginning', () => {
  expect(startOfDay('')).toBeNull();
  expect(startOfDay('03.03.2026')).toBeNull();
});
