import { beforeEach, describe, expect, test } from 'vitest';
import { newWhole } from '../../src/core/history-change.ts';
import { merged } from '../../src/core/history-merge.ts';
import { freshDatabase } from '../support/fresh-database.ts';
import { anApplication, anEvent, aSuggestion } from '../support/makers.ts';

const open = async () => {
  freshDatabase();
  const all = {
    ...(await import('../../src/storage/changes.ts')),
    ...(await import('../../src/storage/history.ts')),
    ...(await import('../../src/storage/notes.ts')),
    ...(await import('../../src/storage/suggestions.ts')),
    ...(await import('../../src/storage/whole.ts')),
  };
  await all.keepApplication(anApplication(), anEvent(), { key: 'gmail|m1', outcome: 'recorded', at: 1 });
  return all;
};

let storage: Awaited<ReturnType<typeof open>>;
beforeEach(async () => {
  storage = await open();
});

const added = newWhole(anApplication({ id: 'a2', company: 'Brightloom' }), [
  anEvent({ id: 'e2', application: 'a2', message: 'hand|e2' }),
]);

describe('a change of the history', () => {
  test('that makes something is taken back whole', async () => {
    const before = await storage.changeWholes('c1', { ids: [], to: () => [added] });
    expect(await storage.readWhole('a2')).toMatchObject({
      application: { company: 'Brightloom' },
      events: [{ id: 'e2' }],
    });
    await storage.undoChange(before);
    expect(await storage.readWhole('a2')).toBeNull();
    expect(await storage.allFollowed()).toHaveLength(1);
  });

  test('that removes something is taken back whole, with its notes, and which mail was dealt with', async () => {
    const note = { id: 'n1', application: 'a1', kind: 'lines', field: 'stuck', value: 'Sharding', base: '' } as const;
    await storage.changeNote(note, 5);
    const whole = await storage.readWhole('a1');
    expect(whole).toMatchObject({ seen: [{ key: 'gmail|m1' }], notes: [{ id: 'n1' }] });
    const before = await storage.changeWholes('c1', { ids: ['a1'], to: () => [] });
    expect([await storage.allFollowed(), await storage.findSeen('gmail|m1'), await storage.allNotes()]).toEqual([
      [],
      null,
      [],
    ]);
    await storage.undoChange(before);
    expect(await storage.readWhole('a1')).toEqual(whole);
  });

  test('that merges two leaves one with the events of both, and comes apart again', async () => {
    await storage.changeWholes('c1', { ids: [], to: () => [added] });
    const before = await storage.changeWholes('c2', {
      ids: ['a1', 'a2'],
      to: ([first, second]) => (first && second ? [merged(first, [second], 9)] : []),
    });
    expect(await storage.allFollowed()).toMatchObject([
      { application: { id: 'a1' }, events: [{ id: 'e1' }, { id: 'e2' }] },
    ]);
    await storage.undoChange(before);
    expect(await storage.allFollowed()).toMatchObject([{ events: [{ id: 'e1' }] }, { events: [{ id: 'e2' }] }]);
  });

  test('that cannot be made whole is not made at all', async () => {
    const fails = storage.changeWholes('c1', {
      ids: ['a1'],
      to: () => {
        throw new Error('no');
      },
    });
    await expect(fails).rejects.toThrow('no');
    expect(await storage.allFollowed()).toHaveLength(1);
  });
});

describe('a suggestion', () => {
  test('of one mail waits once, and not again after a no', async () => {
    expect(await storage.keepSuggestion(aSuggestion())).toBe(true);
    expect(await storage.keepSuggestion(aSuggestion())).toBe(false);
    await storage.putSuggestionsAside('c1', ['gmail|m2'], 1);
    expect(await storage.keepSuggestion(aSuggestion())).toBe(false);
    expect(await storage.allSuggestions()).toEqual([]);
  });

  test('that was put aside comes back when that is undone', async () => {
    await storage.keepSuggestion(aSuggestion());
    await storage.undoChange(await storage.putSuggestionsAside('c1', ['gmail|m2'], 1));
    expect(await storage.allSuggestions()).toEqual([aSuggestion()]);
  });

  test('is gone after a yes, and waits again when the yes is taken back', async () => {
    await storage.keepSuggestion(aSuggestion());
    const before = await storage.changeWholes('c1', { ids: [], to: () => [added], suggestions: ['gmail|m2'] });
    expect(await storage.allSuggestions()).toEqual([]);
    await storage.undoChange(before);
    expect(await storage.allSuggestions()).toEqual([aSuggestion()]);
  });

  test('does not come for a mail that is in the history', async () => {
    expect(await storage.keepSuggestion(aSuggestion({ id: 'gmail|m1' }))).toBe(false);
  });
});
