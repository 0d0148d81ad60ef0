import { expect, test } from 'vitest';
import { DEFAULT_THRESHOLDS, silenceOf } from '../../src/core/silence.ts';
import { DAY } from '../support/plan-makers.ts';
import { freshWorker, kept } from '../support/worker.ts';

test('after a no that was told by hand nobody is asked a month later to write to them, until it is taken back', async () => {
  const { history, stored, undo } = await freshWorker();
  const { application } = kept(await history.addApplication({ details: { company: 'Acme', role: 'Cook' } }));
  const isSilent = async () =>
    (await stored.allFollowed()).some((one) => silenceOf(one, Date.now() + 30 * DAY, DEFAULT_THRESHOLDS) !== null);
  const change = kept(await history.addEvent({ application, type: 'rejection', at: Date.now() - DAY }));
  expect(await isSilent()).toBe(false);
  await undo(change);
  expect(await isSilent()).toBe(true);
});
