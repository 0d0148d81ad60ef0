const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/**
 * The day that a text names without doubt, as YYYY-MM-DD: ISO 8601, 20.05.2026, "14 Sep 2026", "Sep 14, 2026", "Wed Sep 02
 * 02:00:00 UTC 2026", or milliseconds or seconds since 1970. Null for "yesterday", for 05/11/2026, and before the year 2000:
 * 1970 is what systems write that know no date.
 */
export function dayOf(value: unknown): string | null {
  if (typeof value === 'number') return ofNumber(value);
  if (typeof value !== 'string') return null;
  const text = value.trim().slice(0, 80);
  const iso = /^(\d{4})-(\d{2})-(\d{2})(?!\d)/.exec(text);
  if (iso) return written(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const dotted = /^(\d{1,2})\. ?(\d{1,2})\. ?(\d{4})(?!\d)/.exec(text);
  if (dotted) return written(Number(dotted[3]), Number(dotted[2]), Number(dotted[1]));
  return named(text);
}

function ofNumber(value: number): string | null {
  const time = value > 1e11 ? value : value * 1000;
  if (!(time > 946_684_800_000 && time < 4_102_444_800_000)) return null;
  return new Date(time).toISOString().slice(0, 10);
}

function named(text: string): string | null {
  const month = MONTHS.findIndex((name) => new RegExp(`\\b${name}[a-z]{0,6}\\b`, 'i').test(text));
  const year = /\b(20\d{2})\b/.exec(text)?.[1];
  const day = /\b(\d{1,2})(?:st|nd|rd|th)?\b(?!:)/.exec(text.replace(/\b\d{1,2}:\d{2}(?::\d{2})?/g, ''))?.[1];
  return month < 0 || year === undefined || day === undefined ? null : written(Number(year), month + 1, Number(day));
}

function written(year: number, month: number, day: number): string | null {
  if (year < 2000 || year > 2099 || month < 1 || month > 12 || day < 1 || day > 31) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
