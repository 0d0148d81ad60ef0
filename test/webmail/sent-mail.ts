/** A mail as the server got it, decoded. */
export type SentMail = {
  readonly to: string;
  readonly subject: string;
  /** The text part, its soft line breaks taken out again. */
  readonly text: string;
  /** The HTML part; empty in a plain mail. */
  readonly html: string;
};

type Part = { readonly headers: ReadonlyMap<string, string>; readonly body: string };

function split(source: string): Part {
  const end = source.indexOf('\n\n');
  const head = source.slice(0, end).replace(/\n[ \t]+/g, ' ');
  const headers = head.split('\n').map((line): [string, string] => {
    const colon = line.indexOf(':');
    return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()];
  });
  return { headers: new Map(headers), body: source.slice(end + 2) };
}

const bytesOf = (text: string): Buffer =>
  Buffer.from(
    text.replace(/=([0-9A-F]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    'latin1',
  );

function decode({ headers, body }: Part): string {
  const encoding = headers.get('content-transfer-encoding')?.toLowerCase();
  if (encoding === 'base64') return Buffer.from(body, 'base64').toString('utf8');
  if (encoding === 'quoted-printable') return bytesOf(body.replace(/=\n/g, '')).toString('utf8');
  return Buffer.from(body, 'latin1').toString('utf8');
}

/** RFC 3676: a line that ends in a space goes on in the next one of the same depth; "-- " is a signature's own line. */
function unflow(text: string): string {
  const lines: string[] = [];
  let joins = false;
  let depth = '';
  for (const raw of text.split('\n')) {
    const quote = raw.match(/^>*/)?.[0] ?? '';
    const line = raw.slice(quote.length).replace(/^ /, '');
    if (joins && quote === depth) lines.push(`${lines.pop() ?? ''}${line}`);
    else lines.push(quote ? `${quote} ${line}` : line);
    joins = line.endsWith(' ') && line !== '-- ';
    depth = quote;
  }
  return lines.map((line) => line.trimEnd()).join('\n');
}

function parts(source: string): readonly Part[] {
  const part = split(source);
  const boundary = part.headers.get('content-type')?.match(/^multipart\/.*boundary="?([^";]+)/i)?.[1];
  if (!boundary) return [part];
  return part.body
    .split(`--${boundary}`)
    .slice(1, -1)
    .flatMap((piece) => parts(piece.replace(/^\n/, '')));
}

/** RFC 2047, as far as subjects need it. */
const decodeWords = (value: string): string =>
  value
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(/=\?utf-8\?([QB])\?([^?]*)\?=/gi, (_, way: string, words: string) =>
      way.toUpperCase() === 'B'
        ? Buffer.from(words, 'base64').toString('utf8')
        : bytesOf(words.replaceAll('_', ' ')).toString('utf8'),
    );

/** Reads an .eml file's bytes. */
export function parseMail(bytes: Buffer): SentMail {
  // latin1 keeps every byte as it is until the part's own encoding is known.
  const source = bytes.toString('latin1').replaceAll('\r\n', '\n');
  const { headers } = split(source);
  const all = parts(source);
  const typeOf = (part: Part) => part.headers.get('content-type')?.toLowerCase() ?? 'text/plain';
  const plain = all.find((part) => typeOf(part).startsWith('text/plain'));
  const html = all.find((part) => typeOf(part).startsWith('text/html'));
  const text = plain ? decode(plain) : '';
  return {
    to: headers.get('to') ?? '',
    subject: decodeWords(headers.get('subject') ?? ''),
    text: plain && typeOf(plain).includes('format=flowed') ? unflow(text) : text,
    html: html ? decode(html) : '',
  };
}
