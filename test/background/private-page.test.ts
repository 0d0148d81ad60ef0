import { expect, test } from 'vitest';
import { startWorker } from '../support/fake-worker.ts';

const PAGE = { id: 'p1', application: null, iv: 'iv', cipher: 'noise', key: 'key' };
const LOCK = { kind: 'bare', key: 'key' } as const;
const start = async () => {
  await startWorker();
  const { planHandlers } = await import('../../src/background/plan-handlers.ts');
  return { plan: planHandlers, pages: await import('../../src/storage/pages.ts') };
};

test('a private page of which nothing could be saved is not said to be kept', async () => {
  const { plan } = await start();
  expect(await plan.keepPage({ id: PAGE.id, lock: LOCK })).toEqual({ ok: false, error: 'save-failed' });
});

test('a private page that was saved is kept', async () => {
  const { plan, pages } = await start();
  await plan.savePage(PAGE);
  expect((await plan.keepPage({ id: PAGE.id, lock: LOCK })).ok).toBe(true);
  expect((await pages.findPage(PAGE.id))?.lock).toEqual(LOCK);
});
