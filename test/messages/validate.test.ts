import { describe, expect, test } from 'vitest';
import { isCardAction, isHealth, isKey, isMail } from '../../src/messages/validate.ts';
import { aMail } from '../support/makers.ts';

describe('a mail from a page', () => {
  test('is taken as an adapter reads it', () => {
    expect(isMail(aMail())).toBe(true);
  });

  test.each([
    ['nothing', null],
    ['a list', []],
    ['no sender', { ...aMail(), from: null }],
    ['an empty id', aMail({ id: '' })],
    ['a number as its text', { ...aMail(), body: 5 }],
    ['a text beyond any letter', aMail({ body: 'x'.repeat(200_001) })],
    ['a subject beyond any line', aMail({ subject: 'x'.repeat(2_001) })],
  ])('with %s is turned away', (_what, value) => {
    expect(isMail(value)).toBe(false);
  });
});

test('only the card’s own buttons are actions', () => {
  expect(isCardAction('insert')).toBe(true);
  expect(isCardAction('send')).toBe(false);
  expect(isCardAction({ toString: () => 'insert' })).toBe(false);
});

test('a key is a text that says something', () => {
  expect([isKey('gmail|m1'), isKey(''), isKey(7), isKey('x'.repeat(4_001))]).toEqual([true, false, false, false]);
});

describe('what a page’s script says of its health', () => {
  const anchors = { from: { found: null, usual: 1 }, body: { found: 2, usual: 1 } };

  test('holds the adapter’s id and numbers', () => {
    expect(isHealth({ site: 'mail-ru', state: 'reads', anchors })).toBe(true);
  });

  test.each([
    ['a sentence as its site', { site: 'Dear Sam', state: 'reads', anchors }],
    ['a state of its own', { site: 'gmail', state: 'Dear Sam', anchors }],
    ['a part of its own', { site: 'gmail', state: 'reads', anchors: { 'sam@a.example': { found: 1, usual: 1 } } }],
    ['words for a number', { site: 'gmail', state: 'reads', anchors: { from: { found: 'Sam Holm', usual: 1 } } }],
    ['no anchors', { site: 'gmail', state: 'reads', anchors: null }],
    ['nothing', null],
  ])('and with %s is turned away', (_what, value) => {
    expect(isHealth(value)).toBe(false);
  });
});
