/**
 * Fits how a no is worded, language by language: npm run fit. Reads the mails of test/training and test/corpus, writes
 * src/languages/<code>/wording.json, and prints how well the models tell mails that they were not fitted to.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { table } from './corpus/table.ts';
import { fitWording, type KeptBack, keepBack, trainingMails } from './fit/wordings.ts';
import { shelf } from './languages.ts';
import { ROOT } from './shell.ts';

function cellsFor(kept: readonly KeptBack[]): readonly number[] {
  return [true, false].flatMap((isNo) => {
    const group = kept.filter((one) => one.isNo === isNo);
    return [group.length, ...[0, 2].map((least) => group.filter(({ logOdds }) => logOdds >= least).length)];
  });
}

const rows = shelf.map((language) => {
  const mails = trainingMails(language.code);
  const file = join(ROOT, 'src/languages', language.code, 'wording.json');
  writeFileSync(file, `${JSON.stringify(fitWording(mails, language), null, 2)}\n`);
  return [language.code, ...cellsFor(keepBack(mails, language))];
});
console.log(table(['language', 'noes', 'above 0', 'above 2', 'others', 'above 0', 'above 2'], rows));
