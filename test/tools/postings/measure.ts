import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { POSTING_FIELDS, type PostingField, type PostingReading, type StatusRow } from '../../../src/core/posting.ts';
import { lineKey } from '../../../src/core/posting-text.ts';
import { readSavedPosting } from '../../support/saved-posting.ts';

type Expected = Readonly<Partial<Record<PostingField, string | null>>> & {
  readonly submitted?: boolean;
  readonly status?: string;
  readonly rows?: readonly Partial<StatusRow>[];
};
type Page = { readonly file: string; readonly url: string | null; readonly view: string; readonly expected: Expected };

type Tally = { right: number; wrong: number; all: number };
export type Measured = {
  readonly fields: Readonly<Record<PostingField, Tally>>;
  /** Posting, submitted, status, or neither: is the page known for what it is? */
  readonly kinds: Tally;
  readonly errors: readonly string[];
};

const tally = (): Tally => ({ right: 0, wrong: 0, all: 0 });

export function pagesOf(index: string): readonly Page[] {
  const lines = readFileSync(index, 'utf8').split('\n').filter(Boolean);
  return lines.map((line): Page => JSON.parse(line));
}

/** Reads every page of an index and compares it with what the index expects. */
export async function measurePages(index: string, verbose: boolean): Promise<Measured> {
  const fields = { company: tally(), role: tally(), location: tally(), salary: tally(), datePosted: tally() };
  const kinds = tally();
  const errors: string[] = [];
  for (const page of pagesOf(index)) {
    const reading = await readSavedPosting(readFileSync(join(dirname(index), page.file), 'utf8'), page.url);
    if (verbose) console.log(page.file, JSON.stringify(reading));
    kinds.all += 1;
    if (isOfKind(page, reading)) kinds.right += 1;
    if (page.view === 'posting') countFields(page, reading, fields);
    errors.push(...errorsOf(page, reading));
  }
  return { fields, kinds, errors };
}

/** What a reading got wrong, in sentences. */
export function errorsOf(page: Page, reading: PostingReading): readonly string[] {
  const { file, view, expected } = page;
  const kind = isOfKind(page, reading) ? [] : [`${file}: a ${view} page was read as ${JSON.stringify(reading)}`];
  const fields = POSTING_FIELDS.flatMap((field) => {
    const [read, wanted] = [reading[field], expected[field]];
    if (view !== 'posting' || wanted === undefined || wanted === null || isRight(field, read, wanted)) return [];
    const what = read === null ? 'nothing' : `"${read}" (${reading.from[field]})`;
    return [`${file}: ${field} is "${wanted}", read ${what}`];
  });
  return [...kind, ...fields];
}

function countFields({ expected }: Page, reading: PostingReading, fields: Record<PostingField, Tally>): void {
  for (const field of POSTING_FIELDS) {
    const [read, wanted] = [reading[field], expected[field]];
    if (wanted === undefined || wanted === null) continue;
    fields[field].all += 1;
    if (isRight(field, read, wanted)) fields[field].right += 1;
    else if (read !== null) fields[field].wrong += 1;
  }
}

function isRight(field: PostingField, read: string | null, expected: string): boolean {
  if (read === null) return false;
  if (field === 'salary') return digits(read) === digits(expected);
  if (field === 'location')
    return lineKey(read).startsWith(lineKey(expected)) || lineKey(expected).startsWith(lineKey(read));
  return field === 'datePosted' ? read === expected : lineKey(read) === lineKey(expected);
}

const digits = (text: string): string => (text.match(/\d/g) ?? []).join('');

function isOfKind({ view, expected }: Page, reading: PostingReading): boolean {
  if (view === 'submitted') return reading.is === 'submitted';
  if (view === 'posting') return reading.is === 'posting' && reading.closed === null;
  if (view !== 'status') return reading.is === 'other';
  if (expected.rows === undefined)
    return reading.closed === expected.status && lineKey(reading.role ?? '') === lineKey(expected.role ?? '');
  return (
    reading.is === 'status' &&
    expected.rows.every((row, at) =>
      Object.entries(row).every(([key, value]) => reading.rows[at]?.[key as keyof StatusRow] === value),
    )
  );
}
