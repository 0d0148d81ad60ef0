import type { Language } from './language.ts';

/** The languages that a text may be written in, most likely first. Never empty when `languages` is not. */
export function likelyLanguages(_text: string, languages: readonly Language[]): readonly Language[] {
  return languages;
}
