import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { classify } from '../../src/core/classify.ts';
import { KINDS } from '../../src/core/verdict.ts';
import { readOwn } from '../tools/corpus/mails.ts';
import { languagesOf } from '../tools/languages.ts';

const mails = readOwn(join(import.meta.dirname));
const prompts = mails.filter(({ label }) => label === 'rejection');
const others = mails.filter(({ label }) => label !== 'rejection');

test('the corpus has every kind of mail', () => {
  expect(new Set(mails.map(({ label }) => label))).toEqual(new Set<string>(KINDS));
});

describe('is a rejection', () => {
  test.each(prompts.map(({ mail }) => [mail.id, mail] as const))('%s', (_, mail) => {
    expect(classify(mail, languagesOf(mail))).toMatchObject({
      kind: 'rejection',
      tier: expect.stringMatching(/sure|likely/),
    });
  });
});

describe('prompts nothing', () => {
  test.each(others.map(({ mail }) => [mail.id, mail] as const))('%s', (_, mail) => {
    expect(classify(mail, languagesOf(mail))).toMatchObject({ tier: 'none' });
  });
});

describe('names the reason', () => {
  test.each(prompts.map(({ mail }) => [mail.id, mail] as const))('%s', (_, mail) => {
    const [reason] = classify(mail, languagesOf(mail)).because;
    expect(reason?.weight).toBeGreaterThan(0);
    expect(`${mail.subject}\n${mail.body}`.replace(/\s+/g, ' ')).toContain(reason?.sentence.slice(0, 20));
  });
});
