import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Mail } from '../../../src/core/mail.ts';
import { parseSender } from '../../../src/core/sender.ts';

/** A mail with what is known about it. */
export type LabelledMail = { readonly mail: Mail; readonly label: string; readonly lang: string };

/** The mails that were collected beside the project, or null where they are not there. */
export const sharedFolder: string | null =
  [process.env.AJAR_SHARED ?? join(process.cwd(), '../shared')].find(existsSync) ?? null;

/** A mail from the texts that a corpus has. */
export function mailOf({ id = '', from = '', subject = '', body = '' }: Readonly<Record<string, string>>): Mail {
  const empty = { thread: null, replyTo: null, date: null, quoted: '', link: null };
  return { ...empty, id, subject, from: parseSender(from), body };
}

/** One of the shared files of JSON lines, packed or not; mails on which careful readers differ are left out. */
export function readShared(folder: string, name: string): readonly LabelledMail[] {
  return readRecords(folder, name)
    .filter((record) => record.debatable !== true)
    .map((record) => ({ mail: mailOf(texts(record)), label: text(record.label), lang: text(record.lang) }));
}

/** The records of a file of JSON lines. */
export function readRecords(folder: string, name: string): readonly Readonly<Record<string, unknown>>[] {
  const bytes = readFileSync(join(folder, name));
  const lines = (name.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8').split('\n');
  return lines.filter((line) => line.trim() !== '').map((line) => JSON.parse(line));
}

/** The project's own mails: test/corpus/<language>/<kind>/<name>.txt. */
export function readOwn(folder: string): readonly LabelledMail[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => {
      const [lang = '', label = ''] = name.split(/[\\/]/);
      return { mail: parseOwn(name, readFileSync(join(folder, name), 'utf8')), label, lang };
    });
}

/** A head of "From:" and "Subject:", an empty line, the text. */
function parseOwn(id: string, file: string): Mail {
  const content = file.replace(/\r\n/g, '\n');
  const end = content.indexOf('\n\n');
  const head = content.slice(0, end).split('\n');
  const header = (name: string): string => {
    return head.find((line) => line.startsWith(`${name}: `))?.slice(name.length + 2) ?? '';
  };
  if (end < 0 || head.some((line) => !/^(?:From|Subject):/.test(line))) throw new Error(`${id}: no head`);
  return mailOf({ id, from: header('From'), subject: header('Subject'), body: content.slice(end + 2).trim() });
}

function texts(record: Readonly<Record<string, unknown>>): Readonly<Record<string, string>> {
  return Object.fromEntries(['id', 'from', 'subject', 'body'].map((key) => [key, text(record[key])]));
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
