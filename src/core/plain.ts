import { fold } from './fold.ts';
import type { Language } from './language.ts';
import { WORD_REST } from './patterns.ts';

const EMOJI = /\p{Emoji_Presentation}/gu;

/** Makes the function that brings a sentence to the form which patterns expect: lower case, contractions written out, fillers gone. */
export function plainWriter(language: Language): (sentence: string) => string {
  const rewrites = Object.entries(language.rewrites).map(([from, to]) => [fold(from), fold(to)] as const);
  const fillers = language.fillers.length === 0 ? null : fillerExpression(language);
  return (sentence) => {
    let text = fold(sentence.toLowerCase()).replace(EMOJI, '');
    for (const [from, to] of rewrites) if (text.includes(from)) text = text.replaceAll(from, to);
    if (fillers !== null) text = text.replace(fillers, ' ');
    return text
      .replace(/ {2,}/g, ' ')
      .replace(/ ([,.;:!?])/g, '$1')
      .trim();
  };
}

function fillerExpression(language: Language): RegExp {
  // Longest first, so that "at this time" is not left as "time".
  const longestFirst = [...language.fillers].sort((one, other) => other.length - one.length);
  const source = fold(`(?:${longestFirst.join('|')})`).replaceAll('~', WORD_REST);
  return language.spaced
    ? new RegExp(`(?:, )?(?<![\\p{L}\\p{N}-])${source}(?![\\p{L}\\p{N}-]),?`, 'gu')
    : new RegExp(source, 'gu');
}
