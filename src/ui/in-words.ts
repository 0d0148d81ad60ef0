import { type Counted, fillCount, joinWords, sayNumber } from '../core/words.ts';
import { language } from './words.ts';

/** A number, a sentence for so many, and parts side by side, in the language that is shown. */
export const inWords = (number: number): string => sayNumber(number, language);
export const counted = (sentences: Counted, count: number): string => fillCount(sentences, count, language);
export const listed = (parts: readonly (string | null | undefined)[]): string =>
  joinWords(
    parts.flatMap((part) => part || []),
    language,
  );
