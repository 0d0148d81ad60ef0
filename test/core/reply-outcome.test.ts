import { describe, expect, test } from 'vitest';
import type { Draft } from '../../src/core/draft.ts';
import { feedbackRate } from '../../src/core/reply-outcome.ts';

const DAY = 86_400_000;
const NOW = 100 * DAY;
type Asked = Pick<Draft, 'dial' | 'sentAt' | 'insertedAt' | 'answer'>;
const asked = (more: Partial<Asked> = {}): Asked => ({
  dial: 'ask',
  sentAt: NOW - 30 * DAY,
  insertedAt: null,
  answer: null,
  ...more,
});

describe('the person’s own rate of answers', () => {
  test('is not told before five questions have an outcome', () => {
    expect(feedbackRate([asked(), asked(), asked(), asked()], NOW)).toBe(null);
    expect(feedbackRate([asked(), asked(), asked(), asked(), asked({ sentAt: NOW - DAY })], NOW)).toBe(null);
  });
  test('counts silence of two weeks as no answer', () => {
    const all = [asked(), asked(), asked(), asked({ answer: 'yes' }), asked({ sentAt: NOW - DAY, answer: 'yes' })];
    expect(feedbackRate(all, NOW)).toEqual({ asked: 5, answered: 2 });
  });
  test('leaves out replies that asked for nothing or never went out', () => {
    const none = [asked({ dial: 'none' }), asked({ sentAt: null })];
    expect(feedbackRate([asked(), asked(), asked(), asked(), ...none], NOW)).toBe(null);
  });
});
