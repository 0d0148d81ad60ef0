import { describe, expect, test } from 'vitest';
import { fitLogistic } from '../tools/fit/logistic.ts';
import { fitWording, trainingMails } from '../tools/fit/wordings.ts';
import { shelf } from '../tools/languages.ts';

describe('the wording of a no is what its mails give', () => {
  test.each(shelf.map((language) => [language.code, language] as const))('%s', (code, language) => {
    expect(language.wording).toEqual(fitWording(trainingMails(code), language));
  });
});

test('the fit finds the words that tell, and leaves out what only one mail has', () => {
  const mails = Array.from({ length: 40 }, (_, at) => ({
    features: ['we', at % 2 === 0 ? 'regret' : 'invite', `name${at}`],
    isNo: at % 2 === 0,
  }));
  const { weights } = fitLogistic(mails, 10);
  expect(weights.map(({ words, weight }) => [words, Math.sign(weight)])).toEqual([
    [['regret'], 1],
    [['invite'], -1],
  ]);
});
