import type { Language } from '../core/language.ts';
import arCard from './ar/card.json' with { type: 'json' };
import deCard from './de/card.json' with { type: 'json' };
import enCard from './en/card.json' with { type: 'json' };
import enPhrases from './en/phrases.json' with { type: 'json' };
import enWording from './en/wording.json' with { type: 'json' };

/** The card's words: the keys are a type, so a missing one does not compile. */
export type CardWords = typeof enCard;

/** The languages that are always at hand. The others are read from the package when a mail needs them: see hints.ts. */
export const detected: readonly Language[] = [{ ...enPhrases, wording: enWording }];

const cards: Readonly<Record<string, CardWords>> = { ar: arCard, de: deCard, en: enCard };
const RIGHT_TO_LEFT = new Set(['ar', 'fa', 'he', 'ur', 'yi']);

/** The words that Ajar itself speaks, for a BCP 47 tag; English where there are none for it. */
export function wordsFor(tag: string): {
  readonly code: string;
  readonly direction: 'ltr' | 'rtl';
  readonly card: CardWords;
} {
  const code = tag.toLowerCase().split('-')[0] ?? 'en';
  const card = cards[code];
  const spoken = card ? code : 'en';
  return { code: spoken, direction: RIGHT_TO_LEFT.has(spoken) ? 'rtl' : 'ltr', card: card ?? enCard };
}
