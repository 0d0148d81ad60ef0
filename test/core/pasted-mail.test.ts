import { describe, expect, test } from 'vitest';
import { cardKind } from '../../src/core/card-kind.ts';
import { parsePasted } from '../../src/core/pasted-mail.ts';
import type { Verdict } from '../../src/core/verdict.ts';

describe('a pasted mail', () => {
  test('with its head gives sender, subject and date', () => {
    const mail = parsePasted(
      'From: Nkem Okafor <n@tarnholm.example>\nSubject: Your application\nDate: Thu, 19 Nov 2026 10:00 +0000\n\nHi Sam,\nthank you.',
    );
    expect(mail).toMatchObject({
      subject: 'Your application',
      from: { name: 'Nkem Okafor', address: 'n@tarnholm.example' },
      date: '2026-11-19T10:00:00.000Z',
      body: 'Hi Sam,\nthank you.',
    });
  });

  test('without a head is all text', () => {
    expect(parsePasted('Dear Sam,\n\nTo: be honest, no.')).toMatchObject({
      subject: '',
      body: 'Dear Sam,\n\nTo: be honest, no.',
    });
  });
});

describe('the card', () => {
  const verdict = (tier: Verdict['tier']): Verdict =>
    ({ kind: 'rejection', tier, confidence: 0.9, because: [] }) as unknown as Verdict;
  const now = Date.parse('2026-11-20T10:00:00Z');

  test('says what it is sure of, asks where it is not, and is silent else', () => {
    expect([
      cardKind(verdict('sure'), null, now),
      cardKind(verdict('likely'), null, now),
      cardKind(verdict('none'), null, now),
    ]).toEqual(['no', 'question', null]);
  });

  test('for a mail older than 14 days offers the history only', () => {
    expect(cardKind(verdict('sure'), '2026-11-05T10:00:00Z', now)).toBe('old');
  });
});
