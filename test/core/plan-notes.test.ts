import { describe, expect, test } from 'vitest';
import { mergeText, withField } from '../../src/core/plan-notes.ts';
import { MORNING } from '../support/plan-makers.ts';

describe('what two windows wrote', () => {
  test.each([
    ['one window alone', '', '', 'mine', 'mine'],
    ['the same text sent twice', 'mine', '', 'mine', 'mine'],
    ['a window that changed nothing', 'theirs', 'before', 'before', 'theirs'],
    ['both began from nothing', 'theirs', '', 'mine', 'theirs\n\nmine'],
    ['both went on at the same end', 'Hello there', 'Hello', 'Hello you', 'Hello there\n\n you'],
    ['one at the start, one at the end', 'A. The talk', 'The talk', 'The talk went well', 'A. The talk went well'],
    ['both changed the same word', 'red', 'blue', 'green', 'red\n\ngreen'],
    ['typing on after the other text was added', 'ab\n\nx', 'ab', 'abc', 'abc\n\nx'],
    ['an answer that was lost on the way, sent again', 'theirs\n\nmine', '', 'mine', 'theirs\n\nmine'],
  ])('is all kept: %s', (_name, stored, base, value, kept) => {
    expect(mergeText(stored, base, value)).toBe(kept);
  });

  test('is merged as well where it is half a megabyte', () => {
    const base = 'line of text\n'.repeat(40_000);
    expect(mergeText(`Above.\n${base}`, base, `${base}Below.`)).toBe(`Above.\n${base}Below.`);
  });
});

test('a choice of few is simply the last one', () => {
  const change = { id: 'n', application: null, kind: 'sort', field: 'side', base: null } as const;
  const first = withField(null, { ...change, value: 'theirs' }, MORNING);
  expect(withField(first, { ...change, value: 'mine' }, MORNING + 1)).toEqual({
    id: 'n',
    application: null,
    kind: 'sort',
    fields: { side: 'mine' },
    createdAt: MORNING,
    updatedAt: MORNING + 1,
  });
});
