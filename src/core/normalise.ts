import { ASCII } from './ascii.ts';
import { withoutLookAlikes } from './look-alikes.ts';
import { withoutMarkup } from './markup.ts';

/** The longest text that is read. Far beyond any letter; a bound for hostile pages. */
export const MAX_TEXT = 5_000_000;

// Text of these alone, which most is, has few of the spellings that are to become one.
const INVISIBLE = /\p{Cf}|\u034f|\u0640/gu;
const SPACES = /[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;
const SINGLE_QUOTES = /[\u2018\u2019\u201a\u201b\u2032\u00b4\u0060]/g;
const DOUBLE_QUOTES = /[\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb]/g;
const DASHES = /[\u2010-\u2012\u2212]/g;

/**
 * The text with one spelling for quotes, spaces, hyphens and line ends, without invisible characters, cut at
 * MAX_TEXT. Lines and letters' case stay as they are.
 */
export function normalise(text: string): string {
  const bare = withoutMarkup(text.slice(0, MAX_TEXT));
  const spelled = ASCII.test(bare) ? bare.replaceAll('\t', ' ').replaceAll('`', "'") : oneSpelling(bare);
  // Looked for first: that is many times as quick as to replace what hardly any text has.
  const lines = spelled.includes('\r') ? spelled.replace(/\r\n?/g, '\n') : spelled;
  const spaced = lines.includes('  ') ? lines.replace(/ {2,}/g, ' ') : lines;
  return spaced.includes(' \n') || spaced.includes('\n ') ? spaced.replace(/ \n ?|\n /g, '\n') : spaced;
}

function oneSpelling(text: string): string {
  return withoutLookAlikes(text)
    .replace(/[\u0085\u2028\u2029]/g, '\n')
    .replace(INVISIBLE, '')
    .replace(SPACES, ' ')
    .replace(SINGLE_QUOTES, "'")
    .replace(DOUBLE_QUOTES, '"')
    .replace(DASHES, '-')
    .normalize('NFC');
}
