import { expect, test } from 'vitest';
import { freshWorker } from '../support/worker.ts';

const PAGE = { id: 'p1', application: null, iv: 'iv', cipher: 'noise', key: 'key' };
const LOCK = { kind: 'bare', key: 'key' } as const;

test('a private page of which nothing could be saved is not said to be kept', async () => {
  const { plan } = await freshWorker();
  expect(await plan.keepPage({ id: PAGE.id, lock: LOCK })).toEqual({ ok: false, error: 'save-failed' });
});

test('a private page that was saved is kept', async () => {
  const { plan, stored } = await freshWorker();
  await plan.savePage(PAGE);
  expect((await plan.keepPage({ id: PAGE.id, lock: LOCK })).ok).toBe(true);
  expect((await stored.findPage(PAGE.id))?.lock).toEqual(LOCK);
});
