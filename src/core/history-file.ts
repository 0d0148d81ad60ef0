import { DETAILS, EVENT_SOURCES, EVENT_TYPES } from './application.ts';
import { type CompanyDoor, DOORS } from './company-door.ts';
import type { Whole } from './history-change.ts';
import { ok } from './result.ts';
import { id, isFields, listOf, maybe, oneOf, orNull, problemIn, type Shape, text, time } from './shape.ts';

/** The whole history as a file that people and programs can read. */
export type HistoryFile = { readonly applications: readonly Whole[]; readonly companies: readonly CompanyDoor[] };

const FORMAT = 'ajar-history';
const VERSION = 1;

export function writeHistory({ applications, companies }: HistoryFile, now: number): string {
  const head = { format: FORMAT, version: VERSION, writtenAt: new Date(now).toISOString() };
  return `${JSON.stringify({ ...head, companies, applications }, null, 2)}\n`;
}

const contact: Shape = { name: text, does: orNull(text), address: orNull(text) };
const application: Shape = {
  id,
  ...Object.fromEntries(DETAILS.map((detail) => [detail, maybe(orNull(text))])),
  company: orNull(text),
  role: orNull(text),
  status: oneOf(['alive', 'at-rest']),
  contacts: maybe(listOf(contact)),
  createdAt: time,
  updatedAt: time,
};
const event: Shape = {
  id,
  application: id,
  type: oneOf(EVENT_TYPES),
  at: time,
  recordedAt: time,
  source: oneOf(EVENT_SOURCES),
  message: id,
  link: orNull(text),
  sentence: orNull(text),
  thread: maybe(orNull(text)),
  address: maybe(orNull(text)),
  company: maybe(orNull(text)),
};
const anObject = (value: unknown): string | null => (isFields(value) ? null : 'an object is expected');
const plan: Shape = { application: id, startedAt: time, touchedAt: time, closedAt: orNull(time), phases: anObject };
const note: Shape = {
  id,
  application: orNull(id),
  kind: oneOf(['lines', 'sort', 'question', 'round']),
  fields: (value) =>
    isFields(value) && Object.values(value).every((one) => text(one) === null) ? null : 'texts are expected',
  createdAt: time,
  updatedAt: time,
};
const page: Shape = { id, application: orNull(id), iv: text, cipher: text, createdAt: time, updatedAt: time };
const posting: Shape = { application: id, text, readAt: time };
const door: Shape = { key: id, door: oneOf(DOORS), tryAgainAt: orNull(time) };

const orAbsent = (shape: Shape) => (value: unknown) => (value === null ? null : problemIn(value, shape, ''));
const whole: Shape = {
  application: (value) => problemIn(value, application, ''),
  events: listOf(event),
  plan: orAbsent(plan),
  notes: listOf(note),
  pages: listOf(page),
  posting: orAbsent(posting),
};

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
  if (!isFields(value) || value.format !== FORMAT) return { ok: false, error: { is: 'other-file' } };
  if (typeof value.version !== 'number' || value.version > VERSION) return { ok: false, error: { is: 'newer' } };
  const wrong =
    problemIn(value, { applications: listOf(whole), companies: listOf(door) }, 'history') ?? strayEvents(value);
  if (wrong !== null)
    return {
      ok: false,
      error: { is: 'wrong', where: wrong.replaceAll('..', '.').replaceAll(': .', '.').replaceAll(': [', '[') },
    };
  // The shapes above are those of the types.
  const { applications, companies } = value as unknown as HistoryFile;
  return ok({ applications, companies });
}

/** What belongs to an application has to say so, and no application may be there twice. */
function strayEvents(value: { readonly [key: string]: unknown }): string | null {
  const all = value.applications as readonly Whole[];
  const ids = all.map((one) => one.application.id);
  const twice = ids.findIndex((one, at) => ids.indexOf(one) !== at);
  if (twice >= 0) return `history.applications[${twice}].application.id: it is there twice`;
  const at = all.findIndex((one) => one.events.some((stray) => stray.application !== one.application.id));
  return at < 0 ? null : `history.applications[${at}].events: one belongs to another application`;
}

/** What a file brings to an application that is there already: the newer details, and all events, notes and pages of both. */
export function broughtIn(here: Whole | null, there: Whole): Whole {
  if (here === null) return there;
  const isNewer = there.application.updatedAt > here.application.updatedAt;
  const [first, second] = isNewer ? [there, here] : [here, there];
  const both = <T extends { readonly id: string }>(one: readonly T[], other: readonly T[]): readonly T[] => [
    ...new Map([...other, ...one].map((entry) => [entry.id, entry])).values(),
  ];
  return {
    application: first.application,
    events: both(first.events, second.events),
    plan: first.plan ?? second.plan,
    notes: both(first.notes, second.notes),
    pages: both(first.pages, second.pages),
    posting: first.posting ?? second.posting,
  };
}
