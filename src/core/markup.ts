const LOOKS_LIKE_HTML = /<\/?(?:p|div|br|span|td|table|html|body)\b[^<>]{0,200}>/i;
const UNSEEN = /<(style|script|title)\b[^<>]{0,500}>[^<]{0,100000}<\/\1>/gi;
const BLOCK_TAG = /<\/?(?:p|div|br|tr|td|table|li|ul|ol|h[1-6]|hr|blockquote|html|body)\b[^<>]{0,500}>/gi;
const OTHER_TAG = /<\/?[a-z!][^<>]{0,500}>/gi;
const REFERENCE = /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}));/gi;
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  apos: "'",
  gt: '>',
  hellip: '…',
  ldquo: '"',
  lsquo: "'",
  lt: '<',
  mdash: '—',
  nbsp: ' ',
  ndash: '–',
  quot: '"',
  rdquo: '"',
  rsquo: "'",
};

/** Text from what a page shows as text though it is HTML: tags gone, character references resolved. Else as it is. */
export function withoutMarkup(text: string): string {
  // What most text has none of is looked for first.
  const bare =
    text.includes('<') && LOOKS_LIKE_HTML.test(text)
      ? text.replace(UNSEEN, '').replace(BLOCK_TAG, '\n').replace(OTHER_TAG, '')
      : text;
  return bare.includes('&') ? bare.replace(REFERENCE, resolve) : bare;
}

function resolve(reference: string, decimal?: string, hex?: string, name?: string): string {
  if (name !== undefined) return NAMED[name.toLowerCase()] ?? reference;
  const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : reference;
}
