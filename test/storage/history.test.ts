import { beforeEach, describe, expect, test } from 'vitest';
import { freshDatabase } from '../support/fresh-database.ts';
import { aDraft, anApplication, anEvent } from '../support/makers.ts';

beforeEach(freshDatabase);

const open = async () => ({
  ...(await import('../../src/storage/history.ts')),
  ...(await import('../../src/storage/drafts.ts')),
  ...(await import('../../src/storage/notes.ts')),
  ...(await import('../../src/storage/plans.ts')),
});
const SEEN = { key: 'gmail|m1', outcome: 'recorded', at: 1_000 } as const;

describe('the history', () => {
  test('keeps an application, its event and that its mail was dealt with, all together', async () => {
    const { keepApplication, findByMessage, findSeen, recentApplications } = await open();
    await keepApplication(anApplication(), anEvent(), SEEN);
    expect(await findByMessage('gmail|m1')).toEqual(anApplication());
    expect(await findSeen('gmail|m1')).toEqual(SEEN);
    expect(await recentApplications(5)).toEqual([{ application: anApplication(), event: anEvent(), plan: null }]);
  });

  test('keeps one mail once, also when two windows record it at the same time', async () => {
    const { keepApplication, allFollowed } = await open();
    const keep = (id: string) => keepApplication(anApplication({ id }), anEvent({ id, application: id }), SEEN);
    expect(await Promise.all([keep('a1'), keep('a2')])).toEqual(['a1', 'a1']);
    expect(await allFollowed()).toHaveLength(1);
  });

  test('keeps nothing of an application whose event cannot be kept', async () => {
    const { keepApplication, recentApplications } = await open();
    const broken = { ...anEvent(), message: Symbol('cannot be stored') as unknown as string };
    await expect(keepApplication(anApplication(), broken, SEEN)).rejects.toThrow();
    expect(await recentApplications(5)).toEqual([]);
  });

  test('shows what changed last first', async () => {
    const { keepApplication, recentApplications } = await open();
    for (const [id, updatedAt] of [
      ['old', 1],
      ['new', 3],
      ['middle', 2],
    ] as const) {
      await keepApplication(anApplication({ id, updatedAt }), anEvent({ id, application: id, message: id }), {
        ...SEEN,
        key: id,
      });
    }
    expect((await recentApplications(2)).map(({ application }) => application.id)).toEqual(['new', 'middle']);
  });
});

describe('a draft', () => {
  test('is changed within one transaction: what the worker wrote meanwhile stays', async () => {
    const { changeDraft, findDraft, keepDraft } = await open();
    await keepDraft(aDraft());
    await Promise.all([
      changeDraft('gmail|m1', (draft) => ({ ...draft, text: 'Thank you.' })),
      changeDraft('gmail|m1', (draft) => ({ ...draft, insertedAt: 7 })),
    ]);
    expect(await findDraft('gmail|m1')).toMatchObject({ text: 'Thank you.', insertedAt: 7 });
  });

  test('that is not there is not made by changing it', async () => {
    const { allDrafts, changeDraft } = await open();
    expect(await changeDraft('gone', (draft) => draft)).toBeNull();
    expect(await allDrafts()).toEqual([]);
  });

  test('that is not there yet is made in the same step, and one that is there is not written over', async () => {
    const { changeDraft, findDraft } = await open();
    const fresh = aDraft({ text: 'fresh' });
    await Promise.all([
      changeDraft('gmail|m1', (draft) => ({ ...draft, due: 7 }), fresh),
      changeDraft('gmail|m1', (draft) => ({ ...draft, keptAt: 8 }), aDraft({ text: 'later' })),
    ]);
    expect(await findDraft('gmail|m1')).toEqual({ ...fresh, due: 7, keptAt: 8 });
  });

  test('can be taken away by a change', async () => {
    const { changeDraft, findDraft, keepDraft } = await open();
    await keepDraft(aDraft());
    expect(await changeDraft('gmail|m1', () => null)).toBeNull();
    expect(await findDraft('gmail|m1')).toBeNull();
  });
});

describe('a further mail about an application', () => {
  test('is known by the conversation and the sender of the earlier ones', async () => {
    const { keepApplication, knownApplications } = await open();
    await keepApplication(anApplication(), anEvent({ thread: 't1', address: 'hr@tarnholm.example' }), SEEN);
    await keepApplication(anApplication(), anEvent({ id: 'e2', message: 'gmail|m2' }), { ...SEEN, key: 'gmail|m2' });
    expect(await knownApplications()).toMatchObject([
      { id: 'a1', company: 'Tarnholm', threads: ['t1'], addresses: ['hr@tarnholm.example'] },
    ]);
  });
});
