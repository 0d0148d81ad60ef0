import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { linesFor } from '../../../src/core/classify.ts';
import { compileWording } from '../../../src/core/compiled-language.ts';
import type { Language, Wording } from '../../../src/core/language.ts';
import { featuresOf, likenessOf } from '../../../src/core/wording.ts';
import { type LabelledMail, mailOf, readOwn, readRecords } from '../corpus/mails.ts';
import { isRejection } from '../corpus/measure.ts';
import { ROOT } from '../shell.ts';
import { type Example, fitLogistic } from './logistic.ts';

/** What a model says of a mail that it was not fitted to. */
export type KeptBack = { readonly logOdds: number; readonly isNo: boolean };

// Fewer tell mails that the model was not fitted to worse (of all pairs .967 rightly with 1,200, .979 with 2,500), more hardly better
// (.982 with all), and make the package bigger.
const MOST_WORDS = 2000;
// The median of a mail's different words and pairs, over the languages that set spaces.
const TYPICAL_WORDS = 71;
const PARTS = 10;

const ownMails = readOwn(join(ROOT, 'test/corpus'));

/** The mails that a language's wording is fitted to: test/corpus, and test/training where only the fit reads. */
export function trainingMails(lang: string): readonly LabelledMail[] {
  return [...ownMails.filter((one) => one.lang === lang), ...readTraining(lang)];
}

/** Fits how a no is worded. The same mails give the same wording. */
export function fitWording(mails: readonly LabelledMail[], language: Language): Wording {
  const examples = examplesOf(mails, language);
  const { bias, weights } = fitLogistic(examples, MOST_WORDS);
  return { bias, runsAWord: language.spaced ? 1 : runsAWord(examples), weights };
}

/** The mails of all languages are of a kind: in the middle one is said as much. */
function runsAWord(examples: readonly Example[]): number {
  const sizes = examples.map(({ features }) => features.length).sort((one, other) => one - other);
  return Math.round(((sizes[Math.floor(sizes.length / 2)] ?? 0) / TYPICAL_WORDS) * 10) / 10;
}

/** What models say of each tenth of the mails, fitted to the other nine. */
export function keepBack(mails: readonly LabelledMail[], language: Language): readonly KeptBack[] {
  const examples = examplesOf(mails, language);
  return Array.from({ length: PARTS }, (_, part) => part).flatMap((part) => {
    const isKept = (_: unknown, at: number): boolean => at % PARTS === part;
    const others = examples.filter((one, at) => !isKept(one, at));
    const wording = compileWording({ ...fitLogistic(others, MOST_WORDS), runsAWord: 1 });
    return mails.filter(isKept).map((one) => ({
      logOdds: likenessOf(linesFor(one.mail, language), { wording, language }).logOdds,
      isNo: isRejection(one),
    }));
  });
}

function examplesOf(mails: readonly LabelledMail[], language: Language): readonly Example[] {
  return mails.map((one) => ({
    features: featuresOf(linesFor(one.mail, language), language.spaced).flat(),
    isNo: isRejection(one),
  }));
}

function readTraining(lang: string): readonly LabelledMail[] {
  const folder = join(ROOT, 'test/training');
  if (!existsSync(join(folder, `${lang}.jsonl`))) return [];
  return readRecords(folder, `${lang}.jsonl`).map(({ label, subject, body }) => ({
    mail: mailOf({ subject: String(subject), body: String(body) }),
    label: String(label),
    lang,
  }));
}
