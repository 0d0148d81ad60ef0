import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { until } from '../e2e/until.ts';
import { ROOT, run } from '../tools/shell.ts';
import { parseMail, type SentMail } from './sent-mail.ts';

const SCRIPT = join(ROOT, 'test/webmail/webmail-up.sh');
const MAILS = join(ROOT, 'test/webmail/mails');
const HOUR = 3_600_000;

/** Where the servers keep everything. Daemons of other users must be able to reach it. */
const STATE = process.env.WEBMAIL_STATE ?? join(tmpdir(), 'webmail-state');

export const PORT = Number(process.env.WEBMAIL_RC_PORT ?? 8800);
export const SOGO_PORT = Number(process.env.WEBMAIL_SOGO_PORT ?? 8801);
export const ACCOUNT = { name: 'alex@example.test', password: process.env.WEBMAIL_PASS ?? 'webmail' };

async function webmail(...args: readonly string[]): Promise<void> {
  const { code, output } = await run('bash', [SCRIPT, ...args], { env: { WEBMAIL_STATE: STATE } });
  if (code !== 0) throw new Error(`webmail-up.sh ${args.join(' ')} did not succeed:\n${output}`);
}

/** Installs what is missing and starts the servers. Needs root on Debian. */
export const startWebmail = (): Promise<void> => webmail('up', 'all');
export const stopWebmail = (): Promise<void> => webmail('down');

/** The mails of test/webmail/mails with dates of today: `@HOURS-3@` becomes the date of three hours ago. */
async function datedMails(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  for (const file of await readdir(MAILS)) {
    const text = await readFile(join(MAILS, file), 'utf8');
    const dated = text.replace(/@HOURS-(\d+)@/, (_, hours: string) =>
      new Date(Date.now() - Number(hours) * HOUR).toUTCString().replace('GMT', '+0000'),
    );
    await writeFile(join(folder, file), dated);
  }
}

/** Empty mailboxes, and then the invented mails in the inbox. */
export async function seedWebmail(): Promise<void> {
  const folder = join(STATE, 'seeds');
  await datedMails(folder);
  await webmail('reset');
  await webmail('seed', folder);
}

type NewMail = { readonly from: string; readonly subject: string; readonly text: string };

/** One more mail in the inbox, written now. */
export async function deliverMail({ from, subject, text }: NewMail): Promise<void> {
  const folder = join(STATE, 'delivered');
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const date = new Date().toUTCString().replace('GMT', '+0000');
  const heads = [
    `From: ${from}`,
    `To: Alex Doe <${ACCOUNT.name}>`,
    `Subject: ${subject}`,
    `Date: ${date}`,
    `Message-ID: <${crypto.randomUUID()}@post.example>`,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: 8bit',
  ];
  await writeFile(join(folder, 'mail.eml'), `${heads.join('\n')}\n\n${text}\n`);
  await webmail('seed', folder);
}

const sinkFiles = async (): Promise<readonly string[]> => {
  const names = await readdir(join(STATE, 'sink')).catch(() => []);
  return names.filter((name) => name.endsWith('.eml')).sort();
};

/** Notes what was sent so far; the answer waits for the next mail and reads it. */
export async function nextSentMail(): Promise<() => Promise<SentMail>> {
  const before = new Set(await sinkFiles());
  return () =>
    until('The sent mail', async () => {
      const file = (await sinkFiles()).find((name) => !before.has(name));
      return file ? parseMail(await readFile(join(STATE, 'sink', file))) : null;
    });
}
