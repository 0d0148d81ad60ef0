/** Longer than this, what a mail gives as a name or title is a sentence or a trick, and not taken over. */
const LONGEST = 90;

/** A word from a mail without markup, emoji and line breaks; null when nothing fit for a letter is left. */
export function cleanWord(word: string): string | null {
  if (word.length > 4 * LONGEST) return null;
  const clean = word
    .replace(/<[^<>]*>/g, ' ')
    .replace(/\p{Cf}/gu, '')
    .replace(/\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Cc}|\ufe0f|[⟦⟧]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const isFit = clean.length <= LONGEST && /[\p{L}\p{N}]/u.test(clean) && !/[<>{}]/.test(clean);
  return isFit && !/^(?:null|undefined|n\/a|none)$/i.test(clean) ? clean : null;
}

/** What stands before a name in a greeting, in the languages of the mails. */
const HONORIFIC =
  /^(?:mr|mrs|ms|miss|mx|sir|madam|frau|herrn?|mme|madame|monsieur|sra?|srta|señora?|dona|senhora?|sig|signora?|dott|pani?|mevr|mevrouw|meneer|heer|dhr)(?:\.|\s)/i;

/** The name to sign with, from how a mail greets its reader; null for "Frau Okafor", since nobody signs like that. */
export function cleanReader(word: string): string | null {
  const clean = cleanWord(word);
  return clean === null || HONORIFIC.test(clean) || /(?:様|さん|先生|女士|小姐)$/u.test(clean) ? null : clean;
}

/** A role without the employer at its end: "Tester at Acme" is "Tester" in a letter that names Acme anyway. */
export function cleanRole(word: string, company: string | null): string | null {
  const role = cleanWord(word);
  if (role === null || !company || !role.toLowerCase().endsWith(company.toLowerCase())) return role;
  const bare = role
    .slice(0, -company.length)
    .replace(/(?<![\s,|(@–—-])[\s,|(@–—-]+(?:\p{L}{2,7}\s+)?$/u, '')
    .trim();
  return bare === '' ? null : bare;
}
