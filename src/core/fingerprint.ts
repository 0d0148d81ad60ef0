/** A short name for something that has none, made of what lasts about it: the same each time. FNV-1a, twice. */
export function fingerprint(parts: readonly (string | null)[]): string {
  const text = parts.join('\u0000');
  let [one, two] = [0x811c9dc5, 0x1000193];
  for (let at = 0; at < text.length; at += 1) {
    one = Math.imul(one ^ text.charCodeAt(at), 0x01000193);
    two = Math.imul(two ^ text.charCodeAt(text.length - 1 - at), 0x01000193);
  }
  return `k${(one >>> 0).toString(36)}${(two >>> 0).toString(36)}`;
}
