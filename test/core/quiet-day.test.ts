import { describe, expect, test } from 'vitest';
import { quietProgress, quietUntil } from '../../src/core/quiet-day.ts';

const at = (text: string): number => new Date(text).getTime();
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
