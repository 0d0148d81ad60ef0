import { describe, expect, test } from 'vitest';
import { classify } from '../../src/core/classify.ts';
import { mailOf } from '../tools/corpus/mails.ts';
import { languagesOf } from '../tools/languages.ts';
import mails from './called-off.json' with { type: 'json' };

const read = ({ subject, body }: { readonly subject: string; readonly body: string }) => {
  const mail = mailOf({ subject, body });
  return classify(mail, languagesOf(mail));
};

describe('an interview that does not take place', () => {
  test.each(mails.filter(({ isNo }) => isNo))('is a no where the post is gone: $lang', (mail) => {
    expect(read(mail)).toMatchObject({ kind: 'rejection', tier: expect.stringMatching(/sure|likely/) });
  });

  test.each(mails.filter(({ isNo }) => !isNo))('is none where it is moved: $lang', (mail) => {
    expect(read(mail).tier).toBe('none');
  });
});
