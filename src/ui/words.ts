import de from '../languages/de/strings.json' with { type: 'json' };
import en from '../languages/en/strings.json' with { type: 'json' };
import { uiLanguage } from './browser.ts';

export type Words = typeof en;

/** Every language of the screen; a key that one of them lacks does not compile. */
const languages: Readonly<Record<string, Words>> = { de, en } satisfies Record<string, Words>;

const asked = uiLanguage();
const code = asked.split('-')[0] ?? 'en';

/** What Ajar says, in the browser's language, or in English. */
export const words: Words = languages[code] ?? en;
/** For dates: the browser's own variant of the language that is shown. */
export const language = languages[code] ? asked : words.code;
