/** A text ready to be searched for many patterns. */
export type Searchable = {
  readonly text: string;
  /**
   * Its UTF-16 codes, and a 0 at the end: reading them is many times as quick as asking a string, above all at its end. A plain list,
   * since a typed array takes ten times as long to make.
   */
  readonly codes: readonly number[];
  /** Where a word may begin: the places behind no letter. */
  readonly wordStarts: readonly number[];
};

export function searchable(text: string): Searchable {
  const codes = new Array<number>(text.length + 1).fill(0);
  const wordStarts: number[] = [];
  let isInWord = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    codes[at] = code;
    if (!isInWord) wordStarts.push(at);
    isInWord = isLetter(code);
  }
  if (!isInWord) wordStarts.push(text.length);
  return { text, codes, wordStarts };
}

/** Letters and digits of every script, in lower case. */
export function isLetter(code: number): boolean {
  if (code < 0x80) return (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39);
  return (code >= 0xaa && code <= 0x1fff) || (code >= 0x2c00 && code <= 0xdfff);
}
