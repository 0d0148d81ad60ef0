import { expect, test } from 'vitest';
import { latestOf } from '../../src/core/stage.ts';
import { anEvent } from '../support/makers.ts';

const MINUTE = 60_000;
const NOON = 29_000_000 * MINUTE;

test('a mail that came in the minute in which one applied came last, though webmails tell its time to the minute', () => {
  const applied = anEvent({ id: 'applied', type: 'applied', at: NOON + 40_000, recordedAt: NOON + 40_000 });
  const rejection = anEvent({ id: 'no', type: 'rejection', at: NOON, recordedAt: NOON + 55_000 });
  expect(latestOf([applied, rejection])?.type).toBe('rejection');
});

test('what happened earlier and was told of later did not happen last', () => {
  const applied = anEvent({ id: 'applied', type: 'applied', at: NOON, recordedAt: NOON });
  const lead = anEvent({ id: 'lead', type: 'lead', at: NOON - MINUTE, recordedAt: NOON + MINUTE });
  expect(latestOf([lead, applied])?.type).toBe('applied');
});
