import { describe, expect, test } from 'vitest';
import { answerable, bareSubject, isReplyTo } from '../../src/core/reply-target.ts';
import { aMail } from '../support/makers.ts';

const mail = answerable(aMail({ subject: 'Your application', replyTo: 'Mira@fennholt.example' }));
const target = { thread: null, recipients: ['mira@fennholt.example'], subject: 'Re: Your application' };

describe('an open reply', () => {
  test('to the same conversation answers the mail, whoever else is written to', () => {
    const threaded = answerable(aMail({ thread: 't1' }));
    expect(isReplyTo({ thread: 't1', recipients: ['x@y.example'], subject: null }, threaded)).toBe('yes');
    expect(isReplyTo({ thread: 't2', recipients: ['n.okafor@tarnholm.example'], subject: null }, threaded)).toBe('no');
  });

  test('without a conversation answers it by address and subject together', () => {
    expect(isReplyTo(target, mail)).toBe('yes');
    expect(isReplyTo({ ...target, subject: 'Lunch' }, mail)).toBe('no');
    expect(isReplyTo({ ...target, recipients: ['bea@okafor.example'] }, mail)).toBe('no');
  });

  test('that may be one to another mail with the same address and subject leaves it to the person', () => {
    expect(isReplyTo(target, { ...mail, isAlone: false })).toBe('unknown');
    expect(isReplyTo({ ...target, subject: 'Lunch' }, { ...mail, isAlone: false })).toBe('no');
    const threaded = answerable(aMail({ thread: 't1' }), false);
    expect(isReplyTo({ thread: 't1', recipients: [], subject: null }, threaded)).toBe('yes');
  });

  test('that does not say enough leaves it to the person', () => {
    expect(isReplyTo({ ...target, recipients: [] }, mail)).toBe('unknown');
    expect(isReplyTo({ ...target, subject: null }, mail)).toBe('unknown');
  });
});

test.each([
  'Re: Your application',
  'AW: Your application',
  'RE[2]: your application',
  '回复：Your application',
  'Sv: Re:  Your  application',
])('"%s" is about the same thing', (subject) => {
  expect(bareSubject(subject)).toBe('your application');
});
