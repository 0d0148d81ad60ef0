import { describe, expect, test } from 'vitest';
import { besideBroughtIn, besideForFile, besideIn, nothingBeside } from '../../src/core/history-beside.ts';
import { aDraft } from '../support/makers.ts';
import { aNote } from '../support/plan-makers.ts';

const DAY = 86_400_000;

describe('of what is here and in a file', () => {
  test('the letter that was written last stands, and here of two that are equally old', () => {
    const [old, recent] = [aDraft({ text: 'Old', updatedAt: 1 }), aDraft({ text: 'New', updatedAt: 2 })];
    expect(besideBroughtIn('drafts', old, recent)).toBe(recent);
    expect(besideBroughtIn('drafts', recent, old)).toBe(recent);
    expect(besideBroughtIn('drafts', recent, { ...old, updatedAt: 2 })).toBe(recent);
  });

  test('two notes that were begun apart are both kept, and a second time changes nothing', () => {
    const here = aNote({ application: null, fields: { values: 'Fair work' }, createdAt: 2 * DAY });
    const there = aNote({ application: null, fields: { values: 'A kind team', strengths: 'Colour' }, createdAt: DAY });
    const both = besideBroughtIn('notes', here, there);
    expect(both.fields).toEqual({ values: 'Fair work\n\nA kind team', strengths: 'Colour' });
    expect(besideBroughtIn('notes', both, there)).toEqual(both);
  });

  test('a mail that was answered anywhere is answered', () => {
    const [answered, recorded, aside] = (['answered', 'recorded', 'dismissed'] as const).map((outcome) => {
      return { key: 'gmail|m1', outcome, at: 1 };
    });
    if (!answered || !recorded || !aside) throw new Error();
    expect(besideBroughtIn('messages', recorded, answered)).toBe(answered);
    expect(besideBroughtIn('messages', answered, aside)).toBe(answered);
    expect(besideBroughtIn('messages', aside, recorded)).toBe(recorded);
  });

  test('a setting is as here, but for words that only the file has', () => {
    const [on, off] = [true, false].map((value) => ({ name: 'hiringSide', value }) as const);
    if (!on || !off) throw new Error();
    expect(besideBroughtIn('settings', off, on)).toBe(off);
    const [none, sam] = ['', 'Sam'].map((value) => ({ name: 'name', value }) as const);
    if (!none || !sam) throw new Error();
    expect(besideBroughtIn('settings', none, sam)).toBe(sam);
    const ideas = (...value: readonly string[]) => ({ name: 'ideas', value }) as const;
    expect(besideBroughtIn('settings', ideas('remote'), ideas('four days', 'remote'))).toEqual(
      ideas('remote', 'four days'),
    );
  });
});

test('a file gets no setting that is this browser’s own, and no note twice', () => {
  const [own, loose] = [aNote({ application: 'a1' }), aNote({ id: 'n2', application: null })];
  const name = { name: 'name', value: 'Sam' } as const;
  const settings = [name, { name: 'notifies', value: true }, { name: 'mentionedAt', value: 5 }] as const;
  const all = { ...nothingBeside, notes: [own, loose], settings };
  expect(besideForFile(all, new Set(['a1']), true)).toEqual({ ...nothingBeside, notes: [loose], settings: [name] });
});

test('a file of before knows a company under a key with its legal form: it is brought in under the one of today', () => {
  const all = { ...nothingBeside, companies: [{ key: 'elm a s', door: 'closed' as const, tryAgainAt: null }] };
  expect(besideIn(all)).toEqual([{ store: 'companies', key: 'elm', value: { ...all.companies[0], key: 'elm' } }]);
});
