import { describe, expect, test } from 'vitest';
import type { Plan } from '../../src/core/plan.ts';
import { questionOfTheDay, standingOf } from '../../src/core/question.ts';

import { aPlan, aQuietDay, DAY, HOUR, MORNING } from '../support/plan-makers.ts';

const at = (day: number, hour: number): number => new Date(2026, 10, day, hour).getTime();

test('the question lasts from morning to night, and the next day has another', () => {
  expect(questionOfTheDay(at(24, 0), 11, 0)).toBe(questionOfTheDay(at(24, 23), 11, 0));
  expect(questionOfTheDay(at(25, 0), 11, 0)).not.toBe(questionOfTheDay(at(24, 23), 11, 0));
});

test('asking for another goes through all of them', () => {
  const asked = Array.from({ length: 11 }, (_, turns) => questionOfTheDay(at(24, 9), 11, turns));
  expect(new Set(asked).size).toBe(11);
});

describe('where the person stands', () => {
  const standing = (plans: readonly Plan[], isAwaiting = false) => standingOf({ plans, isAwaiting }, MORNING);
  const quiet = aQuietDay({ startedAt: MORNING - DAY / 2, until: MORNING + DAY / 2 });
  const earlier = { startedAt: MORNING - 2 * DAY };

  test('needs no mail and no application', () => {
    expect(standing([])).toBe('nothing');
  });
  test('is a quiet day that runs', () => {
    expect(standing([aPlan({ ...earlier, quiet })])).toBe('quiet');
  });
  test('is just after a quiet day, while the debrief is next', () => {
    const over = aPlan({ ...earlier, quiet: aQuietDay({ until: MORNING - HOUR }) });
    expect(standing([over])).toBe('after');
    expect(standing([{ ...over, phases: { debrief: 'done' } }])).toBe('open');
  });
  test('is waiting, when the quiet day was decided beforehand', () => {
    expect(standing([], true)).toBe('awaiting');
  });
  test('is several answers in one day', () => {
    expect(standing([aPlan(), aPlan({ application: 'a2' })])).toBe('several');
  });
  test('is nothing again once the chapter is closed', () => {
    expect(standing([aPlan({ ...earlier, closedAt: MORNING - HOUR })])).toBe('nothing');
  });
});
