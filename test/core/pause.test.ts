import { describe, expect, test } from 'vitest';
import { isPaused, pauseUntil, usualPause } from '../../src/core/pause.ts';
import { DEFAULT_THRESHOLDS, shelved } from '../../src/core/silence.ts';
import { anApplication, anEvent } from '../support/makers.ts';

const NOON = new Date(2026, 10, 24, 12).getTime();
const DAY = 86_400_000;

describe('a pause of the search', () => {
  test('ends as the chosen day begins', () => {
    const until = pauseUntil('2026-12-01', NOON);
    expect(until).toBe(new Date(2026, 11, 1).getTime());
    expect([isPaused(until, NOON), isPaused(until, NOON + 6 * DAY), isPaused(until, NOON + 7 * DAY)]).toEqual([
      true,
      true,
      false,
    ]);
  });

  test.each(['', 'soon', '2026-11-24', '2026-11-01', '2028-01-01', '2026-13-45'])('takes no end like "%s"', (day) => {
    expect(pauseUntil(day, NOON)).toBe(null);
  });

  test('is proposed for two weeks, and has an end that its own field takes', () => {
    expect(usualPause(NOON)).toBe('2026-12-08');
    expect(pauseUntil(usualPause(NOON), NOON)).not.toBe(null);
  });

  test('is over when the clock was set back beyond any that can be chosen', () => {
    expect(isPaused(NOON + 400 * DAY, NOON)).toBe(false);
    expect(isPaused(null, NOON)).toBe(false);
  });

  test('leaves no silence to ask about', () => {
    const silent = {
      application: anApplication({ id: 's', status: 'alive', createdAt: 0 }),
      events: [anEvent({ application: 's', type: 'applied', at: 0 })],
    };
    expect(shelved([silent], 90 * DAY, DEFAULT_THRESHOLDS).quiet).toHaveLength(1);
    expect(shelved([silent], 90 * DAY, null).alive).toHaveLength(1);
  });
});
