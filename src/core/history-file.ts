import * as v from 'valibot';
import { type Application, EVENT_SOURCES, EVENT_TYPES } from './application.ts';
import { type CompanyDoor, DOORS } from './company-door.ts';
import type { Whole } from './history-change.ts';
import { MOODS, PHASES } from './plan.ts';
import { ENDINGS } from './plan-ending.ts';
import { QUIET_CHOICES } from './quiet-day.ts';
import { ok } from './result.ts';
import { oldestFirst } from './stage.ts';

/** The whole history as a file that people and programs can read. */
export type HistoryFile = { readonly applications: readonly Whole[]; readonly companies: readonly CompanyDoor[] };

const FORMAT = 'ajar-history';
const VERSION = 1;

export function writeHistory({ applications, companies }: HistoryFile, now: number): string {
  const head = { format: FORMAT, version: VERSION, writtenAt: new Date(now).toISOString() };
  return `${JSON.stringify({ ...head, companies, applications }, null, 2)}\n`;
}

/**
 * What of an application a file gets, with what happened in its order. Private pages go along if that is asked for, except those without
 * a lock: nobody could open them.
 */
export const forFile = (whole: Whole, withPages: boolean): Whole => ({
  ...whole,
  // A mail whose date could not be read happened when it was recorded.
  events: oldestFirst(
    whole.events.map((event) => (Number.isNaN(event.at) ? { ...event, at: event.recordedAt } : event)),
  ),
  pages: withPages ? whole.pages.filter(({ lock }) => lock !== null) : [],
});

// As long as they were when they were kept: what was written has to be readable.
const text = v.string();
/** A name by which one thing knows another. */
const id = v.pipe(v.string(), v.nonEmpty());
/** Milliseconds since 1970, as far as a date goes. */
const time = v.pipe(v.number(), v.finite(), v.minValue(-8.64e15), v.maxValue(8.64e15));
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const textOrNull = v.nullable(text);

const application = v.object({
  id,
  company: textOrNull,
  role: textOrNull,
  level: v.exactOptional(textOrNull),
  location: v.exactOptional(textOrNull),
  salary: v.exactOptional(textOrNull),
  source: v.exactOptional(textOrNull),
  address: v.exactOptional(textOrNull),
  resume: v.exactOptional(textOrNull),
  status: v.picklist(['alive', 'at-rest']),
  contacts: v.exactOptional(
    v.array(v.object({ name: text, does: textOrNull, address: textOrNull, isThanked: v.exactOptional(v.boolean()) })),
  ),
  mergedFrom: v.exactOptional(v.array(id)),
  createdAt: time,
  updatedAt: time,
});
const event = v.object({
  id,
  application: id,
  type: v.picklist(EVENT_TYPES),
  at: time,
  recordedAt: time,
  source: v.picklist(EVENT_SOURCES),
  ending: v.exactOptional(v.picklist(ENDINGS)),
  message: id,
  link: textOrNull,
  sentence: textOrNull,
  thread: v.exactOptional(textOrNull),
  address: v.exactOptional(textOrNull),
  company: v.exactOptional(textOrNull),
});
const plan = v.object({
  application: id,
  quiet: v.nullable(v.object({ choice: v.picklist(QUIET_CHOICES), startedAt: time, until: v.nullable(time) })),
  depth: v.picklist(['light', 'middle', 'full']),
  stage: v.nullable(v.picklist(['application', 'assessment', 'interview', 'final'])),
  said: v.array(text),
  phases: v.record(v.picklist(PHASES), v.picklist(['done', 'skipped'])),
  moods: v.array(v.object({ at: time, moods: v.array(v.picklist(MOODS)) })),
  writings: count,
  startedAt: time,
  touchedAt: time,
  closedAt: v.nullable(time),
  isTold: v.boolean(),
});
const note = v.object({
  id,
  application: v.nullable(id),
  kind: v.picklist(['lines', 'sort', 'question', 'round']),
  fields: v.record(v.string(), text),
  createdAt: time,
  updatedAt: time,
});
const lock = v.variant('kind', [
  v.object({ kind: v.literal('passphrase'), salt: text, iv: text, rounds: count, key: text }),
  v.object({ kind: v.literal('bare'), key: text }),
]);
const page = v.object({
  id,
  application: v.nullable(id),
  iv: text,
  cipher: text,
  lock: v.nullable(lock),
  createdAt: time,
  updatedAt: time,
});
const whole = v.object({
  application,
  events: v.array(event),
  plan: v.nullable(plan),
  notes: v.array(note),
  pages: v.array(page),
  posting: v.nullable(v.object({ application: id, text, readAt: time })),
});
const history = v.object({
  applications: v.array(whole),
  companies: v.array(
    v.object({
      key: id,
      door: v.nullable(v.picklist(DOORS)),
      tryAgainAt: v.nullable(time),
      level: v.exactOptional(textOrNull),
      role: v.exactOptional(textOrNull),
      fit: v.exactOptional(textOrNull),
      gain: v.exactOptional(textOrNull),
      gainAt: v.exactOptional(textOrNull),
      similar: v.exactOptional(v.array(text)),
      updatedAt: v.exactOptional(time),
    }),
  ),
});
const head = v.object({ format: v.literal(FORMAT), version: v.number() });

/** Why a file cannot be taken in: it is no JSON, no history of Ajar's, of a newer Ajar, or has something wrong at `where`. */
export type FileProblem =
  | { readonly is: 'no-json' | 'other-file' | 'newer' }
  | { readonly is: 'wrong'; readonly where: string };

type FileResult =
  | { readonly ok: true; readonly value: HistoryFile }
  | { readonly ok: false; readonly error: FileProblem };

/** Reads such a file. Either all of it is as it should be, or nothing of it is taken. */
export function readHistory(content: string): FileResult {
  let value: unknown;
  try {
    value = JSON.parse(content.replace(/^\uFEFF/, ''));
  } catch {
    return { ok: false, error: { is: 'no-json' } };
  }
  if (!v.is(head, value)) return { ok: false, error: { is: 'other-file' } };
  if (value.version > VERSION) return { ok: false, error: { is: 'newer' } };
  const read = v.safeParse(history, value, { abortEarly: true });
  if (!read.success) return wrong(problemIn(read.issues[0]));
  const stray = strayIn(read.output);
  return stray === null ? ok(read.output) : wrong(stray);
}

const wrong = (where: string): FileResult => ({ ok: false, error: { is: 'wrong', where } });

/** What is wrong and where: "history.companies[0].door: Invalid type: Expected ...". */
function problemIn({ path, message }: v.BaseIssue<unknown>): string {
  const steps = (path ?? []).map(({ key }) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`));
  return `history${steps.join('')}: ${message}`;
}

/** What belongs to an application has to say so, and no application may be there twice. */
function strayIn({ applications: all }: HistoryFile): string | null {
  const ids = all.map((one) => one.application.id);
  const twice = ids.findIndex((one, at) => ids.indexOf(one) !== at);
  if (twice >= 0) return `history.applications[${twice}].application.id: it is there twice`;
  for (const [at, { application, events, notes, pages, plan, posting }] of all.entries()) {
    const parts = { events, notes, pages, plan: plan ? [plan] : [], posting: posting ? [posting] : [] };
    for (const [part, own] of Object.entries(parts)) {
      if (own.some((stray) => stray.application !== application.id))
        return `history.applications[${at}].${part}: one belongs to another application`;
    }
  }
  return null;
}

/** A file that can be read again, and which applications had to be left out for that. */
export type Written = { readonly content: string; readonly leftOut: readonly Application[] };

/** Writes the history, and reads it once to see that it can be. */
export function writeReadable(file: HistoryFile, now: number): Written {
  const content = writeHistory(file, now);
  if (readHistory(content).ok) return { content, leftOut: [] };
  const isReadable = (part: Partial<HistoryFile>) =>
    readHistory(writeHistory({ applications: [], companies: [], ...part }, now)).ok;
  const [applications = [], unreadable = []] = [true, false].map((wanted) =>
    file.applications.filter((one) => isReadable({ applications: [one] }) === wanted),
  );
  const companies = file.companies.filter((one) => isReadable({ companies: [one] }));
  return {
    content: writeHistory({ applications, companies }, now),
    leftOut: unreadable.map(({ application }) => application),
  };
}
