import { senderOf } from './correction.ts';
import { fingerprint } from './fingerprint.ts';
import type { Mail } from './mail.ts';

/**
 * An id that is a place: folder and number, as webmails have it that show an IMAP mailbox. Every mailbox counts from one, so two have
 * the same, and a mail that is filed elsewhere gets another. All other ids are the message's own.
 */
const PLACE = /^(.+)[./]\d+$/s;

/**
 * The key of a mail that is known by its place: `site|host|head|id|text|date`. The host is the browser's word; sender and subject tell
 * two mailboxes of one host apart; text and date know the mail again in another folder. Null for a mail with an id of its own.
 */
export function placedKey(site: string, host: string, mail: Mail): string | null {
  if (!PLACE.test(mail.id)) return null;
  const head = fingerprint([senderOf(mail), mail.subject.trim()]);
  const text = fingerprint([mail.body.replace(/\s+/g, '')]);
  return [site, host, head, mail.id, text, mail.date?.slice(0, 'yyyy-mm-ddThh:mm'.length) ?? ''].join('|');
}

/** What the keys of all mails with the same sender and subject in the same webmail begin with. */
export const likeKey = (key: string): string => `${key.split('|').slice(0, 3).join('|')}|`;

const partsOf = (key: string) => {
  const parts = key.split('|').slice(3);
  const [text = '', date = ''] = parts.slice(-2);
  const id = parts.slice(0, -2).join('|');
  return { id, folder: PLACE.exec(id)?.[1] ?? null, text, date };
};

/**
 * Which of the keys that begin like it is the same mail's: the one of the same place, whatever became of its date and text in the page,
 * else the one of the same text from another folder. A webmail says "today" at first, so a date that was not read rules nothing out.
 */
export function sameMail(key: string, known: readonly string[]): string | null {
  const own = partsOf(key);
  const like = known.filter((one) => one.startsWith(likeKey(key))).map((one) => ({ one, ...partsOf(one) }));
  const isMoved = ({ folder, text, date }: (typeof like)[number]): boolean =>
    folder !== own.folder && text === own.text && (date === own.date || date === '' || own.date === '');
  return (like.find(({ id }) => id === own.id) ?? like.find(isMoved))?.one ?? null;
}

/** What is kept under a key: since when, and what it says about its mail. */
export type KeptOf = {
  readonly at: number;
  readonly address?: string | null | undefined;
  readonly link?: string | null;
};

/** Clocks differ, and so do the time zones that pages show. */
const A_DAY = 86_400_000;

/**
 * Before keys named hosts, such a mail was known by its place alone. What was kept under that key still counts, so that what was dealt
 * with stays so; but not for a mail that came later, is on another host or from another sender: that one has the same number elsewhere.
 */
export const isKeptOf = (mail: Mail, host: string, { at, address, link }: KeptOf): boolean =>
  (mail.date === null || Date.parse(mail.date) <= at + A_DAY) &&
  (!link || link.split('/')[2] === host) &&
  (!address || mail.from.address === null || address.toLowerCase() === mail.from.address.toLowerCase());
