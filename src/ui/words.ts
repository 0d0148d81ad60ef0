import en from '../languages/en/strings.json' with { type: 'json' };
import { uiLanguage } from './browser.ts';

type Words = typeof en;

/** The other languages of the screen, of which a page reads one; a key that one of them lacks does not compile. */
const others: Readonly<Record<string, () => Promise<{ readonly default: Words }>>> = {
  ar: () => import('../languages/ar/strings.json', { with: { type: 'json' } }),
  de: () => import('../languages/de/strings.json', { with: { type: 'json' } }),
};

const asked = uiLanguage();
const code = asked.split('-')[0] ?? en.code;
const read = others[code];

/** What Ajar says, in the browser's language, or in English. Nothing that says something is run before it is read. */
export const words: Words = read ? (await read()).default : en;
/** For dates: the browser's own variant of the language that is shown. */
export const language = code === words.code ? asked : words.code;
