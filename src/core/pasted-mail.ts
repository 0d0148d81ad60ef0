import type { Mail } from './mail.ts';
import { parseSender } from './sender.ts';

/** Lines that may stand above a mail that was copied whole, as mail programs write them in English. */
const HEADER = /^(from|subject|date|sent|to|cc|reply-to):\s?(.*)$/i;
const MOST_HEADERS = 12;

/** Reads a mail that was pasted as text, with or without its head. The id is the caller's to give. */
export function parsePasted(text: string): Omit<Mail, 'id'> {
  const lines = text.replace(/\r\n?/g, '\n').trimStart().split('\n');
  const headers = new Map<string, string>();
  let at = 0;
  for (; at < Math.min(lines.length, MOST_HEADERS); at += 1) {
    const match = lines[at]?.match(HEADER);
    if (!match?.[1]) break;
    headers.set(match[1].toLowerCase(), match[2]?.trim() ?? '');
  }
  return {
    thread: null,
    subject: headers.get('subject') ?? '',
    from: parseSender(headers.get('from') ?? ''),
    replyTo: parseSender(headers.get('reply-to') ?? '').address,
    date: dateOf(headers.get('date') ?? headers.get('sent')),
    body: lines.slice(at).join('\n').trim(),
    quoted: '',
    link: null,
  };
}

function dateOf(text: string | undefined): string | null {
  const time = text && /[a-z]/i.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(time) ? null : new Date(time).toISOString();
}
