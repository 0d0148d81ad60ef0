import { beforeEach, describe, expect, test } from 'vitest';
import { freshDatabase } from '../support/fresh-database.ts';
import { aDraft, anApplication, anEvent } from '../support/makers.ts';

beforeEach(freshDatabase);

const open = async () => ({
  ...(await import('../../src/storage/history.ts')),
  ...(await import('../../src/storage/drafts.ts')),
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

  test('keeps nothing of an application whose event cannot be kept', async () => {
    const { keepApplication, recentApplications } = await open();
    const broken = { ...anEvent(), message: Symbol('cannot be stored') as unknown as string };
    await expect(keepApplication(anApplication(), broken, SEEN)).rejects.toThrow();
    expect(await recentApplications(5)).toEqual([]);
  });

  test('forgets an application whole, so that its card may come back', async () => {
    const { forgetApplication, findByMessage, findPlan, findSeen, keepApplication, keepQuietDay } = await open();
    await keepApplication(anApplication(), anEvent(), SEEN);
    await keepQuietDay('a1', { choice: '24h', startedAt: 1_000, until: 2_000 });
    await forgetApplication('a1');
    expect([await findByMessage('gmail|m1'), await findSeen('gmail|m1'), await findPlan('a1')]).toEqual([
      null,
      null,
      null,
    ]);
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
});
