import { expect, test } from 'vitest';
import { aCase, aWhole } from '../support/makers.ts';
import { freshWorker, kept, type Worker } from '../support/worker.ts';

/** As much as the session's memory holds. */
const ALL = 10_485_760;
const fill = ({ browser }: Worker, left: number) => void browser.session.set('other', 'x'.repeat(ALL - left));

test('of many changes the last few can be taken back', async () => {
  const worker = await freshWorker();
  const { application } = kept(await worker.history.addApplication({ details: { company: 'Acme' } }));
  const isResting = async (to: boolean) =>
    kept(await worker.history.restApplications({ ids: [application], isResting: to }));
  const first = await isResting(true);
  for (let count = 0; count < 6; count += 1) await isResting(count % 2 === 1);
  expect(await worker.stored.readBefore(first.change ?? '')).not.toBeNull();
  for (let count = 0; count < 6; count += 1) await isResting(count % 2 === 1);
  expect(await worker.stored.readBefore(first.change ?? '')).toBeNull();
  expect((await worker.undo(await isResting(true))).change).toBeNull();
});

test('what was taken out of the history comes back however much is changed since, and however full memory is', async () => {
  const worker = await freshWorker();
  const { application } = kept(await worker.plan.recordByHand({ company: 'Acme', role: 'Cook', ending: 'call' }));
  kept(await worker.plan.undoRecord({ application, message: null }));
  for (let count = 0; count < 12; count += 1)
    kept(await worker.history.addApplication({ details: { company: `Elm ${count}` } }));
  fill(worker, 6_000);
  await worker.stored.keepCase(aCase());
  kept(await worker.plan.bringRecordBack({ application }));
  expect((await worker.stored.readWhole(application))?.application.company).toBe('Acme');
});

test('a change holds what it touched, and not the long text of a posting beside it', async () => {
  const worker = await freshWorker();
  const { changeWholes } = await import('../../src/storage/changes.ts');
  const posting = { application: 'a1', text: 'x'.repeat(100_000), readAt: 1 };
  await changeWholes('seed', { ids: [], to: () => [aWhole({ posting })] });
  kept(await worker.history.restApplications({ ids: ['a1'], isResting: false }));
  expect(JSON.stringify([...worker.browser.session]).length).toBeLessThan(5_000);
});

test('a new card is worth more than the way back of an old change', async () => {
  const worker = await freshWorker();
  const made = kept(await worker.history.addApplication({ details: { company: 'Acme' } }));
  fill(worker, 1_200);
  await worker.stored.keepCase(aCase());
  expect(await worker.stored.readCase('gmail|m1')).not.toBeNull();
  expect(await worker.stored.readBefore(made.change ?? '')).toBeNull();
});

test('a change that memory holds no way back of says so', async () => {
  const worker = await freshWorker();
  fill(worker, 100);
  expect(kept(await worker.history.addApplication({ details: { company: 'Acme' } })).change).toBeNull();
  expect(await worker.stored.allFollowed()).toHaveLength(1);
});

test('what cannot be held is not taken out of the history, and that is said', async () => {
  const worker = await freshWorker();
  const { application } = kept(await worker.plan.recordByHand({ company: 'Acme', role: 'Cook', ending: 'call' }));
  const before = await worker.stored.readWhole(application);
  fill(worker, 100);
  expect(await worker.plan.undoRecord({ application, message: null })).toMatchObject({ ok: false });
  expect(await worker.stored.readWhole(application)).toEqual(before);
});
