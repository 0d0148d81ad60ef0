import { asDate } from '../../src/sites/dom/date.ts';

/** Replaces what people wrote by invented words: the same word by the same one, each as long as what it stands for. */
export type Disguise = {
  readonly text: (text: string) => string;
  /** A date stays a date, with other numbers; null where the text is none. */
  readonly date: (text: string, language: string | null) => string | null;
  /** Is this, as it stands, something that people wrote in the page, or an address in it? */
  readonly isWritten: (text: string) => boolean;
};

const ADDRESS = /[^\s<>"'(),;:@]{1,64}@[^\s<>"'(),;:@]{1,255}/gu;
const PART = /[\p{L}\p{M}]+|\p{Nd}+/gu;
/** Letters to make words of, for each script; whatever else there is becomes Latin. */
const SCRIPTS: readonly (readonly [RegExp, string])[] = [
  [/\p{Script=Han}/u, '山川田木林花月星風雨雪春夏秋冬'],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, 'さくらもりかわそらうみ'],
  [/\p{Script=Hangul}/u, '산강들꽃별달비눈봄숲'],
  [/\p{Script=Arabic}/u, 'بتدرسلمنهي'],
  [/\p{Script=Hebrew}/u, 'אבדהלמנרשת'],
  [/\p{Script=Cyrillic}/u, 'авдеклмнорст'],
  [/\p{Script=Greek}/u, 'αβδεκλμνορστ'],
];
const VOWELS = 'aeiou';
const CONSONANTS = 'bdfgklmnprstv';
const LONGEST_DATE = 60;

/** `original` is all that people wrote: none of its words is ever taken as an invented one. */
export function disguise(original: readonly string[]): Disguise {
  const written = new Set(original.flatMap((text) => [text.trim(), ...(text.match(ADDRESS) ?? [])]));
  const taken = new Set(original.join('\n').toLowerCase().match(PART) ?? []);
  const known = new Map<string, string>();
  const word = (written: string): string => {
    const key = written.toLowerCase();
    const invented = known.get(key) ?? newWord(key, taken);
    known.set(key, invented);
    taken.add(invented);
    return likeIn(written, invented);
  };
  const address = (written: string): string => {
    const [local = '', host = ''] = written.split('@');
    const name = host.split('.')[0] ?? host;
    return `${local.replace(PART, word)}@${name.replace(PART, word)}.example`;
  };
  // An address is put aside as a mark of private letters, so that its parts are not taken for words again.
  const text = (written: string): string => {
    const addresses: string[] = [];
    const marked = written.replace(ADDRESS, (one) => {
      addresses.push(address(one));
      return '\uE000';
    });
    return marked.replace(PART, word).replace(/\uE000/g, () => addresses.shift() ?? '');
  };
  return { text, date: (line, language) => otherDate(line, language, word), isWritten: (line) => written.has(line) };
}

/** Another word of the same length in the same script; short ones run out, and may then stand for several. */
function newWord(key: string, taken: ReadonlySet<string>): string {
  const letters = [...key];
  const isNumber = /^\p{Nd}/u.test(key);
  const alphabet = isNumber ? '0123456789' : (SCRIPTS.find(([script]) => script.test(key))?.[1] ?? null);
  let seed = taken.size;
  for (let tries = 0; tries < 500; tries += 1) {
    seed = (Math.imul(seed + tries + 1, 48271) >>> 0) % 2147483647;
    let left = seed;
    const made = letters
      .map((_letter, at) => {
        const from = [...(alphabet ?? (at % 2 === 0 ? CONSONANTS : VOWELS))];
        const chosen = from[left % from.length] ?? 'a';
        left = Math.floor(left / from.length) || seed + at;
        return chosen;
      })
      .join('');
    if (!taken.has(made)) return made;
  }
  return isNumber ? '7'.repeat(letters.length) : 'x'.repeat(letters.length);
}

function likeIn(written: string, invented: string): string {
  const isUpper = written.length > 1 && written === written.toUpperCase() && written !== written.toLowerCase();
  if (isUpper) return invented.toUpperCase();
  const [first = ''] = written;
  return first === first.toLowerCase() ? invented : invented.charAt(0).toUpperCase() + invented.slice(1);
}

/** With the names of months and the year as they were, and other days and hours; the words around them are invented. */
function otherDate(written: string, language: string | null, word: (written: string) => string): string | null {
  const line = written.trim();
  if (line === '' || line.length > LONGEST_DATE || asDate(line, language) === null) return null;
  if (/^\d{10}(?:\d{3})?$/.test(line)) return `17633${'0'.repeat(line.length - 5)}`;
  const months = monthsIn(language);
  const other = written.replace(PART, (part) => {
    if (/^\p{Nd}/u.test(part)) return otherNumber(part);
    return months.has(part.toLowerCase()) || /^(?:[AP]M|T|Z|GMT|UTC)$/i.test(part) ? part : word(part);
  });
  return asDate(other, language) === null ? '2026-11-20 09:00' : other;
}

/** A day, month, hour or minute stays one, and no other number is taken for the year. */
function otherNumber(digits: string): string {
  const number = Number(digits);
  if (digits.length > 2 || !Number.isFinite(number)) return digits;
  const other = number <= 12 ? (number % 12) + 1 : number <= 28 ? ((number - 12) % 16) + 13 : ((number + 7) % 30) + 28;
  return String(Math.min(other, number <= 31 ? 28 : 59)).padStart(digits.length, '0');
}

function monthsIn(language: string | null): ReadonlySet<string> {
  const styles = ['long', 'short'] as const;
  const names = [language ?? 'en', 'en'].flatMap((code) =>
    styles.flatMap((month) => {
      const format = new Intl.DateTimeFormat(code.replace('_', '-'), { day: 'numeric', month, calendar: 'gregory' });
      return Array.from({ length: 12 }, (_, at) => format.formatToParts(Date.UTC(2026, at, 15)));
    }),
  );
  const parts = names
    .flat()
    .flatMap(({ type, value }) => (type === 'month' ? (value.toLowerCase().match(PART) ?? []) : []));
  return new Set(parts);
}
