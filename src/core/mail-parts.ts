import {
  ATTRIBUTIONS,
  FOOTER,
  FORWARD_MARKS,
  FROM_LINE,
  GLUED_HEAD,
  HAS_COLON,
  HEADER_LINE,
  MAY_BE_HEAD,
  ORIGINAL_MARKS,
  SIGNATURE_LINE,
} from './quote-heads.ts';

/** A mail's text by who wrote it and for whom. Each part may be empty. */
export type MailParts = {
  /** What this mail says: the new text, or the mail passed on where the new text is none or a few words. */
  readonly fresh: string;
  /** Earlier mail below. */
  readonly quoted: string;
  readonly signature: string;
  /** Notes, advertisements and legal text. */
  readonly disclaimer: string;
  /** The "From:" of a mail that was passed on and is read as this mail's text. */
  readonly forwardedFrom: string | null;
};

// Above a mail passed on, this much ("FYI, see below") is a remark about it and not a letter of its own.
const REMARK = 280;
const LONGEST_HEAD_LINE = 300;
const MOST_PARTS_IN_PARTS = 3;
// An attribution may be wrapped over this many lines.
const WRAPPED_HEAD = 3;
// "On Thu, 19 Nov 2026, somebody with a long name" goes on in the next line.
const MAY_BE_WRAPPED =
  /^(?:\p{L}{1,9}[.,]{0,2} .{0,200}\d|\d{2,4}[-./年].{0,200}<|.{1,120}<[^<>\s]{3,120}> \p{L}[^:]{3,100}$)/u;
const RULER = /^[-_=*]{3,}(?: ?[^-_=*]{2,60}[-_=*]{3,})?$/;
// A footer counts only once something was said. A drawn line says nothing, nor does what a mail system warns of.
const LEAST_TEXT = 30;
const SAYS_NOTHING =
  /^[^\p{L}\p{N}]*$|^[^\p{L}\p{N}]{0,60}(?:caution|warning|important|external|attention|achtung|vorsicht|extern[aeo]?|attenzione|atención|atenção|let op|varning|advarsel|varoitus|uwaga|upozornění|внимание|увага|dikkat|تنبيه|זהירות|注意|주의)(?!\p{L})/iu;

const DATE_AND_TIME = /^(?=.{0,120}[:：]$)(?=.*\b20\d\d\b).*\d[:.]\d\d/;

type Head = { readonly start: number; readonly end: number; readonly forward: boolean; readonly from: string | null };

/** Tells apart new text, earlier mail, signature and footers in normalised plain text. */
export function splitMail(text: string, isForward = false): MailParts {
  return splitLines(text.replace(GLUED_HEAD, '\n$1\n').split('\n'), isForward, 0);
}

function splitLines(lines: readonly string[], isForward: boolean, depth: number): MailParts {
  const head = findHead(lines);
  const own = head === null ? lines : lines.slice(0, head.start);
  const rest = head === null ? [] : lines.slice(head.end);
  const below = head?.forward && isQuoted(lines[head.start] ?? '') ? rest.map(unquoted) : rest;
  const parts = splitOwn(own);
  if (head === null || depth >= MOST_PARTS_IN_PARTS)
    return { ...parts, quoted: join([parts.quoted, below.join('\n')]) };
  if (!isPassedOn(parts.fresh, head, isForward)) return { ...parts, quoted: join([parts.quoted, below.join('\n')]) };
  const inner = splitLines(below, false, depth + 1);
  return {
    fresh: join([parts.fresh, inner.fresh]),
    quoted: inner.quoted,
    signature: join([parts.signature, inner.signature]),
    disclaimer: join([parts.disclaimer, inner.disclaimer]),
    forwardedFrom: head.from ?? inner.forwardedFrom,
  };
}

function isPassedOn(own: string, head: Head, isForward: boolean): boolean {
  if (own.trim() === '') return true;
  return (head.forward || isForward) && own.length <= REMARK;
}

function splitOwn(lines: readonly string[]): MailParts {
  const quoted = lines.filter(isQuoted);
  const written = quoted.length === 0 ? lines : lines.filter((line) => !isQuoted(line));
  // A mail that is nothing but quoted lines is read, not thrown away.
  const own = written.every((line) => line.trim() === '') ? quoted.map((line) => line.replace(/^[> ]+/, '')) : written;
  const { text, rest: disclaimer } = cutAt(own, (line) => FOOTER.test(line), LEAST_TEXT);
  const { text: fresh, rest: signature } = cutAt(text, (line) => SIGNATURE_LINE.test(line), 1);
  return {
    fresh: fresh.join('\n').trim(),
    quoted: own === written ? quoted.join('\n') : '',
    signature: signature.join('\n').trim(),
    disclaimer: disclaimer.join('\n').trim(),
    forwardedFrom: null,
  };
}

const isQuoted = (line: string): boolean => line.startsWith('>');

function cutAt(
  lines: readonly string[],
  isCut: (line: string) => boolean,
  least: number,
): { readonly text: readonly string[]; readonly rest: readonly string[] } {
  let length = 0;
  for (const [at, line] of lines.entries()) {
    if (length >= least && line.length <= LONGEST_HEAD_LINE && isCut(line)) {
      return { text: lines.slice(0, at), rest: lines.slice(at) };
    }
    if (length < least && !SAYS_NOTHING.test(line)) length += line.length;
  }
  return { text: lines, rest: [] };
}

function findHead(lines: readonly string[]): Head | null {
  let above = '';
  let isBelowQuote = false;
  for (const [at, line] of lines.entries()) {
    if (line.length <= LONGEST_HEAD_LINE && MAY_BE_HEAD.test(line)) {
      // Who wrote what is quoted stands above it: then it was passed on in an earlier mail.
      const mayPassOn = isQuoted(line) && !isBelowQuote && !/[:：]$/.test(above);
      const head = readHead(lines, at) ?? (mayPassOn ? readQuotedForward(lines, at) : null);
      if (head !== null) return head;
    }
    isBelowQuote ||= isQuoted(line);
    if (line.trim() !== '') above = line;
  }
  return null;
}

/** "> Begin forwarded message:" and all below it: Apple Mail passes on so. */
function readQuotedForward(lines: readonly string[], at: number): Head | null {
  if (!isForwardMark(unquoted(lines[at] ?? ''))) return null;
  const head = readHead(lines.slice(at).map(unquoted), 0);
  return head && { ...head, start: at, end: at + head.end };
}

const unquoted = (line: string): string => line.replace(/^> ?/, '');
const isForwardMark = (line: string): boolean => FORWARD_MARKS.some((mark) => mark.test(line));

function readHead(lines: readonly string[], at: number): Head | null {
  const line = lines[at] ?? '';
  const forward = isForwardMark(line);
  if (forward || ORIGINAL_MARKS.some((mark) => mark.test(line))) {
    const block = readHeaderBlock(lines, at + 1);
    return { start: at, end: block?.end ?? at + 1, forward, from: block?.from ?? null };
  }
  const block = isHeaderLine(line) ? readHeaderBlock(lines, at) : null;
  if (block?.isHead === true && (block.from !== null || /^to ?:/i.test(line)))
    return { start: rulerAbove(lines, at), end: block.end, forward: false, from: block.from };
  const end = isDateAbove(lines, at) ? at + 1 : readAttribution(lines, at);
  return end === null ? null : { start: at, end, forward: false, from: null };
}

function readHeaderBlock(
  lines: readonly string[],
  at: number,
): { readonly end: number; readonly from: string | null; readonly isHead: boolean } | null {
  let from: string | null = null;
  let count = 0;
  let address = false;
  let end = at;
  // Blank and wrapped lines occur inside a block, but never two without a header between.
  for (let index = at, misses = 0; index < lines.length && misses < 2; index += 1) {
    const line = lines[index] ?? '';
    if (line.length > LONGEST_HEAD_LINE || !isHeaderLine(line)) {
      misses += 1;
      continue;
    }
    if (from === null && FROM_LINE.test(line)) from = line.slice(line.search(/[:：]/) + 1).trim();
    count += 1;
    address ||= line.includes('@');
    misses = 0;
    end = index + 1;
  }
  // "From: 9:00, To: 10:00" in a letter is no head: that takes an address or a third line.
  return count === 0 ? null : { end, from, isHead: count > 2 || (count === 2 && address) };
}

/** "пн, 9 нояб. 2026 г. в 14:02, Гульнара:", right above quoted lines, whatever the language. */
function isDateAbove(lines: readonly string[], at: number): boolean {
  const below = lines.slice(at + 1, at + 3).find((line) => line.trim() !== '');
  return below !== undefined && isQuoted(below) && DATE_AND_TIME.test(lines[at] ?? '');
}

function readAttribution(lines: readonly string[], at: number): number | null {
  let joined = '';
  for (let count = 0; count < WRAPPED_HEAD; count += 1) {
    const line = lines[at + count];
    if (line === undefined || (count > 0 && line === '')) return null;
    joined = joined === '' ? line : isInAddress(joined) ? joined + line : `${joined} ${line}`;
    if (joined.length > LONGEST_HEAD_LINE || (count > 0 && !MAY_BE_WRAPPED.test(lines[at] ?? ''))) return null;
    if (isAttribution(joined)) return at + count + 1;
  }
  return null;
}

/** A ruler above the head, with words in it or without, belongs to it. */
function rulerAbove(lines: readonly string[], at: number): number {
  const above = lines.slice(0, at).findLastIndex((line) => line.trim() !== '');
  return above >= 0 && RULER.test(lines[above] ?? '') ? above : at;
}

/** "<anna@elm.example" and ">:" in the next line. */
const isInAddress = (text: string): boolean => text.lastIndexOf('<') > text.lastIndexOf('>');

function isHeaderLine(line: string): boolean {
  return HAS_COLON.test(line) && HEADER_LINE.test(line);
}

/** Every attribution has a digit or an address, and a colon at its end: most lines are ruled out by that. */
function isAttribution(line: string): boolean {
  if (!/[:：]$|@/.test(line) || !/\d|^[\p{L} ]{4,12} .{3,200}@/u.test(line)) return false;
  return ATTRIBUTIONS.some((attribution) => attribution.test(line));
}

function join(texts: readonly string[]): string {
  return texts.filter((text) => text !== '').join('\n\n');
}
