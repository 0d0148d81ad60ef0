import { describe, expect, test } from 'vitest';
import { classify } from '../../src/core/classify.ts';
import type { Tier } from '../../src/core/verdict.ts';
import { mailOf } from '../tools/corpus/mails.ts';
import { languagesOf } from '../tools/languages.ts';
import notices from './status-notices.json' with { type: 'json' };

function tierOf(subject: string, body: string): Tier {
  const mail = mailOf({ subject, body });
  return classify(mail, languagesOf(mail)).tier;
}

// What recruiting systems send where nobody writes a sentence.
describe('a notice that is only fields and an outcome is heard', () => {
  test.each(Object.entries(notices))('%s', (_code, { subject, fields }) => {
    expect(tierOf(subject, fields)).not.toBe('none');
  });
});

describe('the same outcome of a request for leave is none', () => {
  test.each(Object.entries(notices))('%s', (_code, { leave, refused }) => {
    expect(tierOf(leave, refused)).toBe('none');
    expect(tierOf(leave, `${leave}\n${refused}`)).toBe('none');
  });
});
