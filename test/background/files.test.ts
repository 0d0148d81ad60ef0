import { describe, expect, test, vi } from 'vitest';
import { aCase, aDraft, aSuggestion } from '../support/makers.ts';
import { freshWorker, kept } from '../support/worker.ts';

const written = async ({ history }: Awaited<ReturnType<typeof freshWorker>>) =>
  kept(await history.exportHistory({ withPages: false })).content;

test('a file of before a door was closed does not open it, and taking it back leaves all as it was', async () => {
  const worker = await freshWorker();
  kept(await worker.history.setDoor({ key: 'acme', change: { door: 'ajar' } }));
  const content = (await written(worker)).replace('"ajar"', '"open"');
  vi.setSystemTime(Date.now() + 1_000);
  kept(await worker.history.setDoor({ key: 'acme', change: { door: 'closed' } }));
  const doors = await worker.stored.allDoors();
  kept(await worker.history.importHistory({ content }));
  expect(await worker.stored.allDoors()).toEqual(doors);
  const newer = content.replace(/"updatedAt": \d+/, `"updatedAt": ${Date.now() + 1_000}`);
  const taken = kept(await worker.history.importHistory({ content: newer }));
  expect(await worker.stored.allDoors()).toMatchObject([{ door: 'open' }]);
  await worker.undo(taken.is === 'taken' ? taken : { change: null });
  expect(await worker.stored.allDoors()).toEqual(doors);
  vi.useRealTimers();
});

test('nothing of a file is kept when one of its doors cannot be', async () => {
  const before = await freshWorker();
  kept(await before.history.addApplication({ details: { company: 'Acme' } }));
  kept(await before.history.setDoor({ key: 'acme', change: { door: 'ajar' } }));
  const content = await written(before);
  const { history, stored } = await freshWorker();
  const put = IDBObjectStore.prototype.put;
  const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...what) {
    if (this.name === 'companies') throw new DOMException('full', 'QuotaExceededError');
    return put.apply(this, what);
  });
  expect(await history.importHistory({ content })).toEqual({ ok: false, error: 'disk-full' });
  full.mockRestore();
  expect(await stored.allFollowed()).toEqual([]);
});

test('a mail that is in the history of the file was dealt with on this computer too', async () => {
  const before = await freshWorker();
  await before.stored.keepCase(aCase());
  kept(await before.plan.recordRejection({ key: 'gmail|m1' }));
  const content = await written(before);
  const { history, stored } = await freshWorker();
  kept(await history.importHistory({ content }));
  expect(await stored.findSeen('gmail|m1')).toMatchObject({ outcome: 'recorded' });
});

test('a mail with a date that nobody can read is recorded as of now', async () => {
  const { plan, stored } = await freshWorker();
  const { mail } = aCase();
  await stored.keepCase(aCase({ mail: { ...mail, date: 'Tue, 3 Marchember' } }));
  kept(await plan.recordRejection({ key: 'gmail|m1' }));
  expect((await stored.findEvent('gmail|m1'))?.at).toBeGreaterThan(0);
});

test('a private page that was burnt does not come back with a file of before', async () => {
  const { history, plan, stored } = await freshWorker();
  const { application } = kept(await history.addApplication({ details: { company: 'Acme' } }));
  for (const id of ['burnt', 'kept']) {
    kept(await plan.savePage({ id, application, iv: 'aaaa', cipher: 'bbbb', key: 'k' }));
    kept(await plan.keepPage({ id, lock: { kind: 'bare', key: 'k' } }));
  }
  const { content } = kept(await history.exportHistory({ withPages: true }));
  kept(await plan.burnPage({ id: 'burnt' }));
  kept(await history.removeApplications({ ids: [application] }));
  kept(await history.importHistory({ content }));
  expect((await stored.allPages()).map(({ id }) => id)).toEqual(['kept']);
});

/** Everything that one can write beside applications, on one computer. */
async function writeAll({ pages, plan, stored }: Awaited<ReturnType<typeof freshWorker>>): Promise<void> {
  const letter = aDraft({ key: 'free|1', text: 'Dear Ines', due: 9_000_000_000_000 });
  kept(await pages.saveDraft({ draft: letter, base: letter }));
  kept(await pages.keepDraft({ draft: letter, base: letter, due: 9_000_000_000_000 }));
  const template = { id: 't1', name: 'Short', text: 'Thank you, {name}.', order: 0, updatedAt: 5 };
  kept(await pages.keepTemplates({ keep: [template], gone: [] }));
  kept(await pages.rememberName({ name: 'Sam Holm' }));
  kept(await plan.keepReflection({ id: 'r1', question: 'small', text: 'A walk', mood: null }));
  const note = { id: 'n1', application: null, kind: 'lines', field: 'values', value: 'Fair work', base: '' } as const;
  kept(await plan.saveNote(note));
  await stored.keepSeen({ key: 'gmail|m7', outcome: 'dismissed', at: 5 });
  kept(await plan.setNotifies({ isOn: true }));
  for (const id of ['open', 'kept'])
    kept(await plan.savePage({ id, application: null, iv: 'aaaa', cipher: 'bbbb', key: 'k' }));
  kept(await plan.keepPage({ id: 'kept', lock: { kind: 'bare', key: 'k' } }));
}

describe('a file that is taken in on a new computer', () => {
  const moved = async (withPages: boolean) => {
    const before = await freshWorker();
    await writeAll(before);
    const { content } = kept(await before.history.exportHistory({ withPages }));
    const there = await before.stored.allBeside();
    return { content, there, worker: await freshWorker() };
  };

  test('brings all that was written and decided, private pages only if they were asked for', async () => {
    for (const withPages of [false, true]) {
      const { content, there, worker } = await moved(withPages);
      kept(await worker.history.importHistory({ content }));
      expect(await worker.stored.allBeside()).toEqual({
        ...there,
        pages: withPages ? there.pages.filter(({ lock }) => lock !== null) : [],
        settings: [{ name: 'name', value: 'Sam Holm' }],
      });
      expect([...worker.browser.alarms.keys()]).toEqual(['draft:free|1']);
    }
  });

  test('adds nothing a second time', async () => {
    const { content, worker } = await moved(true);
    kept(await worker.history.importHistory({ content }));
    const once = await worker.stored.allBeside();
    kept(await worker.history.importHistory({ content }));
    expect(await worker.stored.allBeside()).toEqual(once);
  });

  test('is taken back whole, but for what was written since', async () => {
    const { content, worker } = await moved(true);
    const taken = kept(await worker.history.importHistory({ content }));
    kept(await worker.plan.keepReflection({ id: 'r2', question: 'small', text: 'Since', mood: null }));
    await worker.undo(taken.is === 'taken' ? taken : { change: null });
    const { reflections, ...others } = await worker.stored.allBeside();
    expect(reflections.map(({ text }) => text)).toEqual(['Since']);
    expect(Object.values(others).flat()).toEqual([]);
    expect([...worker.browser.alarms.keys()]).toEqual([]);
  });

  test('changes nothing where something in it is wrong', async () => {
    const { content, worker } = await moved(true);
    const taken = kept(await worker.history.importHistory({ content: content.replace('"A walk"', '7') }));
    expect(taken).toMatchObject({ is: 'not-taken', why: { is: 'wrong' } });
    expect(Object.values(await worker.stored.allBeside()).flat()).toEqual([]);
  });

  test('may be one of an Ajar that wrote applications and companies only', async () => {
    const { history, stored } = await freshWorker();
    const content = JSON.stringify({ format: 'ajar-history', version: 1, applications: [], companies: [] });
    expect(kept(await history.importHistory({ content }))).toMatchObject({ is: 'taken' });
    expect(Object.values(await stored.allBeside()).flat()).toEqual([]);
  });
});

test('older words of a file do not take the place of newer ones', async () => {
  const worker = await freshWorker();
  await writeAll(worker);
  const content = await written(worker);
  vi.setSystemTime(Date.now() + 1_000);
  const draft = aDraft({ key: 'free|1', text: 'Dear Ines, thank you', updatedAt: Date.now() });
  kept(await worker.pages.saveDraft({ draft, base: aDraft({ key: 'free|1', text: 'Dear Ines' }) }));
  kept(await worker.plan.keepReflection({ id: 'r1', question: 'small', text: 'A long walk', mood: null }));
  const now = await worker.stored.allBeside();
  kept(await worker.history.importHistory({ content }));
  expect(await worker.stored.allBeside()).toEqual(now);
  vi.useRealTimers();
});

test('a note about an application that is gone is in the file, too', async () => {
  const { history, plan, stored } = await freshWorker();
  const note = { id: 'n2', application: 'gone', kind: 'lines', field: 'stuck', value: 'Sharding', base: '' } as const;
  kept(await plan.saveNote(note));
  const { content } = kept(await history.exportHistory({ withPages: false }));
  kept(await plan.removeNote({ id: 'n2' }));
  kept(await history.importHistory({ content }));
  expect(await stored.allNotes()).toMatchObject([{ application: 'gone', fields: { stuck: 'Sharding' } }]);
});

test('every place where something is kept is in the file, but for what only waits for a yes', async () => {
  const { history, stored } = await freshWorker();
  const file = JSON.parse(kept(await history.exportHistory({ withPages: true })).content);
  const db = await stored.database();
  const withApplications = ['applications', 'events', 'plans', 'postings'];
  const others = [...db.objectStoreNames].filter((name) => ![...withApplications, 'suggestions'].includes(name));
  expect(Object.keys(file)).toEqual(expect.arrayContaining(others));
});

test('what waits for a yes waits no longer where the file has its mail, and waits again once that is taken back', async () => {
  const before = await freshWorker();
  await before.stored.keepCase(aCase());
  kept(await before.plan.recordRejection({ key: 'gmail|m1' }));
  await before.stored.keepSeen({ key: 'gmail|m3', outcome: 'dismissed', at: 5 });
  const content = await written(before);
  const { history, stored, undo } = await freshWorker();
  for (const id of ['gmail|m1', 'gmail|m2', 'gmail|m3']) await stored.keepSuggestion(aSuggestion({ id }));
  const taken = kept(await history.importHistory({ content }));
  expect((await stored.allSuggestions()).map(({ id }) => id)).toEqual(['gmail|m2']);
  await undo(taken.is === 'taken' ? taken : { change: null });
  expect(await stored.allSuggestions()).toHaveLength(3);
});
