/**
 * Reads saved pages of job sites: npm run --silent read-posting -- --url URL FILE.html, or --index INDEX.jsonl for many, a line
 * {"file", "url"} each, files relative to it. Prints one line of JSON a page: the fields of the posting, null where unknown;
 * status and submitted where the page tells; from, where each field was read.
 */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { asReport, readSavedPosting } from '../support/saved-posting.ts';

const USAGE = 'Usage: npm run --silent read-posting -- --url URL FILE.html | --index INDEX.jsonl';

type Saved = { readonly file: string; readonly path: string; readonly url: string | null };

function stopWith(sentence: string): never {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    return stopWith(`${path}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function asUrl(url: unknown, where: string): string | null {
  if (url === null || url === undefined || url === '') return null;
  if (typeof url === 'string' && /^https?:$/.test(URL.parse(url)?.protocol ?? '')) return url;
  return stopWith(`${where}: "${String(url)}" is no address of a web page.`);
}

function readIndex(index: string): readonly Saved[] {
  const lines = readText(index).split('\n');
  return lines.flatMap((line, at) => {
    if (line.trim() === '') return [];
    const where = `${index}, line ${at + 1}`;
    const entry = parsed(line, where);
    if (typeof entry.file !== 'string') return stopWith(`${where}: no "file".`);
    return [{ file: entry.file, path: join(dirname(index), entry.file), url: asUrl(entry.url, where) }];
  });
}

function parsed(line: string, where: string): { readonly file?: unknown; readonly url?: unknown } {
  try {
    return JSON.parse(line);
  } catch {
    return stopWith(`${where}: no JSON.`);
  }
}

function readArguments(): readonly Saved[] {
  try {
    const options = { url: { type: 'string' }, index: { type: 'string' } } as const;
    const { values, positionals } = parseArgs({ options, allowPositionals: true });
    if (values.index !== undefined && positionals.length === 0) return readIndex(values.index);
    const [file] = positionals;
    if (!file || positionals.length > 1 || values.index !== undefined) return stopWith(USAGE);
    return [{ file, path: file, url: asUrl(values.url, '--url') }];
  } catch (error) {
    return stopWith(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
  }
}

for (const { file, path, url } of readArguments()) {
  console.log(JSON.stringify(asReport(file, await readSavedPosting(readText(path), url))));
}
