import { describe, expect, test } from 'vitest';
import { allowsSilverLining, phaseNow, quietEnd, stateOf, withChapter, withPhase } from '../../src/core/plan.ts';
import { inLines, lightOfDay, sharedClock } from '../../src/core/plan-day.ts';
import { depthOf } from '../../src/core/plan-depth.ts';
import { closesByItself, planToMention } from '../../src/core/plan-end.ts';
import { moodsNow, withMoods } from '../../src/core/plan-moods.ts';
import { aPlan, aQuietDay, DAY, HOUR, MORNING } from '../support/plan-makers.ts';

describe('the phase that is now', () => {
  test('is to feel, until the quiet day ends by itself', () => {
    const plan = aPlan({ quiet: aQuietDay() });
    expect(phaseNow(plan, MORNING + 23 * HOUR)).toBe('feel');
    expect(phaseNow(plan, MORNING + 24 * HOUR)).toBe('debrief');
  });

  test('is still to feel when no quiet day was wanted, for a day at most or until the person is done', () => {
    const plan = aPlan({ quiet: aQuietDay({ choice: 'none', until: null }) });
    expect(phaseNow(plan, MORNING)).toBe('feel');
    expect(phaseNow(plan, MORNING + DAY)).toBe('debrief');
    expect(phaseNow(withPhase(plan, 'feel', 'skipped', MORNING), MORNING)).toBe('debrief');
  });

  test('passes over what was skipped, which stays a choice and can be taken up again', () => {
    const skipped = withPhase(aPlan({ quiet: aQuietDay() }), 'debrief', 'skipped', MORNING + DAY);
    expect([stateOf(skipped, 'debrief'), phaseNow(skipped, MORNING + 2 * DAY)]).toEqual(['skipped', 'change']);
    expect(phaseNow(withPhase(skipped, 'debrief', 'open', MORNING), MORNING + 2 * DAY)).toBe('debrief');
  });

  test('is none in a closed chapter, and the same again when it is taken up', () => {
    const closed = withChapter(aPlan(), true, MORNING);
    expect(phaseNow(closed, MORNING)).toBeNull();
    expect(phaseNow(withChapter(closed, false, MORNING), MORNING)).toBe('feel');
  });
});

test('a quiet day has an end while it runs and its chapter is open', () => {
  const plan = aPlan({ quiet: aQuietDay() });
  expect(quietEnd(plan, MORNING + 23 * HOUR)).toBe(MORNING + DAY);
  expect(quietEnd(plan, MORNING + DAY)).toBeNull();
  expect(quietEnd({ ...plan, closedAt: MORNING }, MORNING)).toBeNull();
  expect(quietEnd(aPlan({ quiet: aQuietDay({ choice: 'none', until: null }) }), MORNING)).toBeNull();
  expect(quietEnd(aPlan(), MORNING)).toBeNull();
});

describe('the depth of a plan', () => {
  test.each([
    ['a form letter', { stage: 'application', rounds: 0, hasPerson: false }, 'light'],
    ['a form letter that a human signed', { stage: 'application', rounds: 0, hasPerson: true }, 'light'],
    ['a letter that says nothing of the way', { stage: null, rounds: 0, hasPerson: false }, 'light'],
    ['a talk', { stage: 'interview', rounds: 1, hasPerson: true }, 'middle'],
    ['a test', { stage: 'assessment', rounds: 0, hasPerson: false }, 'middle'],
    ['the last round', { stage: 'final', rounds: 0, hasPerson: true }, 'full'],
    ['three rounds', { stage: 'interview', rounds: 3, hasPerson: true }, 'full'],
  ] as const)('after %s', (_name, reach, depth) => {
    expect(depthOf(reach)).toBe(depth);
  });
});

describe('a chapter', () => {
  test('closes by itself 14 days after it was touched last, not a minute earlier', () => {
    expect(closesByItself(aPlan(), MORNING + 14 * DAY - 60_000)).toBe(false);
    expect(closesByItself(aPlan(), MORNING + 14 * DAY)).toBe(true);
  });

  test('counts from the end of a long quiet day', () => {
    const plan = aPlan({ quiet: aQuietDay({ choice: 'own', until: MORNING + 10 * DAY }) });
    expect(closesByItself(plan, MORNING + 20 * DAY)).toBe(false);
    expect(closesByItself(plan, MORNING + 24 * DAY)).toBe(true);
  });

  test('stays open when the clock was set back', () => {
    expect(closesByItself(aPlan(), MORNING - 400 * DAY)).toBe(false);
  });
});

describe('speaking up unasked', () => {
  const resting = aPlan({ touchedAt: MORNING - 5 * DAY });

  test('happens once a week at most', () => {
    expect(planToMention([resting], null, MORNING)).toBe(resting);
    expect(planToMention([resting], MORNING - 6 * DAY, MORNING)).toBeNull();
    expect(planToMention([resting], MORNING - 7 * DAY, MORNING)).toBe(resting);
  });

  test('leaves alone what is quiet, closed, light, or was touched lately', () => {
    const calm = [
      aPlan({ touchedAt: MORNING - 5 * DAY, quiet: aQuietDay({ until: MORNING + HOUR }) }),
      aPlan({ touchedAt: MORNING - 5 * DAY, closedAt: MORNING - DAY }),
      aPlan({ touchedAt: MORNING - 5 * DAY, depth: 'light' }),
      aPlan({ touchedAt: MORNING - 2 * DAY }),
    ];
    expect(planToMention(calm, null, MORNING)).toBeNull();
  });

  test('does not stop for good when the clock was set back', () => {
    expect(planToMention([resting], MORNING + 300 * DAY, MORNING)).toBe(resting);
  });
});

describe('several form letters in one day', () => {
  const quiet = aQuietDay();
  const first = aPlan({ depth: 'light', quiet });
  const second = aPlan({ application: 'a2', depth: 'light', startedAt: MORNING + HOUR });
  const deep = aPlan({ application: 'a3', depth: 'full', startedAt: MORNING + 2 * HOUR });
  const older = aPlan({ application: 'a4', depth: 'light', startedAt: MORNING - DAY });

  test('are one line', () => {
    const lines = inLines([first, second, deep, older]);
    expect(lines.map((line) => line.map(({ application }) => application))).toEqual([['a3'], ['a2', 'a1'], ['a4']]);
    expect(lightOfDay([first, second, deep, older], MORNING)).toEqual([first, second]);
  });

  test('have one clock', () => {
    expect(sharedClock([first, deep], MORNING + HOUR)).toBe(quiet);
    expect(sharedClock([deep, older], MORNING)).toBeNull();
  });
});

describe('the silver lining', () => {
  test('is not looked for before the quiet day is over', () => {
    expect(allowsSilverLining(aPlan({ quiet: aQuietDay() }), MORNING)).toBe(false);
    expect(allowsSilverLining(aPlan({ quiet: aQuietDay() }), MORNING + DAY)).toBe(true);
    expect(allowsSilverLining(aPlan(), MORNING)).toBe(false);
  });
});

describe('moods', () => {
  test('that are chosen together are one mark, with its time; taking all back leaves none', () => {
    const sad = withMoods(aPlan(), ['sad'], MORNING);
    const both = withMoods(sad, ['sad', 'tired'], MORNING + 60_000);
    expect(both.moods).toEqual([{ at: MORNING, moods: ['sad', 'tired'] }]);
    expect(moodsNow(both, MORNING + 60_000)).toEqual(['sad', 'tired']);
    expect(withMoods(both, [], MORNING + 70_000).moods).toEqual([]);
  });

  test('of the next hour are a mark of their own, and the chips are empty again', () => {
    const sad = withMoods(aPlan(), ['sad'], MORNING);
    expect(moodsNow(sad, MORNING + HOUR)).toEqual([]);
    expect(withMoods(sad, ['relieved'], MORNING + HOUR).moods).toHaveLength(2);
  });
});
