import { expect, test } from 'vitest';
import { promptAt } from '../../src/core/private-page.ts';

const MINUTE = 60_000;

test('ten minutes of writing lead from the feeling to what it means, and end', () => {
  const prompts = [0, 2, 3, 5, 6, 9, 10, 60].map((minutes) => promptAt(minutes * MINUTE, 1));
  expect(prompts).toEqual(['feeling', 'feeling', 'told', 'told', 'meaning', 'meaning', 'enough', 'enough']);
});

test('the third session about one answer looks forward', () => {
  expect([promptAt(0, 2), promptAt(0, 3), promptAt(8 * MINUTE, 4)]).toEqual(['feeling', 'year', 'year']);
});

test('a clock that was set back begins the session again', () => {
  expect(promptAt(-MINUTE, 1)).toBe('feeling');
});
