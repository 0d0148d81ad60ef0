import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../../src/core/language.ts';
import { languagesToRead } from '../../src/core/languages-to-read.ts';
import type { Mail } from '../../src/core/mail.ts';
import { hints } from '../../src/languages/hints.ts';

const FOLDER = join(import.meta.dirname, '../../src/languages');

/** Every language of the shelf, read from the project's folder. */
export const shelf: readonly Language[] = readdirSync(FOLDER)
  .map((code) => join(FOLDER, code, 'phrases.json'))
  .filter((file) => existsSync(file))
  .map((file) => JSON.parse(readFileSync(file, 'utf8')));

const byCode = new Map(shelf.map((language) => [language.code, language]));

/** Those that the worker would read for a mail. */
export function languagesOf({ subject, body, quoted }: Mail): readonly Language[] {
  return languagesToRead(`${subject}\n${body}\n${quoted}`, hints).flatMap((code) => byCode.get(code) ?? []);
}
