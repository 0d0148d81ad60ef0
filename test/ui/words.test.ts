import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

type Json = string | { readonly [key: string]: Json };
/** Every string with its path, "reply.kept"; a sentence for each way of counting is one entry, "reply.gaps". */
type Entry = { readonly path: string; readonly text: string; readonly ways: readonly string[] };

const COUNTED = new Set(['zero', 'one', 'two', 'few', 'many', 'other']);

function entriesOf(words: Json, path = ''): readonly Entry[] {
  if (typeof words === 'string') return [{ path, text: words, ways: [] }];
  const ways = Object.keys(words);
  if (ways.includes('other') && ways.every((way) => COUNTED.has(way))) {
    return [{ path, text: String(words.other), ways }];
  }
  return Object.entries(words).flatMap(([name, value]) => entriesOf(value, path === '' ? name : `${path}.${name}`));
}

const FILES = ['strings.json', 'card.json'] as const;
const languagesWith = (file: string): readonly string[] =>
  readdirSync('src/languages').filter(
    (code) => code.length === 2 && readdirSync(`src/languages/${code}`).includes(file),
  );
const entriesIn = (code: string, file: string): readonly Entry[] =>
  entriesOf(JSON.parse(readFileSync(`src/languages/${code}/${file}`, 'utf8')));

const places = (text: string): string => String([...text.matchAll(/\{[a-z]+\}/g)].map(([place]) => place).sort());
const NAMES = new Set(['code', 'direction']);
const languages = languagesWith('strings.json');

test('the pages and the card speak the same languages', () => {
  expect(languages).toEqual(['ar', 'de', 'en']);
  expect(languagesWith('card.json')).toEqual(languages);
});

describe.each(languages.flatMap((code) => FILES.map((file) => ({ code, file }))))('the words of $code/$file', (of) => {
  const { code, file } = of;
  const english = entriesIn('en', file);
  const own = entriesIn(code, file);
  const translated = new Map(own.map((entry) => [entry.path, entry.text]));

  test('have exactly the keys of the English ones', () => {
    const missing = english.filter(({ path }) => !translated.has(path)).map(({ path, text }) => `${path}: "${text}"`);
    expect(missing, `to be translated in src/languages/${code}/${file}`).toEqual([]);
    const known = new Set(english.map(({ path }) => path));
    const unknown = own.map(({ path }) => path).filter((path) => !known.has(path));
    expect(unknown, `not in English: to be taken out of src/languages/${code}/${file}`).toEqual([]);
  });

  test('have the same places to fill', () => {
    const differing = english.filter(({ path, text }) => places(text) !== places(translated.get(path) ?? ''));
    expect(differing.map(({ path, text }) => `${path}: ${places(text)}`)).toEqual([]);
  });

  test('are translated wherever the English ones say something', () => {
    const empty = english.filter(({ path, text }) => text !== '' && !NAMES.has(path) && !translated.get(path));
    expect(empty.map(({ path }) => path)).toEqual([]);
  });

  test('count in every way in which the language counts', () => {
    const ways = String(new Intl.PluralRules(code).resolvedOptions().pluralCategories.toSorted());
    const wrong = own.filter((entry) => entry.ways.length > 0 && String(entry.ways.toSorted()) !== ways);
    expect(
      wrong.map(({ path }) => path),
      `the ways are ${ways}`,
    ).toEqual([]);
  });
});

describe('what stands on screen', () => {
  const said = FILES.flatMap((file) => entriesIn('en', file));

  test.each(['rejected', 'failed', '!', 'sorry'])('never says "%s"', (word) => {
    expect(said.filter(({ text }) => text.toLowerCase().includes(word))).toEqual([]);
  });
});
