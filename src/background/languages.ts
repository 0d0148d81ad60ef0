import browser from 'webextension-polyfill';
import type { Language } from '../core/language.ts';
import { languagesToRead } from '../core/languages-to-read.ts';
import type { Mail } from '../core/mail.ts';
import type { ReplyLanguage, ReplyTexts } from '../core/reply-language.ts';
import { hints } from '../languages/hints.ts';
import { detected } from '../languages/index.ts';
import { englishReplies, replyCode, withTexts } from '../languages/replies.ts';

/** Reads a file of the extension's own package. */
type Reader = (path: string) => Promise<unknown>;

const known = new Map<string, Promise<Language>>(
  detected.map((language) => [language.code, Promise.resolve(language)]),
);

/**
 * The languages that a mail may be written in. Each is read from the package when it is first needed, and kept until the worker
 * stops. What cannot be read is left out and asked for again the next time: the mail is then read in the others.
 */
export async function languagesOf(
  { subject, body, quoted }: Mail,
  read: Reader = readPackaged,
): Promise<readonly Language[]> {
  const codes = languagesToRead(`${subject}\n${body}\n${quoted}`, hints);
  const asked = await Promise.allSettled(codes.map((code) => languageFor(code, read)));
  return asked.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
}

function languageFor(code: string, read: Reader): Promise<Language> {
  const ready = known.get(code);
  if (ready !== undefined) return ready;
  // The build wrote it from the project's own files, whose shape the compiler and the tests have checked.
  const language = read(`languages/${code}.json`).then((data) => data as Language);
  known.set(code, language);
  language.catch(() => known.delete(code));
  return language;
}

/** What replies are written with in that language, or in English; null where it cannot be read. */
export async function replyLanguage(asked: string | null, read: Reader = readPackaged): Promise<ReplyLanguage | null> {
  const code = replyCode(asked);
  if (code === englishReplies.customs.code) return englishReplies;
  try {
    return withTexts(code, (await read(`replies/${code}.json`)) as ReplyTexts);
  } catch {
    return null;
  }
}

/** No request: the address is the extension's own, and its policy allows no connection to any other. */
async function readPackaged(path: string): Promise<unknown> {
  const file = await fetch(browser.runtime.getURL(path));
  return file.json();
}
