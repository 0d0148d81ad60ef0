import { SEPARATOR } from './border.ts';

/** Where a reply goes in a plain-text composer: above the signature and the quoted mail, in lines of its own. */

/** A place in a textarea, in UTF-16 units, and the line breaks that keep the inserted text apart from its neighbours. */
export type TextPlace = { readonly at: number; readonly lead: string; readonly tail: string };

/**
 * The caret of a textarea when it stands above the signature and the quote, else the end of what the person wrote there, else the
 * top. A selection is never replaced: its end counts.
 */
export function textPlace(value: string, caret: number): TextPlace {
  const border = borderOf(value);
  const written = value.slice(0, border).trimEnd().length;
  const at = caret <= border && value.slice(0, caret).trim() !== '' ? Math.min(caret, border) : written;
  const before = value.slice(0, at);
  const after = value.slice(at);
  const lead = before === '' ? '' : '\n'.repeat(Math.max(0, 2 - endBreaks(before)));
  const tail = after.trim() === '' ? '' : '\n'.repeat(Math.max(0, 2 - startBreaks(after)));
  return { at, lead, tail };
}

const endBreaks = (text: string): number => text.length - text.replace(/(?<!\n)\n+$/, '').length;
const startBreaks = (text: string): number => text.length - text.replace(/^\n+/, '').length;

/** A quote's head, "On … wrote:", takes at most this many lines. */
const MOST_HEAD_LINES = 2;

/** Where the signature or the quote begins, whichever is first; the length of the text when there is neither. */
export function borderOf(value: string): number {
  const lines = value.split('\n');
  const starts = lineStarts(lines);
  const quote = lines.findIndex((line) => line.startsWith('>'));
  // Outlook and Zimbra quote below "-----Original Message-----" or a line of underscores, and mark no line of the quote.
  const separator = lines.findIndex((line) => SEPARATOR.test(line));
  let head = quote;
  while (head > 0 && quote - head < MOST_HEAD_LINES && lines[head - 1]?.trim()) head -= 1;
  const borders = [head, separator].filter((line) => line >= 0).map((line) => starts[line] ?? value.length);
  return Math.min(value.length, ...borders);
}

function lineStarts(lines: readonly string[]): readonly number[] {
  let at = 0;
  return lines.map((line) => {
    const start = at;
    at += line.length + 1;
    return start;
  });
}
