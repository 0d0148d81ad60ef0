/**
 * Classifies mails from a file of JSON lines, or from standard input: npm run --silent classify -- FILE.jsonl
 * A line is { id, from, subject, body, date? }; each gives one line of JSON on standard output. A line that cannot
 * be read is reported with its number on standard error; the rest goes on, and the exit code is 1.
 */
import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { classify } from '../../src/core/classify.ts';
import type { Mail, Sender } from '../../src/core/mail.ts';
import { parseSender } from '../../src/core/sender.ts';
import { languagesOf } from './languages.ts';

function readText(record: object, key: string): string | null {
  const value: unknown = Reflect.get(record, key);
  if (value === undefined || value === null) return null;
  if (typeof value === 'string' || typeof value === 'number') return String(value);
  throw new Error(`"${key}" is not text`);
}

function readSender(record: object, key: string): Sender {
  const value: unknown = Reflect.get(record, key);
  if (typeof value !== 'object' || value === null) return parseSender(readText(record, key) ?? '');
  return { name: readText(value, 'name'), address: readText(value, 'address') };
}

function readMail(line: string, number: number): Mail {
  const record: unknown = JSON.parse(line);
  if (typeof record !== 'object' || record === null || Array.isArray(record)) throw new Error('not an object');
  return {
    id: readText(record, 'id') ?? String(number),
    thread: null,
    subject: readText(record, 'subject') ?? '',
    from: readSender(record, 'from'),
    replyTo: readSender(record, 'replyTo').address,
    date: readText(record, 'date'),
    body: readText(record, 'body') ?? '',
    quoted: readText(record, 'quoted') ?? '',
    link: null,
  };
}

function answer(mail: Mail): string {
  const { kind, tier, confidence, because, facts } = classify(mail, languagesOf(mail));
  return JSON.stringify({ id: mail.id, kind, tier, prompt: tier !== 'none', confidence, because, facts });
}

async function write(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain');
}

const file = process.argv[2] ?? '-';
const input = file === '-' ? process.stdin : createReadStream(file);
let number = 0;
try {
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    number += 1;
    if (line.trim() === '') continue;
    let output: string;
    try {
      output = answer(readMail(number === 1 ? line.replace(/^\uFEFF/, '') : line, number));
    } catch (error) {
      console.error(`${file}:${number}: ${error instanceof Error ? error.message : String(error)}`);
      process.exitCode = 1;
      continue;
    }
    await write(`${output}\n`);
  }
} catch (error) {
  console.error(`${file}: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}
