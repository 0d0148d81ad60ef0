import { type Health, MAIL_PARTS } from '../core/health.ts';
import type { Mail } from '../core/mail.ts';
import type { SeenStatus } from '../core/portal.ts';
import type { SeenPosting } from '../core/posting-known.ts';
import type { CardAction } from './protocol.ts';

/** A mail is read from a page: nothing about it is trusted. Longer texts are cut by the adapters; these bounds only guard. */
const MOST = { line: 2_000, body: 200_000, rows: 100 };

const isText = (value: unknown, most: number): value is string => typeof value === 'string' && value.length <= most;
const isTextOrNull = (value: unknown, most: number): value is string | null => value === null || isText(value, most);
const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export function isMail(value: unknown): value is Mail {
  if (!isRecord(value) || !isRecord(value.from)) return false;
  return (
    isText(value.id, MOST.line) &&
    value.id !== '' &&
    isTextOrNull(value.thread, MOST.line) &&
    isText(value.subject, MOST.line) &&
    isTextOrNull(value.from.name, MOST.line) &&
    isTextOrNull(value.from.address, MOST.line) &&
    isTextOrNull(value.replyTo, MOST.line) &&
    isTextOrNull(value.date, MOST.line) &&
    isText(value.body, MOST.body) &&
    isText(value.quoted, MOST.body) &&
    isTextOrNull(value.link, MOST.line)
  );
}

/** What the script of a job site read in a page: as little trusted as a mail. */
export function isSeenPosting(value: unknown): value is SeenPosting {
  if (!isRecord(value) || !isRecord(value.reading)) return false;
  const { is, isCertain, closed, ...fields } = value.reading;
  const { company, role, location, salary, validThrough } = fields;
  return (
    isText(value.address, MOST.line) &&
    /^https?:/.test(value.address) &&
    typeof value.isGuess === 'boolean' &&
    typeof isCertain === 'boolean' &&
    (is === 'posting' || is === 'submitted') &&
    (closed === null || closed === 'closed' || closed === 'paused') &&
    [company, role, location, salary, validThrough].every((field) => isTextOrNull(field, MOST.line))
  );
}
/** A list of one's own applications, as little trusted. */
export function isSeenStatus(value: unknown): value is SeenStatus {
  if (!isRecord(value) || !isText(value.address, MOST.line) || !/^https?:/.test(value.address)) return false;
  return Array.isArray(value.rows) && value.rows.length <= MOST.rows && value.rows.every(isStatusRow);
}

function isStatusRow(row: unknown): boolean {
  if (!isRecord(row) || !isText(row.role, MOST.line)) return false;
  const { company, location, status, appliedAt, reqId, url, note } = row;
  return [company, location, status, appliedAt, reqId, url, note].every((field) => isTextOrNull(field, MOST.line));
}

export const isPostingText = (value: unknown): value is string => isText(value, MOST.body);

const STATES: ReadonlySet<unknown> = new Set<Health['state']>(['reads', 'no-mail', 'unreadable']);
const PARTS: ReadonlySet<string> = new Set(MAIL_PARTS);
const isNumber = (value: unknown): boolean => Number.isInteger(value) && Number(value) > 0 && Number(value) < 100;

/** It is kept, and copied into an issue: it can hold an adapter's id and numbers, and no word of anybody's. */
export function isHealth(value: unknown): value is Health {
  if (!isRecord(value) || !isText(value.site, 30) || !/^[a-z-]+$/.test(value.site)) return false;
  if (!STATES.has(value.state) || !isRecord(value.anchors)) return false;
  return Object.entries(value.anchors).every(
    ([part, one]) =>
      PARTS.has(part) && isRecord(one) && isNumber(one.usual) && (one.found === null || isNumber(one.found)),
  );
}

const ACTIONS: ReadonlySet<string> = new Set<CardAction>([
  'plan',
  'reply',
  'insert',
  'insert-anyway',
  'undo',
  'cancel-armed',
  'not-a-rejection',
  'not-now',
  'mine',
  'not-mine',
  'mute-sender',
  'add-to-history',
  'save-posting',
  'keep-note',
  'write-again',
  'similar-to',
  'keep-draft',
  'undo-keep',
  'close-strip',
]);
export const isCardAction = (value: unknown): value is CardAction => typeof value === 'string' && ACTIONS.has(value);
export const isKey = (value: unknown): value is string => isText(value, 2 * MOST.line) && value !== '';
