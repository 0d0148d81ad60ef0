import { ASCII } from './ascii.ts';

/** One sentence as it stands in the mail, and the number of its paragraph, from 1. */
export type Sentence = { readonly text: string; readonly paragraph: number };

/** A longer run without a stop is read in pieces of this length: bounds the work for every pattern. */
export const MAX_SENTENCE = 600;
/** The letters that we know decide within six; a bound for newsletters and hostile pages. */
export const MAX_SENTENCES = 100;

// A line this long was broken by the mail program, not by the writer.
const WRAPPED_LINE = 58;
// So were shorter ones, if in their whole paragraph no line had room for the first word of the next.
const NARROWEST = 36;
const LEAST_WRAPPED = 3;
const STOP = /[.!?\u2026\u3002\uff01\uff1f\u0964\u061f]+["')\]]*|\p{Emoji_Presentation}+/gu;
// The same for text of ASCII alone, which most is.
const ASCII_STOP = /[.!?]+["')\]]*/g;
const UNSPACED_STOP = /[\u3002\uff01\uff1f]/;
// Without spaces between words a letter breaks its lines at phrases, long before the margin.
const UNSPACED_END = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}\u3001\uff0c]$/u;
const LIST_ITEM = /^(?:[-*•·>]|\d{1,2}[.)])\s/;
// "am 12. Mai": the one language with a point behind the day and a large letter in front of the month.
const GERMAN_MONTH = /^ (?:Jan|Feb|Mär|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez)/;
// "kl. 15", "nr. 4", "art. 22"
const BEFORE_NUMBER = /(?:^|[ (|·])(?:kl|nr|no|ca|art|t[eé]l|ph|fax|тел|τηλ)\.$/i;
// "Dr. Okafor", "St. Aldwyn's Hospital", "Sr. Network Planner": a name or a title goes on.
const BEFORE_NAME =
  /(?:^|[ ("|·])(?:Mrs?|Ms|Dr|Prof|Sr|Sra|Srta|Jr|Ste?|Mt|Hrn?|Fr|Sig|Dott|Ing|Dipl|Mag|[Dd]hr|[Mm]evr|[Dd]rs|Assoc|Asst|Mgr|ul|ks|im)\.$/;
// "9 a.m. – 5 p.m."
const GOES_ON_TO_NUMBER = /^ [–—-] ?\d/;
const LONGEST_SHORT = 8;
const STARTS_LOWER = /^[\p{Ll}(]/u;

/** Splits normalised text into sentences; wrapped lines are joined first, a decimal point or "Inc. is" is no end. */
export function splitSentences(text: string): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let paragraph = 0;
  for (const block of blocksOf(text)) {
    if (block.trim() === '') continue;
    paragraph += 1;
    for (const line of joinWrapped(block.split('\n'))) {
      for (const sentence of cutAtStops(line)) {
        if (sentences.length >= MAX_SENTENCES) return sentences;
        sentences.push({ text: sentence, paragraph });
      }
    }
  }
  return sentences;
}

/** One after the other, since of a long text only the first are read. */
function* blocksOf(text: string): Generator<string> {
  let start = 0;
  for (const gap of text.matchAll(/\n{2,}/g)) {
    yield text.slice(start, gap.index);
    start = gap.index + gap[0].length;
  }
  yield text.slice(start);
}

function joinWrapped(block: readonly string[]): readonly string[] {
  const lines = block.map((line) => line.trim()).filter((line) => line !== '');
  const isNarrow = wereWrapped(lines);
  const joined: string[] = [];
  let previous = '';
  for (const line of lines) {
    const last = joined.at(-1);
    if (last !== undefined && continues(previous, line, isNarrow)) joined[joined.length - 1] = `${last} ${line}`;
    else joined.push(line);
    previous = line;
  }
  return joined;
}

function continues(previous: string, line: string, isNarrow: boolean): boolean {
  if (LIST_ITEM.test(line) || /[.!?:;\u3002]["')]*$/.test(previous)) return false;
  return isNarrow || STARTS_LOWER.test(line) || UNSPACED_END.test(previous) || previous.length >= WRAPPED_LINE;
}

function wereWrapped(lines: readonly string[]): boolean {
  if (lines.length < LEAST_WRAPPED) return false;
  const width = lines.reduce((most, { length }) => Math.max(most, length), NARROWEST);
  return lines.every((line, at) => at === 0 || (lines[at - 1] ?? '').length + 1 + firstWordOf(line).length > width);
}

const firstWordOf = (line: string): string => line.split(' ', 1)[0] ?? '';

function cutAtStops(line: string): readonly string[] {
  const parts: string[] = [];
  const opens = openingMarks(line);
  let start = 0;
  for (const stop of line.matchAll(ASCII.test(line) ? ASCII_STOP : STOP)) {
    const end = stop.index + (opens(stop) ? stop[0].indexOf('"') : stop[0].length);
    if (!endsSentence(line, end, stop[0])) continue;
    parts.push(line.slice(start, end));
    start = end;
  }
  parts.push(line.slice(start));
  return parts.flatMap(cutLong).filter((part) => part.length > 1);
}

/** Tells of each stop, in their order, whether a quotation mark right behind it opens the next sentence, with no space in between. */
function openingMarks(line: string): (stop: RegExpMatchArray & { readonly index: number }) => boolean {
  let seen = 0;
  let marks = 0;
  return ({ 0: stop, index }) => {
    if (!UNSPACED_STOP.test(stop) || !stop.includes('"')) return false;
    marks += countOf(line.slice(seen, index));
    seen = index;
    return marks % 2 === 0;
  };
}

const countOf = (text: string): number => text.split('"').length - 1;

function endsSentence(line: string, end: number, stop: string): boolean {
  if (/[\u3002\uff01\uff1f\p{Emoji_Presentation}]/u.test(stop)) return true;
  const next = line.slice(end, end + 4);
  if (!next.startsWith(' ')) return next === '';
  if (GERMAN_MONTH.test(next) && /\d\.$/.test(line.slice(end - 2, end))) return false;
  if (GOES_ON_TO_NUMBER.test(next)) return false;
  const last = line.slice(Math.max(0, end - LONGEST_SHORT), end);
  if (/^ [(+]?\d/.test(next) && BEFORE_NUMBER.test(last)) return false;
  if (BEFORE_NAME.test(last)) return false;
  // "Acme Inc. has", "e.g. this", "and more ... of": a small letter goes on.
  return !/^ \p{Ll}/u.test(next) || /[!?]/.test(stop);
}

function cutLong(part: string): readonly string[] {
  const pieces: string[] = [];
  let rest = part.trim();
  while (rest.length > MAX_SENTENCE) {
    const space = rest.lastIndexOf(' ', MAX_SENTENCE);
    const at = space > MAX_SENTENCE / 2 ? space : MAX_SENTENCE;
    pieces.push(rest.slice(0, at));
    rest = rest.slice(at).trim();
  }
  pieces.push(rest);
  return pieces;
}
