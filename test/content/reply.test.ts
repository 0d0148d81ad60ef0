import { expect, test } from 'vitest';
import { answers } from '../../src/content/reply.ts';
import type { Mail } from '../../src/core/mail.ts';
import { answerable } from '../../src/core/reply-target.ts';
import type { MailSite, OpenMail, Page } from '../../src/sites/mail/adapter.ts';
import { aMail } from '../support/makers.ts';

const page = {} as Page;
/** A webmail in which these mails stand open. */
const showing = (...mails: readonly Mail[]): MailSite =>
  ({
    openMails: () => mails.map(({ id }) => ({ id }) as OpenMail),
    readMail: (_page: Page, { id }: OpenMail) => mails.find((mail) => mail.id === id) ?? null,
  }) as unknown as MailSite;

const aNo = aMail({ id: 'INBOX/17' });
const reply = { thread: null, recipients: ['n.okafor@tarnholm.example'], subject: 'Re: Your application' };

test('a reply that fits a no by address and subject may be one to another mail that stands open beside it', () => {
  const mail = answerable(aNo);
  expect(answers(showing(aNo), page, reply, mail)).toBe('yes');
  expect(answers(showing(aMail({ id: 'INBOX/18' })), page, reply, mail)).toBe('unknown');
  expect(answers(showing(aNo, aMail({ id: 'INBOX/18', subject: 'Lunch' })), page, reply, mail)).toBe('yes');
  expect(answers(showing(aMail({ id: 'INBOX/18' })), page, { ...reply, subject: 'Lunch' }, mail)).toBe('no');
});

test('a reply in the same conversation is known by that', () => {
  const mail = answerable(aMail({ id: 'a', thread: 't1' }));
  const beside = aMail({ id: 'b', thread: 't1' });
  expect(answers(showing(beside), page, { ...reply, thread: 't1' }, mail)).toBe('yes');
  expect(answers(showing(beside), page, reply, mail)).toBe('yes');
  expect(answers(showing(aMail({ id: 'c', thread: 't2' })), page, reply, mail)).toBe('unknown');
});
