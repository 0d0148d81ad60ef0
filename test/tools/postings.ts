/**
 * Measures how pages of job sites are read: npm run postings [-- --verbose]. The project's own pages in test/sites/jobs always,
 * the shared ones where they lie beside the project (../shared, or AJAR_SHARED). The exit code is 1 when a threshold is missed.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { sharedFolder } from './corpus/mails.ts';
import { type Measured, measurePages } from './postings/measure.ts';

const verbose = process.argv.includes('--verbose');
const missed: string[] = [];

function expectThat(isSo: boolean, what: string): void {
  console.log(`${isSo ? 'ok    ' : 'MISSED'} ${what}`);
  if (!isSo) missed.push(what);
}

function report(title: string, measured: Measured): void {
  console.log(`\n## ${title}\n`);
  for (const [field, { right, wrong, all }] of Object.entries(measured.fields)) {
    console.log(`${field.padEnd(11)} ${right} of ${all} right, ${wrong} wrong`);
  }
  const { kinds } = measured;
  console.log(`kind        ${kinds.right} of ${kinds.all} right\n`);
  for (const line of measured.errors) console.log(`  ${line}`);
}

async function measureOwn(): Promise<void> {
  const measured = await measurePages('test/sites/jobs/INDEX.jsonl', verbose);
  report('Own pages (test/sites/jobs)', measured);
  const { role, company, location, salary } = measured.fields;
  expectThat(role.wrong === 0 && role.right >= role.all - 1, 'own pages: role right in all but one, wrong in none');
  expectThat(company.wrong <= 1 && company.right >= company.all * 0.9, 'own pages: company right in 9 of 10');
  expectThat(location.right >= location.all * 0.9 && salary.right >= salary.all * 0.9, 'own pages: place and pay');
  expectThat(measured.kinds.right === measured.kinds.all, 'own pages: every page is known for what it is');
}

async function measureShared(index: string): Promise<void> {
  const measured = await measurePages(index, verbose);
  report('fixtures/jobs', measured);
  const { role, company, location, salary } = measured.fields;
  expectThat(role.right >= 25 && role.wrong === 0, 'role right in 25 of 26, wrong in none');
  expectThat(company.right >= 20 && company.wrong <= 1, 'company right in 20 of 24, at most 1 wrong');
  expectThat(location.right >= 17, 'location right in 17 of 22');
  expectThat(salary.right === salary.all, 'salary wherever it is stated');
  expectThat(measured.kinds.right === measured.kinds.all, 'every submitted, status and list page known for what it is');
}

await measureOwn();
const index = sharedFolder === null ? '' : join(sharedFolder, 'fixtures/jobs/INDEX.jsonl');
if (existsSync(index)) await measureShared(index);
else console.log('\nNo shared pages beside the project: ../shared, or AJAR_SHARED.');
console.log(missed.length === 0 ? '\nAll thresholds are met.' : `\nMissed: ${missed.join('; ')}`);
if (missed.length > 0) process.exitCode = 1;
