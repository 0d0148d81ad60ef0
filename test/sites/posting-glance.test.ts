import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { couldTell } from '../../src/sites/posting/glance.ts';
import { savedPage } from '../support/saved-page.ts';
import { pagesOf } from '../tools/postings/measure.ts';

const tells = (URL: string, title = ''): boolean => couldTell({ URL, title } as Document);
const telling = pagesOf('test/sites/jobs/INDEX.jsonl').filter(
  ({ view, url }) => url !== null && /posting|submitted|status/.test(view),
);

describe('a glance at a page of a job site', () => {
  test.each(telling)('sees that $file could be one that tells', async ({ file, url }) => {
    const { document } = await savedPage(readFileSync(`test/sites/jobs/${file}`, 'utf8'), url ?? '');
    expect(tells(url ?? '', document.title)).toBe(true);
  });

  test.each([
    'https://www.linkedin.com/jobs-tracker/?stage=applied',
    'https://myjobs.indeed.com/applied',
    'https://opalridge.wd5.myworkdayjobs.com/en-US/External/userHome',
    'https://www.granskogen.example/jobba-hos-oss/lediga-jobb/underhallstekniker',
    'https://saiyo.umineko.example/bosyu/4077',
  ])('sees that %s could be one', (address) => {
    expect(tells(address)).toBe(true);
  });

  test.each([
    ['https://jobs.lever.co/', 'Lever'],
    ['https://jobs.lever.co/quillgate', 'Quillgate'],
    ['https://www.linkedin.com/feed/', '(3) Feed | LinkedIn'],
    ['https://www.linkedin.com/messaging/thread/2-MTcyNDQ', 'Messaging | LinkedIn'],
    ['https://www.linkedin.com/in/mara-holm-5a20411b', 'Mara Holm | LinkedIn'],
    ['https://www.jobs.cz/account/settings', 'Account'],
    ['https://secure.indeed.com/auth?hl=en', 'Sign In | Indeed Accounts'],
  ])('passes by %s', (address, title) => {
    expect(tells(address, title)).toBe(false);
  });
});
