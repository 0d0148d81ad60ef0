/**
 * Makes a saved webmail page fit for a fixture: npm run --silent save-fixture -- --url URL IN.html OUT.html
 * Words, names, addresses and numbers become invented ones; what adapters go by stays. Says so, and writes nothing, where the adapter
 * for that address would then read other parts of the mails than before.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { fixtureOf, partsRead } from '../support/fixture-page.ts';

const USAGE = 'Usage: npm run --silent save-fixture -- --url URL IN.html OUT.html';

function stopWith(sentence: string): never {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}

function readArguments(): { readonly url: string; readonly from: string; readonly to: string } {
  try {
    const { values, positionals } = parseArgs({ options: { url: { type: 'string' } }, allowPositionals: true });
    const [from, to] = positionals;
    if (!values.url || !from || !to || positionals.length > 2) return stopWith(USAGE);
    if (!/^https?:$/.test(URL.parse(values.url)?.protocol ?? ''))
      return stopWith(`--url "${values.url}" is no address of a web page.`);
    if (resolve(from) === resolve(to)) return stopWith('OUT.html must be another file than IN.html.');
    return { url: values.url, from, to };
  } catch (error) {
    return stopWith(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
  }
}

/** Browsers save a page's frames into a folder beside it. */
const savedBeside = (page: string) => (src: string) => {
  const path = resolve(dirname(page), decodeURIComponent(src.replace(/[?#].*$/, '')));
  return /^\.?\/?[^:]+$/.test(src) && path.endsWith('.html') && existsSync(path) ? readFileSync(path, 'utf8') : null;
};

async function run(): Promise<void> {
  const { url, from, to } = readArguments();
  const html = readFileSync(from, 'utf8');
  const fixture = fixtureOf(html, savedBeside(from));
  const [before, after] = [await partsRead(html, url, savedBeside(from)), await partsRead(fixture, url)];
  if (JSON.stringify(before) !== JSON.stringify(after)) {
    stopWith(`The adapter reads other parts then. Before: ${JSON.stringify(before)}. After: ${JSON.stringify(after)}.`);
  }
  writeFileSync(to, fixture);
  process.stderr.write(
    `${to} is written. Look through it before it is shared: a name could be hidden where no tool looks.\n`,
  );
}

run().catch((error: unknown) => stopWith(error instanceof Error ? error.message : String(error)));
