import { describe, expect, test } from 'vitest';
import { sameCompany } from '../../src/core/company-name.ts';
import { type KnownApplication, type MailClues, matchApplication } from '../../src/core/matching.ts';

const DAY = 86_400_000;
const JUNE = Date.UTC(2026, 5, 1);

const known = (change: Partial<KnownApplication>): KnownApplication => ({
  id: 'one',
  company: 'Brightloom',
  role: 'Backend Engineer',
  createdAt: JUNE,
  isAlive: true,
  threads: [],
  addresses: [],
  aliases: [],
  ...change,
});
const clues = (change: Partial<MailClues>): MailClues => ({
  thread: null,
  company: null,
  role: null,
  address: null,
  at: JUNE + 20 * DAY,
  ...change,
});
const isService = (address: string): boolean => address.endsWith('@ats.example');
const match = (mail: Partial<MailClues>, ...applications: readonly Partial<KnownApplication>[]) =>
  matchApplication(clues(mail), applications.map(known), isService);

describe('a mail belongs to an application', () => {
  test('by its conversation, whatever else it says', () => {
    const applications = [
      { id: 'a', threads: ['t1'] },
      { id: 'b', company: 'Corvane' },
    ];
    expect(match({ thread: 't1', company: 'Corvane' }, ...applications)).toEqual({ is: 'one', id: 'a' });
  });

  test('by the company, spelled another way', () => {
    expect(match({ company: 'BRIGHTLOOM GmbH & Co. KG' }, {})).toEqual({ is: 'one', id: 'one' });
  });

  test('by the domain of an address seen before', () => {
    const one = { company: 'BL Group', addresses: ['anna@brightloom.co.uk'] };
    expect(match({ address: 'jobs@mail.brightloom.co.uk' }, one)).toEqual({ is: 'one', id: 'one' });
  });

  test('by a domain that is the company’s name', () => {
    expect(match({ address: 'jobs@brightloom.example' }, {})).toEqual({ is: 'one', id: 'one' });
  });

  test.each(['wp.pl', 't-online.de', 'orange.fr', 'seznam.cz', 'hey.com', 'yahoo.co.uk'])(
    'but not by %s, where anybody may have an address',
    (host) => {
      const one = { addresses: [`elm.bakery@${host}`] };
      expect(match({ address: `oak.garage@${host}`, company: 'Oak Garage' }, one)).toEqual({ is: 'none' });
    },
  );

  test('by an employer’s own host for mail', () => {
    const one = { company: 'Hazel Print', addresses: ['anna@mail.hp.example'] };
    expect(match({ address: 'jobs@mail.hp.example' }, one)).toEqual({ is: 'one', id: 'one' });
  });

  test('perhaps, where an agency that wrote for one employer writes for another: then Ajar asks', () => {
    const one = { company: 'Elm Rail', addresses: ['anna@talents.example'] };
    expect(match({ address: 'anna@talents.example', company: 'Oak Bank' }, one)).toEqual({ is: 'ask', ids: ['one'] });
    expect(match({ address: 'anna@talents.example', company: 'Elm Rail GmbH' }, one)).toEqual({ is: 'one', id: 'one' });
  });

  test('by the role, where there are several at one company', () => {
    const applications = [{ id: 'a' }, { id: 'b', role: 'Data Analyst' }];
    expect(match({ company: 'Brightloom', role: 'Data Analyst (m/f/d)' }, ...applications)).toEqual({
      is: 'one',
      id: 'b',
    });
  });

  test('by its very role, though it rests and another there does not: a late answer', () => {
    const applications = [
      { id: 'a', isAlive: false },
      { id: 'b', role: 'Data Analyst' },
    ];
    expect(match({ company: 'Brightloom', role: 'Backend Engineer' }, ...applications)).toEqual({ is: 'one', id: 'a' });
  });

  test('by being the one still open', () => {
    const applications = [
      { id: 'a', isAlive: false },
      { id: 'b', role: 'Data Analyst' },
    ];
    expect(match({ company: 'Brightloom' }, ...applications)).toEqual({ is: 'one', id: 'b' });
  });
});

describe('a mail asks', () => {
  test('when two applications fit, the latest first', () => {
    const applications = [{ id: 'a' }, { id: 'b', role: 'Data Analyst', createdAt: JUNE + DAY }];
    expect(match({ company: 'Brightloom' }, ...applications)).toEqual({ is: 'ask', ids: ['b', 'a'] });
  });

  test('when the company fits and the role is another', () => {
    expect(match({ company: 'Brightloom', role: 'Office Manager' }, {})).toEqual({ is: 'ask', ids: ['one'] });
  });

  test('when the same role was applied for twice', () => {
    const applications = [{ id: 'a' }, { id: 'b', createdAt: JUNE + DAY }];
    expect(match({ company: 'Brightloom', role: 'Backend Engineer' }, ...applications)).toEqual({
      is: 'ask',
      ids: ['b', 'a'],
    });
  });
});

describe('a mail belongs to none', () => {
  test('when the company is another', () => {
    expect(match({ company: 'Corvane', role: 'Backend Engineer' }, {})).toEqual({ is: 'none' });
  });

  test('when it was written before the application', () => {
    expect(match({ company: 'Brightloom', at: JUNE - 30 * DAY }, {})).toEqual({ is: 'none' });
  });

  test('when only a service that writes for many employers is the same', () => {
    const one = { addresses: ['no-reply@ats.example'] };
    expect(match({ company: 'Corvane', address: 'no-reply@ats.example' }, one)).toEqual({ is: 'none' });
  });

  test('when only a mail provider is the same', () => {
    expect(match({ address: 'bob@gmail.com' }, { company: 'Gmail', addresses: ['amy@gmail.com'] })).toEqual({
      is: 'none',
    });
  });
});

test.each([
  ['Brightloom Inc.', 'Brightloom'],
  ['The Elm Bakery', 'Elm Bakery Ltd.'],
  ['Société Orme S.A.R.L.', 'Societe Orme'],
  ['Corvane S.p.A.', 'CORVANE'],
  ['Halden Sp. z o.o.', 'Halden'],
  ['Elm & Sons, LLC', 'Elm & Sons'],
])('%s and %s are one company', (one, other) => {
  expect(sameCompany(one, other)).toBe(true);
});

test.each([
  ['Brightloom', 'Brightloom Health'],
  ['SE', 'AG'],
  ['', ''],
])('"%s" and "%s" are not', (one, other) => {
  expect(sameCompany(one, other)).toBe(false);
});
