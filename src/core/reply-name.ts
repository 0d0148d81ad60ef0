import type { ReplyCustoms } from './reply-language.ts';

/** A name as letters need it. Where a part cannot be told, it is the whole name: nobody is called by half of theirs. */
export type Name = {
  readonly full: string;
  readonly given: string;
  /** With the academic title, as in "Frau Dr. Lindqvist". */
  readonly family: string;
  readonly gender: 'f' | 'm' | null;
  readonly hasTitle: boolean;
};

const LONGEST = 80;
const PARTICLES = new Set(
  'af al av ben bin da dal de del della den der di do dos du e el ibn i la le los ten ter van vom von y zu zum zur'.split(
    ' ',
  ),
);
const ACADEMIC = /^(?:dr|prof|professor|doktor|dott|dottssa|dra|ing|dipl)$/i;
const AFTER = /^(?:jr|sr|ii|iii|iv|phd|md|mba|msc|bsc|ma|ba|cpa|esq|sphr|shrm|cipd|assoc)$/i;
const EAST_ASIAN = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}々ー・]+$/u;

/** Reads a name; null for what is none: an address, a sentence, something with digits or markup. */
export function readName(text: string, customs: Pick<ReplyCustoms, 'titles'>): Name | null {
  const clean = text.normalize('NFC').replace(/\s+/g, ' ').trim();
  if (clean === '' || clean.length > LONGEST || !/^[\p{L}\p{M}’'.,・ ()/-]+$/u.test(clean)) return null;
  const bare = clean.replace(/\([^()]*\)/g, ' ').trim();
  const { titles, gender, rest } = takeTitles(turned(bare).split(/\s+/), customs.titles);
  const words = rest.filter((word) => !AFTER.test(word.replace(/[.,]/g, ''))).map((word) => word.replace(/,$/, ''));
  if (words.length === 0) return null;
  const { given, family } = splitName(words);
  const before = titles.length > 0 ? `${titles.join(' ')} ` : '';
  return {
    full: `${before}${isEastAsian(words) ? words.join(' ') : words.map(cased).join(' ')}`,
    given,
    family: `${before}${family}`,
    gender,
    hasTitle: titles.length > 0,
  };
}

/** "Lindqvist, Maren" the other way round; "Maren Lindqvist, PhD" stays. */
function turned(name: string): string {
  const [before = '', after = ''] = name.split(/,\s*/, 2);
  const isSuffix = after === '' || AFTER.test(after.replace(/\./g, '').split(' ')[0] ?? '');
  return isSuffix ? name : `${after} ${before}`;
}

type Titled = { readonly titles: readonly string[]; readonly gender: Name['gender']; readonly rest: readonly string[] };

function takeTitles(words: readonly string[], known: ReplyCustoms['titles']): Titled {
  let gender: Name['gender'] = null;
  const titles: string[] = [];
  const same = (list: readonly string[], word: string) =>
    list.some((title) => title.toLowerCase() === word.replace(/\.$/, '').toLowerCase());
  let at = 0;
  // The last word is a name, whatever it looks like.
  for (; at < words.length - 1; at += 1) {
    const word = words[at] ?? '';
    if (same(known.f, word)) gender = 'f';
    else if (same(known.m, word)) gender = 'm';
    else if (ACADEMIC.test(word.replace(/\./g, ''))) titles.push(word);
    else break;
  }
  return { titles, gender, rest: words.slice(at) };
}

const isEastAsian = (words: readonly string[]): boolean => words.every((word) => EAST_ASIAN.test(word));
const isShouted = (word: string): boolean =>
  word.length > 2 && word === word.toUpperCase() && word !== word.toLowerCase();

function splitName(words: readonly string[]): { readonly given: string; readonly family: string } {
  const whole = words.map(cased).join(' ');
  const [first = '', ...others] = words;
  if (isEastAsian(words)) return { given: words.join(' '), family: others.length > 0 ? first : words.join(' ') };
  if (others.length === 0) return { given: cased(first), family: cased(first) };
  // "LINDQVIST Maren": the name in capitals is the family's.
  if (isShouted(first) && !others.some(isShouted)) return { given: others.map(cased).join(' '), family: cased(first) };
  // "Herr van der Berg": no given name was said.
  if (PARTICLES.has(first)) return { given: whole, family: whole };
  const particle = words.findIndex((word, at) => at > 0 && PARTICLES.has(word.toLowerCase()) && at < words.length - 1);
  const start = particle > 0 ? particle : words.length - 1;
  const isInitial = /^\p{L}\.?$/u.test(first);
  return { given: isInitial ? whole : cased(first), family: words.slice(start).map(cased).join(' ') };
}

/** LINDQVIST is Lindqvist; MacLeod and O'Brien stay as they are. */
function cased(word: string): string {
  if (!isShouted(word)) return word;
  return word
    .toLowerCase()
    .replace(/(^|['’-])(\p{L})/gu, (_all, edge: string, letter: string) => edge + letter.toUpperCase());
}
