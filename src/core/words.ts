/** Puts values into `{name}` places of a sentence; an unknown name stays as it stands, so that a slip is seen. */
export function fillWords(sentence: string, values: Readonly<Record<string, string>>): string {
  return sentence.replace(/\{([a-zA-Z]+)\}/g, (mark, name: string) => values[name] ?? mark);
}
