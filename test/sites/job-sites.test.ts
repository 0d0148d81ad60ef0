import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { PostingReading } from '../../src/core/posting.ts';
import { jobSites } from '../../src/sites/jobs/index.ts';
import { readPosting } from '../../src/sites/posting/read.ts';
import { savedPage } from '../support/saved-page.ts';
import { readSavedPosting } from '../support/saved-posting.ts';
import { errorsOf, pagesOf } from '../tools/postings/measure.ts';

const INDEX = 'test/sites/jobs/INDEX.jsonl';

describe('a saved page of a job site', () => {
  test.each(pagesOf(INDEX))(
    '$file is known for the same role and company, and as open or closed, by a short look',
    async ({ file, url }) => {
      const { document } = await savedPage(readFileSync(`test/sites/jobs/${file}`, 'utf8'), url ?? 'about:blank');
      const { is, role, company, closed } = readPosting(document, url ?? '');
      expect(readPosting(document, url ?? '', 'identity')).toMatchObject({ is, role, company, closed });
    },
  );

  test.each(pagesOf(INDEX))('$file is read as it was written down', async (page) => {
    const reading = await readSavedPosting(readFileSync(`test/sites/jobs/${page.file}`, 'utf8'), page.url);
    expect(errorsOf(page, reading)).toEqual([]);
  });
});

const read = (
  body: string,
  url = 'https://jobs.alderway.example/job/20311-carpenter',
  head = '',
): Promise<PostingReading> =>
  readSavedPosting(`<!DOCTYPE html><html><head>${head}</head><body>${body}</body></html>`, url);

const linked = (posting: object): string =>
  `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', '@type': 'JobPosting', ...posting })}</script>`;

describe('what a page publishes for machines', () => {
  const carpenter = { title: 'Carpenter', hiringOrganization: { '@type': 'Organization', name: 'Alderway' } };

  test('is believed when it agrees with the address, and says where it was read', async () => {
    const reading = await read(
      '',
      undefined,
      linked({ ...carpenter, url: 'https://jobs.alderway.example/job/20311-carpenter' }),
    );
    expect(reading).toMatchObject({ is: 'posting', role: 'Carpenter', company: 'Alderway' });
    expect(reading.from).toMatchObject({ role: 'JSON-LD title', company: 'JSON-LD hiringOrganization' });
  });

  test('says until when one can apply', async () => {
    const posting = linked({ ...carpenter, validThrough: '2026-10-31T23:59' });
    expect(await read('<h1>Carpenter</h1>', undefined, posting)).toMatchObject({
      closed: null,
      validThrough: '2026-10-31',
    });
    const without = linked({ ...carpenter, validThrough: 'until filled' });
    expect((await read('<h1>Carpenter</h1>', undefined, without)).validThrough).toBeNull();
  });

  test('is not believed when its own address is another posting’s', async () => {
    const other = linked({ ...carpenter, url: 'https://jobs.alderway.example/job/20299-joiner' });
    const reading = await read(
      '<h1>Glazier</h1><a>Apply now</a>',
      undefined,
      `<title>Glazier | Glaswerk</title>${other}`,
    );
    expect(reading).toMatchObject({ role: 'Glazier', company: 'Glaswerk' });
  });

  test('is not believed when it was left behind and the page shows another role', async () => {
    const reading = await read('<h1>Glazier</h1><a>Apply</a>', undefined, `<title>Glazier</title>${linked(carpenter)}`);
    expect(reading.role).toBe('Glazier');
    expect(reading.company).not.toBe('Alderway');
  });

  test('in several pieces about several postings is a list and no posting', async () => {
    const two = linked(carpenter) + linked({ ...carpenter, title: 'Joiner' });
    expect(await read('<h1>Our team grows</h1>', 'https://alderway.example/jobs', two)).toMatchObject({
      is: 'other',
      role: null,
      company: null,
    });
  });

  test.each([
    '',
    '{',
    '{"@type":"JobPosting"',
    'null',
    '[]',
    '"JobPosting"',
    '{"@type":"JobPosting","title":{"@id":"#x"}}',
  ])('that is broken, "%s", says nothing and breaks nothing', async (text) => {
    const script = `<script type="application/ld+json">${text}</script>`;
    expect(await read('<p>Hello</p>', 'https://alderway.example/', script)).toMatchObject({ is: 'other', role: null });
  });

  test.each(['UNAVAILABLE', 'Anywhere', 'N/A', '-', ''])('has no place where it says "%s"', async (word) => {
    const place = {
      '@type': 'Place',
      address: { '@type': 'PostalAddress', addressLocality: word, addressRegion: word },
    };
    const reading = await read('', undefined, linked({ ...carpenter, jobLocation: place }));
    expect(reading.location).toBeNull();
  });
});

describe('a company', () => {
  test('is never the name of the board, nor of the recruiting system', async () => {
    const page = '<h1>Carpenter</h1><p>Location: Riga</p><a>Apply now</a>';
    expect((await read(page, undefined, '<title>Carpenter | LinkedIn</title>')).company).toBeNull();
    expect((await read(page, undefined, '<title>Carpenter - Woodjobs.example.com</title>')).company).toBeNull();
  });

  test('that only the address names is marked as a guess', async () => {
    const reading = await read('', 'https://careers-alderway.icims.com/jobs/8287/site-carpenter/job');
    expect(reading).toMatchObject({ role: 'Site Carpenter', company: 'Alderway' });
    expect(reading.from.company).toBe('address (a guess)');
  });
});

describe('an application that was sent', () => {
  test('is certain by the site’s own mark, and not by words alone', async () => {
    const marked = await read('<div id="applyConfirmMsg">Thank you</div>', 'https://career5.successfactors.eu/career');
    expect(marked).toMatchObject({ is: 'submitted', isCertain: true });
    const said = await read('<h1>Thank you for applying!</h1>', 'https://alderway.example/done');
    expect(said).toMatchObject({ is: 'submitted', isCertain: false });
  });

  test.each([
    ['a form', '<h1>Apply for Carpenter</h1><form><input type="file"><button>Submit application</button></form>'],
    [
      'advice',
      '<article><h1>How to write “thank you for applying”</h1><p>Thank you for applying is a good start.</p></article>',
    ],
    [
      'a description',
      '<h1>Carpenter</h1><p>Thank you for applying to this posting only if you like wood.</p><a>Apply</a>',
    ],
    [
      'a hidden dialog',
      '<h1>Carpenter</h1><div role="dialog" style="display:none"><h2>Application submitted</h2></div>',
    ],
  ])('is not seen in %s', async (_what, body) => {
    expect((await read(body, 'https://alderway.example/x')).is).not.toBe('submitted');
  });
});

test('every adapter keeps to the shapes of its contract', () => {
  for (const { id, label, matches, marks } of jobSites) {
    expect(id).toMatch(/^[a-z-]+$/);
    expect(label).not.toBe('');
    expect(matches.length + (marks?.length ?? 0)).toBeGreaterThan(0);
  }
});
