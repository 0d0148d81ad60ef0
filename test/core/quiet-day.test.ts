import { describe, expect, test } from 'vitest';
import { isQuiet, mendQuietDay, quietProgress, quietUntil } from '../../src/core/quiet-day.ts';

const at = (text: string): number => new Date(text).getTime();
const HOUR = 3_600_000;
const NOON = at('2026-11-20T12:00:00');

describe('a quiet day', () => {
  test('of 24 hours ends at the same hour tomorrow', () => {
    expect(quietUntil('24h', NOON)).toBe(at('2026-11-21T12:00:00'));
  });

  test('until tonight ends at eight in the evening, or three hours on when that is near', () => {
    expect(quietUntil('tonight', NOON)).toBe(at('2026-11-20T20:00:00'));
    expect(quietUntil('tonight', at('2026-11-20T19:00:00'))).toBe(at('2026-11-20T22:00:00'));
  });

  test('of the person’s own ends when they say; an end in the past is none', () => {
    expect(quietUntil('own', NOON, NOON + 1)).toBe(NOON + 1);
    expect(quietUntil('own', NOON, NOON - 1)).toBeNull();
    expect(quietUntil('none', NOON)).toBeNull();
  });

  test('never runs backwards when the clock is set back', () => {
    const day = { choice: '24h', startedAt: NOON, until: NOON + 100 } as const;
    expect([quietProgress(day, NOON - 50), quietProgress(day, NOON + 50), quietProgress(day, NOON + 500)]).toEqual([
      0, 0.5, 1,
    ]);
  });
});

describe('a clock that was changed', () => {
  const day = { choice: '24h', startedAt: 1_000 * HOUR, until: 1_024 * HOUR } as const;

  test('set back, the quiet day keeps its length and begins now', () => {
    expect(mendQuietDay(day, 900 * HOUR)).toEqual({ choice: '24h', startedAt: 900 * HOUR, until: 924 * HOUR });
  });

  test('by a minute, or forward, changes nothing', () => {
    expect(mendQuietDay(day, day.startedAt - 60_000)).toBe(day);
    expect(mendQuietDay(day, 1_010 * HOUR)).toBe(day);
  });

  test('for summer time, 24 hours stay 24 hours, and the end is said in the new time', () => {
    const saturday = Date.parse('2026-03-28T13:10:00+01:00');
    const until = quietUntil('24h', saturday) ?? 0;
    expect(until - saturday).toBe(24 * HOUR);
    const said = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Berlin', timeStyle: 'short' }).format(until);
    expect(said).toBe('14:10');
    expect(isQuiet({ choice: '24h', startedAt: saturday, until }, until - 1)).toBe(true);
    expect(isQuiet({ choice: '24h', startedAt: saturday, until }, until)).toBe(false);
  });
});
