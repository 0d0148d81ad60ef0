import { fold } from './fold.ts';
import { withoutMarkup } from './markup.ts';

const UNSEEN = /\p{Cf}|\u034f/gu;
const LONGEST = 300;

/** Letters and signs of Latin scripts with one space between words: nothing to clean, which most lines are. */
const CLEAN = /^[!-%'-;=?-~\u00a1-\u00ac\u00ae-\u024f]+(?: [!-%'-;=?-~\u00a1-\u00ac\u00ae-\u024f]+)*$/;

/** One line as a reader sees it: no markup, no invisible characters, one space between words; cut at 300 characters. */
export function cleanLine(text: string): string {
  const line = text.slice(0, 2000).trim();
  if (line.length <= LONGEST && CLEAN.test(line)) return line;
  return withoutMarkup(line)
    .replace(UNSEEN, '')
    .replace(/[\s\u00a0\u2000-\u200a\u202f\u205f\u3000]+/g, ' ')
    .trim()
    .slice(0, LONGEST);
}

/** What is left of a line when case, accents, spaces and signs do not count. */
export function lineKey(text: string): string {
  return fold(cleanLine(text).toLowerCase())
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Letters and digits alone: how a name looks inside an address. */
export function squeeze(text: string): string {
  return lineKey(text).replaceAll(' ', '');
}

/** Does one line hold the other, word by word? Empty lines hold and are held by nothing. */
export function holdsLine(whole: string, part: string): boolean {
  const [long, short] = [lineKey(whole), lineKey(part)];
  return short !== '' && ` ${long} `.includes(` ${short} `);
}
