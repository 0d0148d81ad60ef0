import { describe, expect, test } from 'vitest';
import { keptUntil, unkept } from '../../src/core/draft-keep.ts';
import { aDraft } from '../support/makers.ts';

describe('a draft that is kept', () => {
  test('comes back when it is due, with the words that it had', () => {
    const draft = aDraft({ text: 'My own words', isBack: true });
    expect(keptUntil(draft, 9_000, 5_000)).toEqual({ ...draft, due: 9_000, isBack: false, keptAt: 5_000 });
  });
});

describe('when keeping is taken back', () => {
  test('a draft is exactly as it was before', () => {
    const draft = aDraft({ text: 'My own words', due: 4_000, isBack: true, keptAt: 3_000 });
    expect(unkept(keptUntil(draft, 9_000, 5_000), draft)).toMatchObject(draft);
  });

  test('what was written in it since stays', () => {
    const draft = aDraft({ text: 'My own words' });
    const { due, isBack, keptAt } = draft;
    const since = { ...keptUntil(draft, 9_000, 5_000), text: 'More words', updatedAt: 6_000 };
    expect(unkept(since, { due, isBack, keptAt })).toEqual({ ...draft, text: 'More words', updatedAt: 6_000 });
  });

  test('one that only keeping had made is gone, unless something was written in it', () => {
    const made = keptUntil(aDraft({ updatedAt: 5_000 }), 9_000, 5_000);
    expect(unkept(made, null)).toBeNull();
    const since = { ...made, text: 'More words', updatedAt: 6_000 };
    expect(unkept(since, null)).toEqual({ ...since, due: null, keptAt: null });
  });
});
