import { describe, expect, test } from 'vitest';
import type { ApplicationEvent } from '../../src/core/application.ts';
import type { Draft } from '../../src/core/draft.ts';
import { lastWordOf } from '../../src/core/last-word.ts';
import { DEFAULT_THRESHOLDS, silenceOf } from '../../src/core/silence.ts';
import { aDraft, anApplication, anEvent } from '../support/makers.ts';

const DAY = 86_400_000;
const applied = anEvent({ id: 'e1', type: 'applied', at: DAY, message: 'hand|e1', sentence: null });
const said = (what: Partial<ApplicationEvent>) => anEvent({ id: 'e2', at: 2 * DAY, sentence: null, ...what });
const lastWord = (events: readonly ApplicationEvent[], drafts: readonly Draft[] = []) =>
  lastWordOf({ application: anApplication({ status: 'alive' }), events }, drafts);

describe('the last word', () => {
  test('is mine after I applied, asked or answered, and nobody’s where nothing was said', () => {
    expect(lastWord([])).toBeNull();
    expect(lastWord([anEvent({ type: 'saved' })])).toBeNull();
    expect(lastWord([applied])).toEqual({ by: 'me', at: DAY, asks: false });
    expect(lastWord([said({ type: 'interview' }), anEvent({ id: 'e3', type: 'answered', at: 3 * DAY })])).toEqual({
      by: 'me',
      at: 3 * DAY,
      asks: false,
    });
  });

  test.each(['interview', 'assessment', 'offer'] as const)('is theirs and asks after "%s"', (type) => {
    expect(lastWord([applied, said({ type })])).toEqual({ by: 'them', at: 2 * DAY, asks: true });
  });

  test('asks where their own sentence is a question, and not where it is none', () => {
    expect(lastWord([said({ type: 'update', sentence: 'Are you still interested?' })])?.asks).toBe(true);
    expect(lastWord([said({ type: 'update', sentence: 'We will be in touch.' })])?.asks).toBe(false);
    expect(lastWord([applied, said({ type: 'confirmation' })])).toMatchObject({ by: 'them', asks: false });
  });

  test('asks nothing after a no, nor of one at rest', () => {
    expect(lastWord([said({ type: 'rejection', sentence: 'May we keep your CV?' })])?.asks).toBe(false);
    const rests = { application: anApplication({ status: 'at-rest' }), events: [said({ type: 'interview' })] };
    expect(lastWordOf(rests, [])?.asks).toBe(false);
  });

  test('is mine once an answer to their mail went out', () => {
    const invited = [applied, said({ type: 'interview', message: 'gmail|m2' })];
    expect(lastWord(invited, [aDraft({ key: 'gmail|m2' })])?.by).toBe('them');
    expect(lastWord(invited, [aDraft({ key: 'gmail|m2', insertedAt: 3 * DAY })])).toMatchObject({
      by: 'me',
      asks: false,
    });
    expect(lastWord(invited, [aDraft({ key: 'gmail|m9', insertedAt: 3 * DAY })])?.by).toBe('them');
  });
});

test('an answer of mine begins the wait anew', () => {
  const application = anApplication({ status: 'alive' });
  const events = [applied, said({ type: 'interview' }), anEvent({ id: 'e3', type: 'answered', at: 9 * DAY })];
  expect(silenceOf({ application, events }, 15 * DAY, DEFAULT_THRESHOLDS)).toBeNull();
  expect(silenceOf({ application, events }, 20 * DAY, DEFAULT_THRESHOLDS)?.since).toBe(9 * DAY);
});
