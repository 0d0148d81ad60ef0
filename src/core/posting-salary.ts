import { cleanLine } from './posting-text.ts';

type Node = { readonly [key: string]: unknown };
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value);

const SIGN =
  '(?:US\\$|A\\$|C\\$|CA\\$|AU\\$|NZ\\$|R\\$|S\\$|HK\\$|[$€£¥₹₩₪₽₺₴฿₫₱]|z[łl]|K[čc]s?|kr\\.?|Ft|lei|лв|руб\\.?|грн|万円|円|万元|元|만\\s?원|원|AED|AUD|BGN|BRL|CAD|CHF|CNY|CZK|DKK|EUR|GBP|HKD|HUF|IDR|ILS|INR|JPY|KES|KRW|MXN|NGN|NOK|NZD|PLN|RON|RUB|SEK|SGD|THB|TRY|UAH|USD|VND|ZAR|LPA|lakhs?)';
const AMOUNT = `\\d{1,3}(?:[\\s.,'’]\\d{3}){0,3}(?:[.,]\\d{1,2})?\\s?[kKmM]?|\\d{4,9}(?:[.,]\\d{1,2})?`;
const TO = '\\s?(?:-|–|—|/|to|bis|à|a|až|do|~|〜|～|and|und)\\s?';
const PER =
  '\\s?(?:(?:gross|brutto|brut|net|netto|hrubého|bruto)\\s?)?(?:(?:/|per|an?|par|pro|por|al?|za|na|w)\\s?)?(?:year|yr|annum|month|week|day|hour|hr|annually|monthly|hourly|Jahr|Monat|Stunde|an|mois|heure|jour|año|mes|hora|mês|ano|anno|mese|ora|jaar|maand|uur|rok|měsíc|mies\\w{0,6}|godz\\w{0,3}|månad|måned|timme|any)?\\b';
const MONEY = new RegExp(
  `(?:${SIGN}\\s?(?:${AMOUNT})(?:\\s?${SIGN})?(?:${TO}(?:${SIGN}\\s?)?(?:${AMOUNT}))?(?:\\s?${SIGN})?|(?:${AMOUNT})(?:\\s?${SIGN})?${TO}(?:${SIGN}\\s?)?(?:${AMOUNT})\\s?${SIGN}|(?:${AMOUNT})\\s?${SIGN})(?:${PER})?`,
  'u',
);

/** A pay as a line of text states it, or null where the line states none. */
export function payIn(text: string): string | null {
  const line = cleanLine(text).replace(/[\u00a0\u202f\u2009]/g, ' ');
  const found = MONEY.exec(line)?.[0].trim() ?? '';
  // "5 €" is a canteen, "401k" a pension: a pay has three digits, a thousand's letter, or says by which time it is paid.
  return found.replace(/\D/g, '').length >= 3 || /\d\s?k\b|万|만|(?:hour|hr|Stunde|heure|hora|ora|uur)\b/i.test(found)
    ? found
    : null;
}

const PAY_WORDS =
  /(?:salary|pay range|pay rate|base pay|hourly rate|compensation|wage|gehalt|verg(?:ü|ue)tung|entgelt|salaire|r(?:é|e)mun(?:é|e)ration|salario|retribuci(?:ó|o)n|remunera(?:ç|c)(?:ã|a)o|stipendio|retribuzione|salaris|lön|lønn|wynagrodzeni|mzda|plat |зарплат|оклад|给与|給与|薪资|월급|연봉)/giu;
const MOST_PROSE = 60_000;
const MOST_WORDS = 100;

/** Has a text a word for pay in it? */
export function speaksOfPay(text: string): boolean {
  return text.search(PAY_WORDS) >= 0;
}

/** The pay that a sentence of a longer text states, after a word that says so: a range, or an amount and by which time it is paid. */
export function payInProse(text: string): string | null {
  for (const { index } of [...text.slice(0, MOST_PROSE).matchAll(PAY_WORDS)].slice(0, MOST_WORDS)) {
    const pay = payIn(text.slice(index, index + 180).replace(/\s+/g, ' '));
    if (
      pay !== null &&
      (/\d\D{1,12}\d\d.{0,180}\d{3}|\d\s?[kK]?\s?(?:-|–|—|to|bis|à)\s?\D{0,3}\d/.test(pay) || PAID_BY.test(pay))
    )
      return pay;
  }
  return null;
}

const PAID_BY = /(?:hour|hr|year|annum|annually|month|Stunde|Jahr|Monat|mois|heure|mes|año|mese)\b/i;

/** A text that is there to state the pay: as it stands if it does, else null. */
export function statedPay(text: string): string | null {
  const line = cleanLine(text);
  return line.length <= 120 && /\d/.test(line) && (payIn(line) !== null || /^\D{0,20}[\d\s.,]{3,30}\D{0,40}/.test(line))
    ? line
    : null;
}

const UNITS: Readonly<Record<string, string>> = {
  year: 'a year',
  annual: 'a year',
  yearly: 'a year',
  month: 'a month',
  monthly: 'a month',
  week: 'a week',
  day: 'a day',
  hour: 'an hour',
  hourly: 'an hour',
};

/** A schema.org pay, or a site's own object of the same kind, as "125000–150000 USD a year"; null where it names no amount. */
export function payOf(value: unknown, fallbackCurrency: unknown = null): string | null {
  if (typeof value === 'string' || typeof value === 'number') return plainPay(String(value), fallbackCurrency);
  if (Array.isArray(value)) return payOf(value[0], fallbackCurrency);
  if (!isNode(value)) return null;
  const inner = isNode(value.value) ? value.value : value;
  const low = amountOf(inner.minValue ?? inner.minimum ?? inner.min ?? inner.from ?? inner.low);
  const high = amountOf(inner.maxValue ?? inner.maximum ?? inner.max ?? inner.to ?? inner.high);
  const one = amountOf(isNode(inner.value) ? null : (inner.value ?? inner.amount));
  const amounts = [...new Set([low ?? one, high].filter((amount) => amount !== null && amount > 0))];
  if (amounts.length === 0) return payInWords(value);
  const currency = [value.currency, inner.currency, value.currencyCode, value.currency_type, fallbackCurrency].find(
    (name) => typeof name === 'string' && name !== '',
  );
  const unit = [inner.unitText, value.unitText, value.measure, value.interval, value.period, value.unit].find(
    (name) => typeof name === 'string',
  );
  const per = typeof unit === 'string' ? UNITS[unit.toLowerCase()] : undefined;
  return [amounts.join('–'), currency, per].filter((part) => part !== undefined && part !== null).join(' ');
}

function payInWords(value: Node): string | null {
  const said = [value.label, value.text, value.value, value.summary].find((word) => typeof word === 'string');
  return typeof said === 'string' ? statedPay(said) : null;
}

function plainPay(text: string, currency: unknown): string | null {
  const amount = amountOf(text);
  if (amount === null) return statedPay(text);
  return amount > 0 ? [amount, typeof currency === 'string' ? currency : null].filter(Boolean).join(' ') : null;
}

/** "45.000" and "45,000" are forty-five thousand: no pay has three digits after a decimal point. */
function amountOf(value: unknown): number | null {
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (typeof value !== 'string') return null;
  const bare = value.trim().replace(/^[^\d-]{1,4}|\s(?=\d{3})/g, '');
  if (/^\d{1,3}(?:[.,]\d{3})+$/.test(bare)) return Number(bare.replace(/[.,]/g, ''));
  return /^\d{1,9}(?:\.\d{1,4})?$/.test(bare) ? Number(bare) : null;
}
