import { frameAround } from './find.ts';

/** Dates as webmails write them. */

/** Arabic-Indic and Persian digits, as Arabic and Persian pages write them. */
const digits = (text: string): string =>
  text.replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String((digit.codePointAt(0) ?? 0) % 16));

const flat = (text: string): string =>
  digits(text)
    .replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .trim()
    .slice(0, 120);

/** A month by name, so that day and month cannot be mistaken for each other. */
const NAMED_MONTH = /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\b/i;
const EPOCH = /^\d{10}(?:\d{3})?$/;
const CLOCK =
  /(\d{1,2})[:.h](\d{2})(?:[:.](\d{2}))? ?(am|pm|a\.m\.|p\.m\.|[ap]|ص|م|上午|下午|午前|午後|오전|오후)?(?![\p{L}\d])/iu;
const CJK = /(\d{4}) ?[年년] ?(\d{1,2}) ?[月월] ?(\d{1,2}) ?[日일]/;
const NUMERIC = /(?:^|[^\d.:])(\d{1,4})([./-])(\d{1,2})\2(\d{1,4})(?![\d:])/;

/**
 * A date that says itself in full and without doubt, as ISO 8601; null for "yesterday". In which order day and month stand, and what
 * the months are called, the page's language says; without it 05.11.2026 is null. Times without a zone are the reader's own.
 */
export function asDate(text: string | null | undefined, language: string | null = null): string | null {
  const line = flat(text ?? '');
  if (line === '') return null;
  if (EPOCH.test(line)) return iso(Number(line) * (line.length === 10 ? 1000 : 1));
  if (/^\d{4}-\d{2}-\d{2}/.test(line)) return iso(Date.parse(isoPart(line)));
  const day = namedDay(line, language) ?? numericDay(line, language);
  if (day) return assemble(day, line);
  return NAMED_MONTH.test(line) && /\b\d{4}\b/.test(line) ? iso(Date.parse(line)) : null;
}

const iso = (time: number): string | null => (Number.isFinite(time) ? new Date(time).toISOString() : null);

/** Without words that may follow: "2026-11-20 09:00 (3 days ago)". */
const isoPart = (line: string): string =>
  /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?: ?(?:Z|[+-]\d{2}:?\d{2}))?)?/.exec(line)?.[0] ??
  line;

type Day = { readonly year: number; readonly month: number; readonly day: number };

function assemble({ year, month, day }: Day, line: string): string | null {
  const zone = /(?:GMT|UTC| )([+-]\d{2}):?(\d{2})\b/.exec(line);
  const [hours, minutes, seconds] = clockOf(line);
  if (month < 1 || month > 12 || day < 1 || day > 31 || year < 1990) return null;
  if (!zone) return iso(new Date(year, month - 1, day, hours, minutes, seconds).getTime());
  const offset = Number(zone[1]) * 60 + Math.sign(Number(zone[1]) || 1) * Number(zone[2]);
  return iso(Date.UTC(year, month - 1, day, hours, minutes - offset, seconds));
}

function clockOf(line: string): readonly [number, number, number] {
  // A date with dots looks like a clock; the clock stands after the year, or before the day.
  const found = CLOCK.exec(line.replace(/\d{1,4}([./-])\d{1,2}\1\d{1,4}/, ' '));
  if (!found) return [0, 0, 0];
  const half = (found[4] ?? '').toLowerCase();
  const isAfternoon = /^(?:p|م|下午|午後|오후)/.test(half) || /下午|午後|오후/.test(line);
  const hours = Number(found[1]);
  if (isAfternoon) return [hours < 12 ? hours + 12 : hours, Number(found[2]), Number(found[3] ?? 0)];
  const isMorning = /^(?:a|ص|上午|午前|오전)/.test(half) || /上午|午前|오전/.test(line);
  return [isMorning && hours === 12 ? 0 : hours, Number(found[2]), Number(found[3] ?? 0)];
}

function namedDay(line: string, language: string | null): Day | null {
  const cjk = CJK.exec(line);
  if (cjk) return { year: Number(cjk[1]), month: Number(cjk[2]), day: Number(cjk[3]) };
  const year = /(?:^|[^\d:])((?:19|20)\d{2})(?![\d:])/.exec(line)?.[1];
  const day = /(?:^|[^\d:.])(\d{1,2})(?![\d:]|\.\d)/.exec(line.replace(CLOCK, ' '))?.[1];
  if (!year || !day) return null;
  const lower = line.toLowerCase();
  const month = monthNames(language).find(([name]) => hasWord(lower, name))?.[1];
  return month === undefined ? null : { year: Number(year), month, day: Number(day) };
}

function hasWord(line: string, word: string): boolean {
  const at = line.indexOf(word);
  return at >= 0 && !/\p{L}/u.test(line[at - 1] ?? ' ') && !/\p{L}/u.test(line[at + word.length] ?? ' ');
}

type MonthNames = readonly (readonly [string, number])[];

const ENGLISH = 'january february march april may june july august september october november december';
const englishNames = (): MonthNames =>
  ENGLISH.split(' ').flatMap((name, at) =>
    [name, name.slice(0, 3), name.slice(0, 4)].map((form) => [form, at + 1] as const),
  );

/** Made when a date is read; making formats takes milliseconds, and English needs none. */
const known = new Map<string, MonthNames>();

/** The months' names in the page's language and in English. */
function monthNames(language: string | null): MonthNames {
  const key = language === null || /^en\b/i.test(language) ? 'en' : language;
  const there = known.get(key);
  if (there) return there;
  const styles = [{ day: 'numeric', month: 'long' }, { day: 'numeric', month: 'short' }, { month: 'long' }] as const;
  const names = [...(key === 'en' ? [] : styles.flatMap((style) => namesIn(key, style))), ...englishNames()];
  known.set(key, names);
  return names;
}

function namesIn(language: string, style: Intl.DateTimeFormatOptions): MonthNames {
  try {
    const format = new Intl.DateTimeFormat(language, { ...style, calendar: 'gregory', timeZone: 'UTC' });
    return Array.from({ length: 12 }, (_, at) => {
      const parts = format.formatToParts(Date.UTC(2026, at, 15));
      const name =
        parts
          .find(({ type }) => type === 'month')
          ?.value.toLowerCase()
          .replace(/\.$/, '') ?? '';
      return [name, at + 1] as const;
    }).filter(([name]) => name.length > 1 && !/^\d+$/.test(digits(name)));
  } catch {
    return [];
  }
}

function numericDay(line: string, language: string | null): Day | null {
  const found = NUMERIC.exec(line);
  if (!found) return null;
  const [one, two, three] = [Number(found[1]), Number(found[3]), Number(found[4])];
  if (one > 1000) return { year: one, month: two, day: three };
  if (three < 1000) return null;
  if (one > 12) return { year: three, month: two, day: one };
  if (two > 12) return { year: three, month: one, day: two };
  if (one === two) return { year: three, month: one, day: two };
  const isDayFirst = dayFirst(language, found[2] ?? '');
  return isDayFirst === null
    ? null
    : isDayFirst
      ? { year: three, month: two, day: one }
      : { year: three, month: one, day: two };
}

/** Null where the language alone does not say: "en" is read on both sides of the Atlantic. */
function dayFirst(language: string | null, separator: string): boolean | null {
  if (separator === '.') return true;
  if (!language || /^en$/i.test(language)) return null;
  try {
    const parts = new Intl.DateTimeFormat(language, { calendar: 'gregory' }).formatToParts(0).map(({ type }) => type);
    return parts.indexOf('day') < parts.indexOf('month');
  } catch {
    return null;
  }
}

/** Where a page keeps a date that programs can read, the most exact first. */
const EXACT = ['datetime', 'data-timestamp', 'data-time', 'data-date', 'title', 'aria-label', 'data-tooltip'];

/** The date that an element shows, by its attributes or its text. */
export function dateOf(element: Element | null): string | null {
  if (!element) return null;
  const language = languageOf(element);
  for (const name of EXACT) {
    const date = asDate(element.getAttribute(name), language);
    if (date) return date;
  }
  return asDate(element.textContent?.slice(0, 200), language);
}

/** A frame that names no language has that of the page around it. */
function languageOf(element: Element): string | null {
  const own = element.closest('[lang]')?.getAttribute('lang')?.replace('_', '-');
  if (own) return own;
  const frame = frameAround(element.ownerDocument);
  return frame ? languageOf(frame) : null;
}
