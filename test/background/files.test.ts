import { expect, test, vi } from 'vitest';
import { aCase } from '../support/makers.ts';
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
