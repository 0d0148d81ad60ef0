import { describe, expect, test } from 'vitest';
import type { ApplicationEvent, EventType } from '../../src/core/application.ts';
import { latestOf, statusAfter } from '../../src/core/stage.ts';
import { anApplication, anEvent } from '../support/makers.ts';

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

describe('how an application stands after something was told by hand', () => {
  const at = (type: EventType, when: number) => anEvent({ id: type, type, at: when, recordedAt: when });
  const standing = (status: 'alive' | 'at-rest', events: readonly ApplicationEvent[], told: ApplicationEvent) =>
    statusAfter({ application: anApplication({ status }), events }, told);

  test('a no ends it, also one of yesterday that is told after applying was', () => {
    expect(standing('alive', [at('applied', NOON)], at('rejection', NOON + MINUTE))).toBe('at-rest');
    expect(standing('alive', [at('applied', NOON)], at('rejection', NOON - MINUTE))).toBe('at-rest');
  });

  test('an invitation wakes it', () => {
    expect(standing('at-rest', [at('rejection', NOON)], at('interview', NOON + MINUTE))).toBe('alive');
  });

  test('what is told of an earlier day does not outweigh what came after it', () => {
    expect(standing('at-rest', [at('rejection', NOON)], at('interview', NOON - MINUTE))).toBe('at-rest');
    expect(standing('alive', [at('offer', NOON)], at('rejection', NOON - MINUTE))).toBe('alive');
  });

  test('words that say neither change nothing', () => {
    expect(standing('at-rest', [], at('feedback', NOON))).toBe('at-rest');
    expect(standing('alive', [], at('nudge', NOON))).toBe('alive');
  });
});
