import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../../src/core/language.ts';
import { languagesToRead } from '../../src/core/languages-to-read.ts';
import type { Mail } from '../../src/core/mail.ts';
import { hints } from '../../src/languages/hints.ts';

const FOLDER = join(import.meta.dirname, '../../src/languages');

/** Every language of the shelf, read from the project's folder. */
export const shelf: readonly Language[] = readdirSync(FOLDER)
  .filter((code) => existsSync(join(FOLDER, code, 'phrases.json')))
  .map((code) => ({ ...readJson(code, 'phrases.json'), ...readWording(code) }));

/** A language that is new has none before `npm run fit`. */
function readWording(code: string): Pick<Language, 'wording'> {
  return existsSync(join(FOLDER, code, 'wording.json')) ? { wording: readJson(code, 'wording.json') } : {};
}

function readJson(code: string, file: string) {
  return JSON.parse(readFileSync(join(FOLDER, code, file), 'utf8'));
}

const byCode = new Map(shelf.map((language) => [language.code, language]));

/** Those that the worker would read for a mail. */
export function languagesOf({ subject, body, quoted }: Mail): readonly Language[] {
  return languagesToRead(`${subject}\n${body}\n${quoted}`, hints).flatMap((code) => byCode.get(code) ?? []);
}
