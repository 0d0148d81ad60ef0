import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { splitMail } from '../../../src/core/mail-parts.ts';
import { normalise } from '../../../src/core/normalise.ts';

/** A mail as a webmail shows it: the text that is new, and all below it. */
export type QuotedMail = {
  readonly name: string;
  readonly client: string;
  readonly fresh: string;
  readonly below: string;
};

const SURE_QUOTES =
  'blockquote, .gmail_quote, .gmail_extra, .yahoo_quoted, .moz-cite-prefix, #divRplyFwdMsg, #appendonsend, #OLK_SRC_BODY_SECTION, .OutlookMessageHeader, .protonmail_quote, .zmail_extra, [name="quote"], #origbody';
const QUOTES = `${SURE_QUOTES}, [style*="border-top:solid #"]`;
const BLOCKS = 'p, div, br, li, tr, h1, h2, h3, hr, pre, table, blockquote';
const BREAK = '\u0001';
// Marks of a quote in plain text that need no knowledge of languages.
const QUOTED_LINE = /^\s*>/;
const HEADER_START = /^\W{0,6}(?:from|von|de|da|van|od|från|fra)\W{0,4}:.{0,120}@/i;
const RULER = /^[-_]{4,}\s*(?:original|ursprüngliche|forwarded|message|mensaje)/i;

/** The saved mails that hold a quote below new text, by the marks of their markup or by ">". */
export function readQuotedMails(folder: string): readonly QuotedMail[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:html|txt)$|reply_text$/.test(entry.name))
    .flatMap((entry) => {
      const content = readFileSync(join(entry.parentPath, entry.name), 'utf8');
      const parts = entry.name.endsWith('.html') ? splitHtml(content) : splitText(content);
      const client = entry.parentPath.split(/[\\/]/).at(-1) ?? '';
      // A mail that was passed on is read as a whole: it is no quote.
      return parts === null || parts.fresh.trim() === '' || /^\W*(?:begin )?forwarded/i.test(parts.below)
        ? []
        : [{ name: entry.name, client, ...parts }];
    });
}

/** True when the new text is told from the quote: all of it is found, and nothing from below. */
export function isToldApart({ fresh, below }: QuotedMail): boolean {
  const parts = splitMail(normalise(`${fresh}\n\n${below}`));
  const own = squeeze(`${parts.fresh}${parts.signature}${parts.disclaimer}`);
  return own === squeeze(normalise(fresh));
}

/** The same mail with a thank-you as its new text and a no in the quote. */
export function withThanksAbove({ below }: QuotedMail, thanks: string, no: string): string {
  const lines = below.split('\n');
  const first = lines.findIndex((line) => QUOTED_LINE.test(line));
  const quoted = first < 0 ? [...lines, no] : [...lines.slice(0, first + 1), `> ${no}`, ...lines.slice(first + 1)];
  return `${thanks}\n\n${quoted.join('\n')}`;
}

function splitHtml(html: string): Pick<QuotedMail, 'fresh' | 'below'> | null {
  const { document } = new JSDOM(html).window;
  for (const hidden of document.querySelectorAll('style, script, title, head')) hidden.remove();
  const quotes = [...document.querySelectorAll(QUOTES)];
  const quote = quotes.find(hasHead) ?? document.querySelector(SURE_QUOTES) ?? undefined;
  if (quote === undefined) return null;
  for (const block of document.querySelectorAll(BLOCKS)) block.before(BREAK);
  quote.before('\u0002');
  const text = (document.body.textContent ?? '')
    .replace(/\s+/g, ' ')
    .replaceAll(BREAK, '\n')
    .replace(/ *\n */g, '\n');
  const at = text.indexOf('\u0002');
  return splitAtHead(text.slice(0, at).split('\n'), text.slice(at + 1));
}

/** What stands in a block without a head may be the writer's own. */
function hasHead(quote: Element): boolean {
  const range = quote.ownerDocument.createRange();
  range.setStart(quote.ownerDocument.body, 0);
  range.setEndBefore(quote);
  const above = range.toString().trim().slice(-160);
  const start = (quote.textContent ?? '').trim().slice(0, 300);
  return (
    (/[:：-]$/.test(above) && above.includes('@')) ||
    /^.{0,60}(?:from|sent|de|von) ?:/is.test(start) ||
    /^[^\n]{0,200}@[^\n]{0,60}[:：]/.test(start)
  );
}

function splitText(text: string): Pick<QuotedMail, 'fresh' | 'below'> | null {
  const lines = text.replace(/\r\n/g, '\n').split('\n');
  const at = lines.findIndex((line) => QUOTED_LINE.test(line) || HEADER_START.test(line) || RULER.test(line));
  if (at < 0) return null;
  // What a person writes between or below quoted lines is new as well: such mails have no "above" and "below".
  const after = lines.slice(at);
  const last = after.findLastIndex((line) => QUOTED_LINE.test(line));
  const isInline =
    QUOTED_LINE.test(lines[at] ?? '') &&
    after.slice(0, last).some((line) => line.trim() !== '' && !QUOTED_LINE.test(line));
  if (isInline || after.slice(last + 1).filter((line) => line.trim() !== '').length > 4) return null;
  return splitAtHead(lines.slice(0, at), after.join('\n'));
}

/** "On Monday ... wrote:" stands above the quote and belongs to it: the last lines, if they end in a colon. */
function splitAtHead(above: readonly string[], below: string): Pick<QuotedMail, 'fresh' | 'below'> {
  const last = above.findLastIndex((line) => line.trim() !== '');
  if (!/(?:[:：>]|-{3,}|_{3,}|‐{3,})\s*$/.test(above[last] ?? '')) return { fresh: above.join('\n').trim(), below };
  let start = last;
  while (
    start > 0 &&
    last - start < 3 &&
    (above[start - 1] ?? '').trim() !== '' &&
    !/^\W*(?:on|am|le|el|em|il|op|den|\d{1,4})\b/i.test(above[start] ?? '')
  )
    start -= 1;
  return { fresh: above.slice(0, start).join('\n').trim(), below: [...above.slice(start), below].join('\n') };
}

function squeeze(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, '');
}
