import { fold } from './fold.ts';
import type { Language } from './language.ts';

// Mails are written in one language or two; a third is read in case two are close relatives.
const MOST_LANGUAGES = 3;
// A language that knows less than this share of what the best knows is only related to it.
const LEAST_SHARE = 1 / 3;
// The beginning shows the language, and in a mail of two languages both.
const LOOK_AT = 8000;
const WORDS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+|\p{L}[\p{L}\p{M}]+/gu;
const UNSPACED = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
// Ranges that tell one script from another; what is in none of them is written with Latin letters.
const SCRIPTS: readonly RegExp[] = [
  /[\u0370-\u03ff]/,
  /[\u0400-\u04ff]/,
  /[\u0590-\u05ff]/,
  /[\u0600-\u06ff]/,
  /[\u0900-\u097f]/,
  /[\u3040-\u30ff\u4e00-\u9fff]/,
  /[\uac00-\ud7af]/,
];

/**
 * The languages that a text may be written in, the likeliest first: those whose own words it uses. A handful at most,
 * so that the time of a verdict does not grow with the shelf of languages.
 */
export function likelyLanguages(text: string, languages: readonly Language[]): readonly Language[] {
  if (languages.length <= 1) return languages;
  const start = text.slice(0, LOOK_AT);
  const words = wordsOf(start);
  const related = languages.filter((language) => isInScriptOf(language, start));
  const ranked = rank(words, related);
  const least = Math.max((ranked[0]?.known ?? 0) * LEAST_SHARE, Number.MIN_VALUE);
  const likely = ranked
    .filter(({ known }) => known >= least)
    .slice(0, MOST_LANGUAGES)
    .map(({ language }) => language);
  // A script of its own is evidence enough: "Dear Alex Doe" above Chinese is no English letter.
  const byScript = related.filter((language) => scriptOf(language) !== undefined && !likely.includes(language));
  return [...likely, ...byScript.slice(0, MOST_LANGUAGES - 1)];
}

type Ranked = { readonly language: Language; readonly known: number };

/** A word that many languages share tells little about any of them. */
function rank(words: ReadonlySet<string>, languages: readonly Language[]): readonly Ranked[] {
  const known = languages.map(() => 0);
  const vocabularies = languages.map(vocabularyOf);
  for (const word of words) {
    const holders = vocabularies.flatMap((vocabulary, at) => (vocabulary.has(word) ? [at] : []));
    for (const at of holders) known[at] = (known[at] ?? 0) + 1 / holders.length ** 2;
  }
  const ranked = languages.map((language, at) => ({ language, known: known[at] ?? 0 }));
  return ranked.sort((one, other) => other.known - one.known);
}

const vocabularies = new WeakMap<Language, ReadonlySet<string>>();

/** The words in which a language's data is written; made once per language and kept. */
function vocabularyOf(language: Language): ReadonlySet<string> {
  const known = vocabularies.get(language);
  if (known !== undefined) return known;
  const { facts, fillers, words, moods, topics } = language;
  const texts = [
    ...facts.greetings,
    ...facts.closings,
    ...fillers,
    ...Object.values(words).flat(),
    ...Object.values(moods).flat(),
    ...topics.job.flatMap(({ patterns }) => patterns),
    ...topics.courtesy.flatMap(({ patterns }) => patterns),
  ];
  const vocabulary = wordsOf(texts.join('\n'));
  vocabularies.set(language, vocabulary);
  return vocabulary;
}

/** Words of two letters and more; where words are not set apart, every two neighbouring letters. */
function wordsOf(text: string): ReadonlySet<string> {
  const words = new Set<string>();
  for (const word of fold(text.toLowerCase()).match(WORDS) ?? []) {
    if (!UNSPACED.test(word)) words.add(word);
    else for (let at = 0; at < word.length - 1; at += 1) words.add(word.slice(at, at + 2));
  }
  return words;
}

/** The script of a language's greetings; undefined for Latin letters. */
function scriptOf({ facts }: Language): RegExp | undefined {
  const own = facts.greetings.join(' ');
  return SCRIPTS.find((letters) => letters.test(own));
}

function isInScriptOf(language: Language, text: string): boolean {
  const script = scriptOf(language);
  return script === undefined ? /[a-z]/i.test(text) : script.test(text);
}
