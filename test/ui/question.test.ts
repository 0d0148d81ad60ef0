import { expect, test } from 'vitest';
import { questionOfTheDay } from '../../src/ui/popup/question.ts';

const at = (day: number, hour: number): number => new Date(2026, 10, day, hour).getTime();

test('the question lasts from morning to night, and the next day has another', () => {
  expect(questionOfTheDay(at(24, 0), 11, 0)).toBe(questionOfTheDay(at(24, 23), 11, 0));
  expect(questionOfTheDay(at(25, 0), 11, 0)).not.toBe(questionOfTheDay(at(24, 23), 11, 0));
});

test('asking for another goes through all of them', () => {
  const asked = Array.from({ length: 11 }, (_, turns) => questionOfTheDay(at(24, 9), 11, turns));
  expect(new Set(asked).size).toBe(11);
});
