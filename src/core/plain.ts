import { ASCII } from './ascii.ts';
import { fold } from './fold.ts';
import type { Language } from './language.ts';
import { WORD_REST_SOURCE } from './pattern.ts';

const EMOJI = /\p{Emoji_Presentation}/gu;

// Text without another sign needs no look for emoji, and its letters are few.

/** Makes the function that brings a sentence to the form which patterns expect: lower case, contractions written out, fillers gone. */
export function plainWriter(language: Language): (sentence: string) => string {
  const rewrites = Object.entries(language.rewrites).map(([from, to]) => [fold(from), fold(to)] as const);
  // Most sentences have none: one search says so.
  const anyRewrite = new RegExp(
    rewrites.map(([from]) => from.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|') || '(?!)',
  );
  const withoutFillers = fillerRemover(language);
  return (sentence) => {
    const isAscii = ASCII.test(sentence);
    let text = isAscii ? sentence.toLowerCase() : fold(sentence.toLowerCase()).replace(EMOJI, '');
    if (anyRewrite.test(text)) {
      for (const [from, to] of rewrites) if (text.includes(from)) text = text.replaceAll(from, to);
    }
    text = withoutFillers(text, isAscii);
    if (text.includes('  ')) text = text.replace(/ {2,}/g, ' ');
    return text.replace(/ ([,.;:!?])/g, '$1').trim();
  };
}

/** Replaces fillers by a space. Of ASCII text two letters' classes tell all there is to know, and quicker. */
function fillerRemover({ fillers, spaced }: Language): (text: string, isAscii: boolean) => string {
  if (fillers.length === 0) return (text) => text;
  // Longest first, so that "at this time" is not left as "time".
  const longestFirst = [...fillers].sort((one, other) => other.length - one.length);
  const source = fold(`(?:${longestFirst.join('|')})`).replaceAll('~', WORD_REST_SOURCE);
  if (!spaced) {
    const anywhere = new RegExp(source, 'gu');
    return (text) => text.replace(anywhere, ' ');
  }
  const whole = (letter: string, flags: string): RegExp =>
    new RegExp(`(?:, )?(?<![${letter}-])${source}(?![${letter}-]),?`, flags);
  const made = new Map<boolean, RegExp>();
  return (text, isAscii) => {
    const expression = made.get(isAscii) ?? (isAscii ? whole('a-z0-9', 'g') : whole('\\p{L}\\p{N}', 'gu'));
    made.set(isAscii, expression);
    return text.replace(expression, ' ');
  };
}
