import { textExpression } from './ascii.ts';
import type { Place } from './pattern-match.ts';

/**
 * How a time of day is written, in numbers: "10:30", "10h30", "3 pm", "kl. 8.15", "alle 9", "10 Uhr", "15時". Two numbers with a
 * point are a time only where a word says so. A moment with seconds is a machine's, and "24h" is no time of day.
 * All languages' ways stand together, since a time counts in whatever language the rest is read; with their accents and without, since
 * plain text has none.
 */
const clockFor = textExpression(
  [
    String.raw`(?<![\d.:/-])(?:[01]?\d|2[0-3])(?:[:：]| ?h ?)[0-5]\d(?![\d/-]|:\d|[.,]\d)`,
    String.raw`(?<![\d.:/-])1?\d(?:[:.][0-5]\d)? ?(?:am|pm|a\.m\.|p\.m\.|[πμ]\.?μ\.)(?![\p{L}])`,
    String.raw`(?<![\d.:/-])(?:1?\d|2[0-3])(?:\.[0-5]\d)? (?:uhr|uur|[óo]r(?:akor|[áa]t[óo]l|[áa]ra)|बजे|gi[ờo])(?![\p{L}\p{M}])`,
    String.raw`(?<![\p{L}\d])(?:kl\.?|klo|klockan|klokken|kello|alle|ore|ora|a las|às|στι[ςσ]|saat|pukul|jam|l[úu]c|godz\.?|godzin(?:ie|y|[ęe])|בשעה) (?:[7-9]|1\d|2[0-3])(?:[.:][0-5]\d)?(?![\d.,/-]\d|\d| ?(?:%|€))(?![\p{L}])`,
    String.raw`(?<![\p{L}\d])(?:[àa]|d[èe]s|[àa]s) (?:[7-9]|1\d|20)(?: ?h| horas)(?![\p{L}\d])`,
    String.raw`(?<![\p{L}\d])(?:в|о|об|ve?) (?:[7-9]|1\d|2[0-3])(?: ?h(?![\p{L}\d])| (?:час|годин|hod)|\.[0-5]\d(?![\d.]))`,
    String.raw`(?:poniedzia[łl]ek|wtorek|[śs]rod[ęe]|czwartek|pi[ąa]tek|sobot[ęe]) o (?:[7-9]|1\d|20)(?![\p{L}\d])`,
    String.raw`(?<![\p{L}])ב-(?:[01]?\d|2[0-3]):[0-5]\d(?!\d)`,
    String.raw`(?<![\d.:/-])(?:[7-9]|1\d|20)(?:h(?=[,.;?!)]|$)|-kor|-tól|-től)`,
    String.raw`(?<!\d)(?:1?\d|2[0-3]) ?(?:点|點|時|시)(?!间|間|간|以降|期)`,
    'الساع[ةه]',
  ].join('|'),
);
const MAY_HOLD = /\d|الساع[ةه]/;

/** A phone number, as one writes it: "+49 30 123456", "(937) 555-0148", "0599 555012". A date is none. */
export const PHONE =
  /(?<![\d.])(?!\d{1,2}[./-]\d{1,2}[./-]\d{2})(?:(?:\+\d|\(?0\d|\(\d{2,5}\) ?\d)[\d ./()-]{5,}|(?:\d{2,3}[ .-]\d{3,4}[ .-]\d{3,4}|\d{5} \d{5})(?!\d))/;
const FROM_TO = /\d ?(?:[ap]\.?m\.?|uhr|h|uur)? ?(?:[-–—~〜]|to|bis|до|as?|al?le) ?(?:\d{1,2})(?:[:.h]|(?!\d))/;
// "Mon–Fri", "lun.–ven.", "пн–пт": these are open, whoever comes.
const DAYS_FROM_TO =
  /(?<!\p{L})(?:mon|mo|lun|l|seg|ma|maan|man|pon|po|pn|h|пн|δευ|δε|pzt|pts|sen|월|月)\.? ?(?:-|–|—|~|〜) ?(?:fri|fr|thu|do|ven|vie|gio|v|sex|vr|fre|pe|pa|pt|pia|p|пт|чт|παρ|πα|cum|jum|금|金)(?![\p{L}])|א'? ?[-–] ?[הו]'/u;

/** Whether it says when somebody can be reached or is open, in numbers and days: the second line of a letter head. */
export function namesOpeningHours(sentence: string): boolean {
  return DAYS_FROM_TO.test(sentence) || (PHONE.test(sentence) && FROM_TO.test(sentence));
}

/** The first time of day in a sentence in lower case. */
export function findTime(sentence: string): Place | null {
  const found = MAY_HOLD.test(sentence) ? clockFor(sentence).exec(sentence) : null;
  return found === null ? null : { start: found.index, end: found.index + found[0].length };
}
