/** Puts words into the places `{name}` of a string. A place without a word stays visible, so that a slip is seen. */
export function fill(text: string, words: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{([a-z]+)\}/g, (place, name: string) => String(words[name] ?? place));
}
