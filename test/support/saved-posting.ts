import type { PostingReading } from '../../src/core/posting.ts';
import { readPosting } from '../../src/sites/posting/read.ts';
import { savedPage } from './saved-page.ts';

/** A saved page of a job site, read as it is in a tab. Without an address the page's own canonical one is taken. */
export async function readSavedPosting(html: string, url: string | null): Promise<PostingReading> {
  const { document } = await savedPage(html, url ?? 'about:blank');
  return readPosting(document, url ?? '');
}

/** What a reading looks like in reports: fields, then what else the page is, then where each was read. */
export function asReport(file: string, reading: PostingReading): object {
  const { company, role, location, salary, datePosted, is, closed, rows, from } = reading;
  // Of a page that lists applications the first row speaks for the page.
  const status = is === 'status' ? (rows[0]?.status ?? 'applications') : closed;
  return {
    file,
    company,
    role,
    location,
    salary,
    datePosted,
    ...(status === null ? {} : { status }),
    ...(is === 'submitted' ? { submitted: true } : {}),
    ...(is === 'status' ? { rows: rows.map(withoutNulls) } : {}),
    from,
  };
}

function withoutNulls(row: object): object {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null));
}
