import fc from 'fast-check';
import { expect, it } from 'vitest';
import { companyKey, sameCompany } from '../../src/core/company-name.ts';

it.each([
  ['Dansk Fjernkøl A/S', 'Dansk Fjernkøl'],
  ['Mueblerías El Nogal, S.A. de C.V.', 'Mueblerías El Nogal'],
  ['Marmarateks Tekstil San. ve Tic. A.Ş.', 'Marmarateks Tekstil'],
  ['Dunakanyar Gyógyszer Zrt.', 'dunakanyar gyógyszer'],
  ['Αιγαίον Φως Α.Ε.', 'Αιγαίον Φως'],
  ['Meblex Sp. z o.o.', 'MEBLEX'],
  ['Brightloom GmbH & Co. KG', 'Brightloom'],
  ['ПАТ «Міст»', '«Міст»'],
])('%s and %s are one company', (one, other) => {
  expect(sameCompany(one, other)).toBe(true);
});

it.each([
  ['Casa de Elm', 'Casa'],
  ['Hofmeister & Sons', 'Hofmeister'],
  ['San Elm', 'Elm'],
])('%s and %s are two', (one, other) => {
  expect(sameCompany(one, other)).toBe(false);
});

it('the key of a key is itself, so that old keys can be read again', () => {
  const word = fc.constantFrom(
    'Elm',
    'A/S',
    'a',
    's',
    'de',
    'C.V.',
    'S.A.',
    '& Co.',
    'The',
    'ООО',
    'z o.o.',
    'Tic.',
    'Rail',
    'Zrt.',
    '株式会社',
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 6 }), (words) => {
      const key = companyKey(words.join(' '));
      expect(companyKey(key)).toBe(key);
    }),
  );
});
