import { PHONE } from './clock.ts';
import type { Line } from './line.ts';

// A line of a signature is so short, and no sentence.
const LONGEST_SIGNING = 40;
// "12 High St. | Tel. 0123 456789": a point there abbreviates.
const ENDS_SENTENCE = /(?:[!?\u2026\u3002\uff01\uff1f\u0964\u061f]|\p{L}{5}\.)["')\]]*$/u;
const STOP_AT_END = /[.!?\u2026\u3002\uff01\uff1f\u0964\u061f]["')\]]*$/;
const ITEM_OF_A_LIST = /^(?:[-*\u2022\u00b7\u2013\u2014] |\u30fb)/;
// Below the letter, or around what is no part of it.
const DRAWN_LINE = /^[-_=*~+#\u0640\u2500-\u257f]{3,}/;
// "Kind regards, Ann Lee": a single short line may as well be a heading.
const LEAST_SIGNATURE = 2;
// What is longer lists something.
const MOST_SIGNATURE = 5;

/** The lines of a letter head: what stands above the first gap, holds a phone number and is no sentence. */
export function headingLines(lines: readonly Line[]): readonly Line[] {
  const text = lines.filter(({ where }) => where === 'body');
  const head = text.filter(({ paragraph }) => paragraph === text[0]?.paragraph);
  const isHead = head.length < text.length && head.some(({ sentence }) => PHONE.test(sentence));
  return isHead && head.every(({ sentence }) => !ENDS_SENTENCE.test(sentence)) ? head : [];
}

/** The lines that end a text, each of them like a line of a signature. The subject is none. */
export function signingLines(lines: readonly Line[]): readonly Line[] {
  const last = lines.findLastIndex((line) => !isSigning(line));
  return lines.slice(Math.max(1, last + 1));
}

/**
 * Where the letter ends that says no in line `said`: below who signs it. What stands below (an open day's
 * programme, opening hours, other news) is no part of it. Where nobody signs, all lines are the letter.
 */
export function endOfLetter(lines: readonly Line[], said: number): number {
  let signing = 0;
  let before: Line | undefined;
  for (const [at, line] of lines.entries()) {
    if (at > said) {
      if (DRAWN_LINE.test(line.sentence) || signing > MOST_SIGNATURE) return at;
      if (isSigning(line)) signing += 1;
      else if (signing >= LEAST_SIGNATURE && before !== undefined && isSigning(before)) return at;
      // "Dr. A. Lee" is cut at its points: a short line does not end a signature.
      else if (!isShort(line)) signing = 0;
    }
    before = line;
  }
  return lines.length;
}

const isSigning = (line: Line): boolean => isShort(line) && !STOP_AT_END.test(line.sentence);

const isShort = ({ sentence }: Line): boolean => sentence.length <= LONGEST_SIGNING && !ITEM_OF_A_LIST.test(sentence);
