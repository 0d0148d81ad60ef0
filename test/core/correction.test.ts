import { describe, expect, test } from 'vitest';
import {
  asAsked,
  asSaid,
  type Correction,
  correctionFor,
  senderOf,
  templateFor,
  templateOf,
} from '../../src/core/correction.ts';
import type { Verdict } from '../../src/core/verdict.ts';
import { aMail } from '../support/makers.ts';

const SENDER = 'jobs@pellworth.example';
const correction = (what: Partial<Correction>): Correction => ({
  id: 'c',
  sender: SENDER,
  template: 'thank you for',
  at: 1,
  ...what,
});

describe('a correction', () => {
  test('counts for the same sender and template only', () => {
    const list = [correction({})];
    expect(correctionFor(list, SENDER, 'thank you for')).toBe('is-not');
    expect(correctionFor(list, SENDER, 'another text')).toBeNull();
    expect(correctionFor(list, 'other@pellworth.example', 'thank you for')).toBeNull();
  });

  test('without a template is about all of the sender’s mails', () => {
    expect(correctionFor([correction({ template: null })], SENDER, 'anything')).toBe('is-not');
  });

  test('that came last wins over an earlier one', () => {
    const list = [correction({ at: 2, says: 'is' }), correction({ at: 1 })];
    expect(correctionFor(list, SENDER, 'thank you for')).toBe('is');
  });
});

test('the same letter to somebody else, about another role, is the same template', () => {
  const [one, other] = [
    'Thank you for applying as Data Analyst, Sam; we went on with one of 214 others.',
    'Thank you for applying as Nurse, Kim; we went on with one of 9 others.',
  ].map(templateOf);
  expect(one).toBe(other);
});

describe('a template', () => {
  const verdict = (what: Partial<Verdict>): Verdict =>
    ({ kind: 'other', tier: 'none', because: [], ...what }) as Verdict;

  test('is the sentence that gave the mail away', () => {
    const because = [
      { rule: 'r', kind: 'rejection', weight: 6, sentence: 'we went on', where: 'body', paragraph: 1 },
    ] as const;
    expect(templateFor(aMail(), verdict({ kind: 'rejection', because }))).toBe('we went on');
  });

  test('is the beginning of the text where none was found', () => {
    expect(templateFor(aMail({ body: 'all the best to you' }), verdict({}))).toBe('all the best to you');
  });

  test('that the person called a no is one, with what was read kept beside it', () => {
    expect(asSaid(verdict({ confidence: 0.2 }))).toMatchObject({ kind: 'rejection', tier: 'sure', because: [] });
  });
});

test('a mail that may have been misread is asked about, and nothing is made of it that it was not', () => {
  const read = (tier: Verdict['tier']) => asAsked({ kind: 'rejection', tier } as Verdict);
  expect(['sure', 'likely', 'none'].map((tier) => read(tier as Verdict['tier']).tier)).toEqual([
    'likely',
    'likely',
    'none',
  ]);
});

test('a sender is the address, or the name where the page shows none', () => {
  expect(senderOf(aMail({ from: { name: 'HR', address: 'HR@Tarnholm.example' } }))).toBe('hr@tarnholm.example');
  expect(senderOf(aMail({ from: { name: 'Tarnholm HR', address: null } }))).toBe('tarnholm hr');
});
