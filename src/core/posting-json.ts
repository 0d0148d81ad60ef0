/**
 * Reads JSON as sites really write it: wrapped in HTML comments or CDATA, with raw line ends inside strings, escapes that JSON
 * does not know, commas before a closing bracket, or `undefined`. Undefined for what is no JSON even so. Linear in the text.
 */
export function parseLoose(text: string): unknown {
  const bare = withoutWrapping(text);
  if (bare === '') return undefined;
  return parse(bare) ?? parse(repaired(bare));
}

const MOST = 3_000_000;

function withoutWrapping(text: string): string {
  return text
    .slice(0, MOST)
    .trim()
    .replace(/^(?:<!--|\/\*\s{0,9}<!\[CDATA\[\s{0,9}\*\/|\/\/\s{0,9}<!\[CDATA\[|<!\[CDATA\[)/, '')
    .replace(/(?:-->|\/\*\s{0,9}\]\]>\s{0,9}\*\/|\/\/\s{0,9}\]\]>|\]\]>)$/, '')
    .trim()
    .replace(/;$/, '');
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const KNOWN_ESCAPES = '"\\/bfnrtu';
const CONTROLS: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/** The same text with what JSON does not allow written as it does. */
function repaired(text: string): string {
  const out: string[] = [];
  let isInside = false;
  for (let at = 0; at < text.length; at += 1) {
    const char = text[at] ?? '';
    if (char === '"') isInside = !isInside;
    if (isInside && char === '\\') {
      const [written, length] = escapeAt(text, at);
      out.push(written);
      at += length - 1;
    } else if (isInside && char < ' ') out.push(CONTROLS[char] ?? ' ');
    else if (isInside) out.push(char);
    else at += outside(text, at, out);
  }
  return out.join('');
}

/** What stands for an escape, and how many characters it took. */
function escapeAt(text: string, at: number): readonly [string, number] {
  const next = text[at + 1] ?? '';
  if (next === 'x') {
    const code = Number.parseInt(text.slice(at + 2, at + 4), 16);
    return Number.isNaN(code) ? ['x', 2] : [JSON.stringify(String.fromCharCode(code)).slice(1, -1), 4];
  }
  if (KNOWN_ESCAPES.includes(next) && next !== '') return [`\\${next}`, 2];
  return [CONTROLS[next] ?? next, 2];
}

/** Writes what stands outside a string at `at`; answers how many further characters that took. */
function outside(text: string, at: number, out: string[]): number {
  const char = text[at] ?? '';
  if (char === '}' || char === ']') {
    while (out.length > 0 && /^\s*$/.test(out.at(-1) ?? '')) out.pop();
    if (out.at(-1) === ',') out.pop();
  }
  const word = char === 'u' ? 'undefined' : char === 'N' ? 'NaN' : '';
  if (word !== '' && text.startsWith(word, at)) {
    out.push('null');
    return word.length - 1;
  }
  out.push(char);
  return 0;
}

/** The object, array or string that begins at an index, as it is written; null where it does not end. */
export function literalAt(text: string, start: number): string | null {
  const first = text[start] ?? '';
  const end = '"\'`'.includes(first)
    ? endOfString(text, start)
    : '{['.includes(first)
      ? endOfBrackets(text, start)
      : null;
  return end === null || first === '' ? null : text.slice(start, end + 1);
}

function endOfBrackets(text: string, start: number): number | null {
  let depth = 0;
  for (let at = start; at < text.length && at - start < MOST; at += 1) {
    const char = text[at];
    if (char === '{' || char === '[') depth += 1;
    else if (char === '}' || char === ']') depth -= 1;
    else if (char === '"') at = endOfString(text, at) ?? text.length;
    if (depth === 0) return at < text.length ? at : null;
  }
  return null;
}

function endOfString(text: string, start: number): number | null {
  const quote = text[start];
  for (let at = start + 1; at < text.length; at += 1) {
    if (text[at] === '\\') at += 1;
    else if (text[at] === quote) return at;
  }
  return null;
}
