/**
 * Reads a saved webmail page as the adapter for its address does: npm run --silent read-mail -- --url URL FILE.html
 * Prints the Mail as JSON, the last one where several are expanded, as one reads a conversation; or null.
 */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readMails, savedPage } from '../support/saved-page.ts';

const USAGE = 'Usage: npm run --silent read-mail -- --url URL FILE.html';

function stopWith(sentence: string): never {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}

function readArguments(): { readonly url: string; readonly file: string } {
  try {
    const { values, positionals } = parseArgs({ options: { url: { type: 'string' } }, allowPositionals: true });
    const [file] = positionals;
    if (!values.url || !file || positionals.length > 1) return stopWith(USAGE);
    if (!/^https?:$/.test(URL.parse(values.url)?.protocol ?? '')) {
      return stopWith(`--url "${values.url}" is no address of a web page.`);
    }
    return { url: values.url, file };
  } catch (error) {
    return stopWith(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
  }
}

function readPage(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    return stopWith(`${file}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** Browsers save a page's frames into a folder beside it. */
const savedBeside = (page: string) => (src: string) => {
  const path = resolve(dirname(page), decodeURIComponent(src.replace(/[?#].*$/, '')));
  return /^\.?\/?[^:]+$/.test(src) && path.endsWith('.html') && existsSync(path) ? readFileSync(path, 'utf8') : null;
};

const { url, file } = readArguments();
const mails = readMails(await savedPage(readPage(file), url, savedBeside(file)));
console.log(JSON.stringify(mails.at(-1) ?? null, null, 2));
