/**
 * Measures the detector: npm run corpus [-- --verbose]. The project's own mails in test/corpus always; the shared
 * corpora where they lie beside the project (../shared, or AJAR_SHARED). Prints tables and every error with its
 * reasons; the exit code is 1 when a threshold is missed.
 */
import { join } from 'node:path';
import { couldBeAboutAJob } from '../../src/core/word-filter.ts';
import { type LabelledMail, mailOf, readOwn, readShared, sharedFolder } from './corpus/mails.ts';
import {
  isError,
  isPrompt,
  isRejection,
  type Judged,
  judge,
  precision,
  recall,
  share,
  tally,
  withoutHead,
} from './corpus/measure.ts';
import { isToldApart, readQuotedMails, withThanksAbove } from './corpus/quotes.ts';
import { measureSubjects } from './corpus/subjects.ts';
import { describeError, scoreTable, table, withInterval } from './corpus/table.ts';

const THANKS =
  'Hi Anna,\n\nThank you for letting me know, and for the time you took. I wish you and the team all the best.\n\nSam';
const NO =
  'Thank you for applying for the Data Analyst position. Unfortunately we have decided to move forward with other candidates.';

const failures: string[] = [];
const print = (...texts: readonly string[]): void => console.log(texts.join('\n'));

function expectThat(isSo: boolean, what: string): void {
  print(`${isSo ? 'ok    ' : 'MISSED'} ${what}`);
  if (!isSo) failures.push(what);
}

function report(title: string, judged: readonly Judged[]): void {
  print(
    '',
    `## ${title}`,
    '',
    scoreTable(judged, 'label', ({ label }) => label),
    '',
  );
  print(
    scoreTable(judged, 'language', ({ lang }) => lang),
    '',
  );
  const sure = judged.filter(({ verdict }) => verdict.tier === 'sure');
  const right = sure.filter(isRejection).length;
  print(`Sure: ${right} right of ${sure.length}, ${withInterval(share(right, sure.length), right, sure.length)}`, '');
  const errors = judged.filter(isError);
  if (errors.length > 0) print('Errors:', ...errors.map(describeError), '');
}

function promptsOn(judged: readonly Judged[], ...labels: readonly string[]): number {
  return judged.filter((one) => labels.includes(one.label) && isPrompt(one)).length;
}

function measureOwn(): void {
  const judged = judge(readOwn(join(process.cwd(), 'test/corpus')));
  report('Own corpus (test/corpus)', judged);
  const kinds = judged.filter(({ verdict, label }) => verdict.kind === label).length;
  print(`Kind right in ${kinds} of ${judged.length}.`, '');
  expectThat(
    judged.every((one) => !isError(one)),
    'own corpus: no error',
  );
}

function measureEnglish(folder: string): void {
  const mails = readShared(folder, 'en.jsonl');
  const judged = judge(mails);
  report('en.jsonl', judged);
  expectThat(precision(tally(judged)) >= 0.99, 'en.jsonl: precision >= .99');
  expectThat(recall(tally(judged)) >= 0.97, 'en.jsonl: recall >= .97');
  expectThat(
    promptsOn(judged, 'interview', 'offer', 'assessment') === 0,
    'en.jsonl: no prompt on interview, offer, assessment',
  );
  expectThat(promptsOn(judged, 'confirmation') <= 1, 'en.jsonl: at most 1 prompt on confirmations');
  expectThat(promptsOn(judged, 'other-decline') <= 1, 'en.jsonl: at most 1 prompt on other declines');
  const bare = judge(withoutHead(mails));
  report('en.jsonl without sender and subject', bare);
  expectThat(recall(tally(bare)) >= 0.95, 'en.jsonl without sender and subject: recall >= .95');
  const sure = judged.filter(({ verdict }) => verdict.tier === 'sure');
  expectThat(
    share(sure.filter(isRejection).length, sure.length) >= 0.99,
    'en.jsonl: 99 in 100 of the sure ones are right',
  );
}

function measureOthers(folder: string): void {
  const mails = [...readShared(folder, 'i18n.jsonl'), ...readShared(folder, 'made.jsonl')];
  const judged = judge(mails);
  report('i18n.jsonl and made.jsonl', judged);
  expectThat(precision(tally(judged)) >= 0.98, 'i18n and made: precision >= .98');
  expectThat(recall(tally(judged)) >= 0.92, 'i18n and made: recall >= .92');
  expectThat(promptsOn(judged, 'interview', 'offer') === 0, 'i18n and made: no prompt on an offer or interview');
  report('i18n.jsonl and made.jsonl without sender and subject', judge(withoutHead(mails)));
}

function measureOrdinary(folder: string): void {
  const mails = readShared(folder, 'ordinary.jsonl.gz');
  const judged = judge(mails);
  const filtered = mails.filter(({ mail }) => couldBeAboutAJob(`${mail.subject}\n${mail.body}`)).length;
  const prompts = judged.filter(isPrompt);
  const perThousand = (count: number): string => ((count / mails.length) * 1000).toFixed(1);
  print('', '## ordinary.jsonl.gz', '');
  print(
    table(
      ['', 'of mails', 'count', 'in 1,000'],
      [
        ['let through by the word filter', mails.length, filtered, perThousand(filtered)],
        ['prompts of the detector', mails.length, prompts.length, perThousand(prompts.length)],
      ],
    ),
    '',
  );
  if (prompts.length > 0) print('Errors:', ...prompts.map(describeError), '');
  expectThat(prompts.length === 0, 'ordinary: no prompt');
  expectThat(filtered / mails.length <= 0.05, 'ordinary: the word filter lets through at most 5 %');
}

function measureFilter(mails: readonly LabelledMail[]): void {
  const held = mails.filter((one) => isRejection(one) && !couldBeAboutAJob(`${one.mail.subject}\n${one.mail.body}`));
  for (const { mail } of held) print(`  held back: ${mail.id} "${mail.subject}" ${mail.body.slice(0, 100)}`);
  expectThat(held.length === 0, 'the word filter lets every rejection through');
}

function measureFacts(folder: string): void {
  const { company, role } = measureSubjects(folder);
  print('', '## subjects.jsonl', '');
  const rows = [['company', company] as const, ['role', role] as const].map(([name, { named, right, wrong, all }]) => [
    name,
    named,
    withInterval(share(right, named), right, named),
    all,
    withInterval(share(wrong, all), wrong, all),
  ]);
  print(table(['fact', 'named', 'right', 'of mails', 'wrong'], rows), '', ...company.errors, ...role.errors, '');
  expectThat(share(company.right, company.named) >= 0.9, 'subjects: company right in >= 90 %');
  expectThat(share(company.wrong, company.all) <= 0.02, 'subjects: company wrong in <= 2 %');
  expectThat(share(role.right, role.named) >= 0.8, 'subjects: role right in >= 80 %');
  expectThat(share(role.wrong, role.all) <= 0.03, 'subjects: role wrong in <= 3 %');
}

function measureQuotes(folder: string): void {
  const quoted = readQuotedMails(folder);
  const told = quoted.filter(isToldApart);
  const clients = [...new Set(quoted.map(({ client }) => client))].sort();
  const rows = clients.map((client) => {
    const count = (list: typeof quoted): number => list.filter((one) => one.client === client).length;
    return [client, count(quoted), count(told)];
  });
  print(
    '',
    '## Quotes',
    '',
    table(['client', 'mails with a quote', 'told apart'], [...rows, ['all', quoted.length, told.length]]),
    '',
  );
  for (const one of quoted) if (!told.includes(one)) print(`  not told apart: ${one.client}/${one.name}`);
  const thanked = quoted.map((one) => ({
    mail: mailOf({ id: one.name, subject: 'Re: Your application', body: withThanksAbove(one, THANKS, NO) }),
    label: 'candidate-sent',
    lang: 'en',
  }));
  const prompts = judge(thanked).filter(isPrompt);
  if (prompts.length > 0) print('Errors:', ...prompts.map(describeError));
  expectThat(share(told.length, quoted.length) >= 0.95, 'quotes: the newest text is told apart in >= 95 %');
  expectThat(prompts.length === 0, 'quotes: a thank-you above a quoted rejection never prompts');
}

measureOwn();
if (sharedFolder === null) {
  print('', 'No shared corpora beside the project: ../shared, or AJAR_SHARED.');
} else {
  const corpus = join(sharedFolder, 'corpus');
  measureEnglish(corpus);
  measureOthers(corpus);
  measureOrdinary(corpus);
  measureFilter(['en.jsonl', 'i18n.jsonl', 'made.jsonl'].flatMap((name) => readShared(corpus, name)));
  measureFacts(corpus);
  measureQuotes(join(sharedFolder, 'fixtures/webmail/quotes'));
}
print('', failures.length === 0 ? 'All thresholds are met.' : `Missed: ${failures.join('; ')}`);
if (failures.length > 0) process.exitCode = 1;
