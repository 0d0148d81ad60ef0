import { beforeEach, describe, expect, test } from 'vitest';
import { aCase, aDraft, aMail, anApplication, anEvent, aSuggestion } from '../support/makers.ts';
import { freshWorker, kept, type Worker } from '../support/worker.ts';

let worker: Worker;
beforeEach(async () => {
  worker = await freshWorker();
  await worker.stored.keepCase(aCase());
});
const record = async () => kept(await worker.plan.recordRejection({ key: 'gmail|m1' })).application;

describe('a mail that is joined to an application', () => {
  beforeEach(async () => {
    const seen = { key: 'hand|e1', outcome: 'recorded', at: 1 } as const;
    const applied = anEvent({ type: 'applied', source: 'hand', message: 'hand|e1' });
    await worker.stored.keepApplication(anApplication({ status: 'alive' }), applied, seen);
  });
  const join = async () => kept(await worker.plan.joinApplication({ key: 'gmail|m1', application: 'a1' }));
  const undo = async () => kept(await worker.plan.undoRecord({ application: 'a1', message: 'gmail|m1' }));

  test('ends it, and is taken back whole', async () => {
    const before = await worker.stored.readWhole('a1');
    await join();
    expect(await worker.stored.readWhole('a1')).toMatchObject({
      application: { status: 'at-rest' },
      plan: { application: 'a1' },
    });
    expect(await worker.stored.findSeen('gmail|m1')).toMatchObject({ outcome: 'recorded' });
    await undo();
    expect(await worker.stored.readWhole('a1')).toEqual(before);
  });

  test('of before an invitation tells of the past: what goes on goes on', async () => {
    await worker.stored.keepCase(aCase({ mail: aMail({ date: '2026-11-20T09:00:00Z' }) }));
    const at = Date.parse('2026-11-22T09:00:00Z');
    kept(await worker.history.addEvent({ application: 'a1', type: 'interview', at }));
    await join();
    expect(await worker.stored.readWhole('a1')).toMatchObject({ application: { status: 'alive' } });
  });

  test('is brought back after that', async () => {
    await join();
    const joined = await worker.stored.readWhole('a1');
    await undo();
    kept(await worker.plan.bringRecordBack({ application: 'a1' }));
    expect(await worker.stored.readWhole('a1')).toEqual(joined);
  });

  test('can be recorded by itself after that', async () => {
    await join();
    await undo();
    expect(await record()).not.toBe('a1');
    expect(await worker.stored.allFollowed()).toHaveLength(2);
  });

  test('stands there once, though it was pressed twice', async () => {
    await join();
    await join();
    expect((await worker.stored.readWhole('a1'))?.events).toHaveLength(2);
    await undo();
    expect(await worker.stored.findByMessage('gmail|m1')).toBeNull();
  });

  test('is taken out also after the browser forgot how it was', async () => {
    await join();
    worker.browser.session.clear();
    await undo();
    expect(await worker.stored.readWhole('a1')).toMatchObject({
      application: { status: 'alive' },
      events: [{ type: 'applied' }],
      plan: null,
    });
  });
});

describe('pressed twice, or in two windows', () => {
  test('a mail is recorded once', async () => {
    const [one, two] = await Promise.all([record(), record()]);
    expect(one).toBe(two);
    expect(await worker.stored.allFollowed()).toHaveLength(1);
  });

  test('a suggestion is accepted once', async () => {
    await worker.stored.keepSuggestion(aSuggestion());
    const accept = () => worker.history.acceptSuggestions({ ids: ['gmail|m2'], application: null });
    await Promise.all([accept(), accept()]);
    expect(await worker.stored.allFollowed()).toMatchObject([{ events: [{ message: 'gmail|m2' }] }]);
  });

  test('what is told by hand is told once', async () => {
    const application = await record();
    const tell = () => worker.history.addEvent({ application, type: 'feedback', at: 5 });
    await tell();
    await tell();
    expect((await worker.stored.readWhole(application))?.events).toHaveLength(2);
  });
});

test('an ending told by hand that got feedback since leaves no plan behind when it is taken back', async () => {
  const { application } = kept(await worker.plan.recordByHand({ company: 'Acme', role: 'Cook', ending: 'call' }));
  kept(await worker.history.addEvent({ application, type: 'feedback', at: 5 }));
  const before = await worker.stored.readWhole(application);
  kept(await worker.plan.undoRecord({ application, message: `hand|${application}` }));
  expect(await worker.stored.readWhole(application)).toMatchObject({
    application: { status: 'alive' },
    events: [{ type: 'feedback' }],
    plan: null,
  });
  kept(await worker.plan.bringRecordBack({ application }));
  expect(await worker.stored.readWhole(application)).toEqual(before);
});

test('“not a rejection” takes what was recorded out of the history, and a yes brings it back with all that was written', async () => {
  const application = await record();
  const note = { id: 'n1', application, kind: 'lines', field: 'stuck', value: 'Sharding', base: '' } as const;
  kept(await worker.plan.saveNote(note));
  kept(await worker.pages.putAside({ key: 'gmail|m1', outcome: 'not-a-rejection' }));
  expect(await worker.stored.allFollowed()).toEqual([]);
  expect(await worker.stored.findSeen('gmail|m1')).toMatchObject({ outcome: 'not-a-rejection' });
  expect(await record()).toBe(application);
  expect(await worker.stored.notesOf(application)).toMatchObject([{ fields: { stuck: 'Sharding' } }]);
});

test('a letter that is kept for later is one that went in still', async () => {
  const draft = aDraft({ text: 'Thank you.' });
  kept(await worker.pages.saveDraft({ draft, base: draft }));
  await worker.stored.changeDraft(draft.key, (one) => ({ ...one, insertedAt: 7 }));
  kept(await worker.pages.keepDraft({ draft, base: draft, due: 9 }));
  expect(await worker.stored.findDraft(draft.key)).toMatchObject({ insertedAt: 7, due: 9, isBack: false });
});

test('of two windows that write one letter within a moment neither loses a word', async () => {
  const base = aDraft({ text: 'Dear Ines' });
  kept(await worker.pages.saveDraft({ draft: base, base }));
  const one = { ...base, text: 'Dear Ines, thank you for the tour.', updatedAt: 2_000 };
  kept(await worker.pages.saveDraft({ draft: one, base }));
  const other = { ...base, text: 'Dear Ines, I enjoyed our talk.', updatedAt: 2_100 };
  const { draft } = kept(await worker.pages.saveDraft({ draft: other, base }));
  expect([draft.text, ...draft.aside.map(({ text }) => text)]).toEqual([other.text, one.text]);
  expect(await worker.stored.findDraft(base.key)).toEqual(draft);
});
