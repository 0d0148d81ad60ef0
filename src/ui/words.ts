import type en from '../languages/en/strings.json';
import { uiLanguage } from './browser.ts';

type Words = typeof en;

const english = () => import('../languages/en/strings.json', { with: { type: 'json' } });
/** Every language of the screen, each a file of its own, of which a page reads one; a key that one of them lacks does not compile. */
const readers: Readonly<Record<string, () => Promise<{ readonly default: Words }>>> = {
  ar: () => import('../languages/ar/strings.json', { with: { type: 'json' } }),
  de: () => import('../languages/de/strings.json', { with: { type: 'json' } }),
  en: english,
};

const asked = uiLanguage();
const read = readers[asked.split('-')[0] ?? 'en'];

/** What Ajar says, in the browser's language, or in English. Nothing that says something is run before it is read. */
export const { default: words } = await (read ?? english)();
/** For dates: the browser's own variant of the language that is shown. */
export const language = read ? asked : words.code;
