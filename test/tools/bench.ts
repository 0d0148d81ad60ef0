/**
 * Measures the detector's speed and size: npm run bench. Times are given as ratios to fifteen obvious expressions over
 * the same text in the same run, so that they mean the same on any machine. The exit code is 1 when a limit is passed.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import type { classify } from '../../src/core/classify.ts';
import { findNeeds } from '../../src/core/compiled-language.ts';
import type { couldBeAboutAJob } from '../../src/core/word-filter.ts';
import { detected } from '../../src/languages/index.ts';
import { englishNeeds } from '../../vite.config.ts';
import { mailOf, readOwn } from './corpus/mails.ts';
import { table } from './corpus/table.ts';
import { shelf } from './languages.ts';

const BASELINE: readonly RegExp[] = [
  /unfortunately/i,
  /regret to inform/i,
  /other candidates/i,
  /another candidate/i,
  /not (?:be )?moving forward/i,
  /not selected/i,
  /position has been filled/i,
  /not been successful/i,
  /unsuccessful/i,
  /decided not to/i,
  /no longer under consideration/i,
  /not (?:a|the right) (?:fit|match)/i,
  /different direction/i,
  /keep your resume on file/i,
  /best of luck/i,
];
const MOST_TIMES = 10;
const MOST_TYPICAL_MS = 1;
const MOST_FILTER_MS = 0.1;
const MOST_FIRST_MS = 20;
const MOST_DATA = 80 * 1024;
// Twice the text may take twice the time; a little more is what a busy machine adds.
const MOST_DOUBLING = 2.5;
const SHORT_MS = 50;

const failures: string[] = [];
const rows: (readonly [string, string, string])[] = [];

function limit(what: string, value: number, most: number, unit: string): void {
  rows.push([what, `${value.toFixed(2)}${unit}`, `${most}${unit}`]);
  if (value > most) failures.push(what);
}

/**
 * Milliseconds that each of some runs took in `count` rounds after as many to warm up, from the shortest to the longest. They take
 * turns, since the machine is not equally busy all the time.
 */
function times(count: number, ...runs: readonly ((round: number) => unknown)[]): readonly (readonly number[])[] {
  const taken = runs.map((): number[] => []);
  for (let round = 0; round < 2 * count; round += 1) {
    for (const [number, run] of runs.entries()) {
      const start = performance.now();
      run(round);
      if (round >= count) taken[number]?.push(performance.now() - start);
    }
  }
  return taken.map((all) => all.sort((one, other) => one - other));
}

function at(sorted: readonly number[] | undefined, share: number): number {
  return sorted?.[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

function runBaseline(text: string): number {
  return BASELINE.filter((expression) => expression.test(text)).length;
}

const own = readOwn(join(process.cwd(), 'test/corpus')).filter(({ lang }) => lang === 'en');
const bodies = (label: string): readonly string[] =>
  own.filter((one) => one.label === label).map(({ mail }) => mail.body);

/** Letters of 2 kB, each with other sentences, as they come with thanks, an answer, wishes and a notice below. */
const letters = bodies('rejection').map((body, number) => {
  const filler = bodies('confirmation').concat(bodies('update')).join('\n\n');
  const start = (number * 137) % filler.length;
  return `${body}\n\n${(filler.slice(start) + filler).slice(0, 2000 - body.length)}`;
});

/** A newsletter about many things. */
function newsletter(length: number): string {
  const paragraphs = [...bodies('other'), ...bodies('job-other')];
  let text = '';
  for (let number = 1; text.length < length; number += 1) {
    text += `${number}. ${paragraphs[(number * 7) % paragraphs.length]}\n\n`;
  }
  return text.slice(0, length);
}

function measureRatios({ classify, couldBeAboutAJob }: Shipped): void {
  const letterAt = (round: number): string => letters[round % letters.length] ?? '';
  const [typical, simple, filter] = times(
    400,
    (round) => classify(mailOf({ body: letterAt(round) }), detected),
    (round) => runBaseline(letterAt(round)),
    (round) => couldBeAboutAJob(letterAt(round)),
  );
  limit('typical mail of 2 kB, to fifteen expressions', at(typical, 0.5) / at(simple, 0.5), MOST_TIMES, ' times');
  limit('typical mail of 2 kB, p95', at(typical, 0.95), MOST_TYPICAL_MS, ' ms');
  const large = newsletter(100_000);
  const [news, simpleNews] = times(
    15,
    () => classify(mailOf({ body: large }), detected),
    () => runBaseline(large),
  );
  limit('newsletter of 100 kB, to fifteen expressions', at(news, 0.5) / at(simpleNews, 0.5), MOST_TIMES, ' times');
  limit('word filter, a mail of 2 kB', at(filter, 0.5), MOST_FILTER_MS, ' ms');
}

function measureGrowth({ classify }: Shipped): void {
  const shapes: Readonly<Record<string, (length: number) => string>> = {
    newsletter,
    'one line': (length) => 'we have decided to move forward with '.repeat(length / 37),
    quotes: (length) => `${'>'.repeat(1000)} hello\n`.repeat(length / 1007),
  };
  for (const [name, make] of Object.entries(shapes)) {
    const lengths = [312_500, 625_000, 1_250_000, 2_500_000, 5_000_000];
    const taken = lengths.map((length) => {
      const mail = mailOf({ body: make(length) });
      const leastOf = (count: number): number => at(times(count, () => classify(mail, detected))[0], 0);
      const least = leastOf(5);
      // Of a few milliseconds one pause to tidy the memory is a half.
      return least < SHORT_MS ? Math.min(least, leastOf(25)) : least;
    });
    const growth = taken.slice(1).map((time, index) => time / (taken[index] ?? 1));
    limit(`${name}: twice the text up to 5 MB`, Math.max(...growth), MOST_DOUBLING, ' times');
  }
}

/** As it is shipped: each language's data apart, English with what the build adds to it. */
function measureData(): void {
  const english = detected.map((language) => ({ ...language, needs: findNeeds(language) }));
  const others = shelf.filter(({ code }) => detected.every((language) => language.code !== code));
  const sizes = [...english, ...others].map((language) => gzipSync(JSON.stringify(language)).length);
  limit(
    `data of ${sizes.length} languages, gzip`,
    sizes.reduce((sum, size) => sum + size, 0) / 1024,
    MOST_DATA / 1024,
    ' kB',
  );
}

/** In processes of their own: the least of several, since the machine is shared. */
async function measureFirst(): Promise<void> {
  const code = await bundled(`
    import { classify } from '${source('core/classify.ts')}';
    import { detected } from '${source('languages/index.ts')}';
    const mail = ${JSON.stringify(mailOf({ body: letters[0] ?? '' }))};
    const start = performance.now();
    classify(mail, detected);
    console.log(performance.now() - start);`);
  const taken = Array.from({ length: 5 }, () => {
    const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-'], {
      input: code,
      encoding: 'utf8',
    });
    if (stderr !== '') throw new Error(stderr);
    return Number(stdout);
  });
  limit('first verdict in a fresh process', Math.min(...taken), MOST_FIRST_MS, ' ms');
}

/** What is measured, as it is shipped: what runs TypeScript for the tools adds to every function. */
type Shipped = { readonly classify: typeof classify; readonly couldBeAboutAJob: typeof couldBeAboutAJob };

async function bundledModule(): Promise<Shipped> {
  const code = await bundled(`
    export { classify } from '${source('core/classify.ts')}';
    export { couldBeAboutAJob } from '${source('core/word-filter.ts')}';`);
  return import(`data:text/javascript;base64,${Buffer.from(code).toString('base64')}`);
}

const source = (file: string): string => join(process.cwd(), 'src', file);

async function bundled(code: string): Promise<string> {
  const entry = '\0bench';
  const out = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [
      englishNeeds(),
      { name: 'bench', resolveId: (id) => (id === entry ? id : null), load: (id) => (id === entry ? code : null) },
    ],
    build: { write: false, ssr: true, minify: true, rolldownOptions: { input: entry } },
  });
  const chunk = 'output' in out ? out.output[0] : undefined;
  if (chunk === undefined) throw new Error('The bundle is empty.');
  return chunk.code;
}

const shipped = await bundledModule();
measureRatios(shipped);
measureGrowth(shipped);
measureData();
await measureFirst();
console.log(table(['what', 'measured', 'limit'], rows));
console.log(failures.length === 0 ? '\nAll limits are kept.' : `\nOver their limits: ${failures.join('; ')}`);
if (failures.length > 0) process.exitCode = 1;
