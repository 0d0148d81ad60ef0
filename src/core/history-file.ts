import * as v from 'valibot';
import type { Application } from './application.ts';
import { type AllBeside, BESIDE, nothingBeside } from './history-beside.ts';
import type { Whole } from './history-change.ts';
import { history } from './history-file-shape.ts';
import { ok } from './result.ts';
import { oldestFirst } from './stage.ts';

/** The whole history as a file that people and programs can read. */
export type HistoryFile = AllBeside & { readonly applications: readonly Whole[] };

const FORMAT = 'ajar-history';
/** 2: with what stands beside the applications. An Ajar that does not know of it must not take in the half. */
const VERSION = 2;

export function writeHistory(file: HistoryFile, now: number): string {
  const head = { format: FORMAT, version: VERSION, writtenAt: new Date(now).toISOString() };
  return `${JSON.stringify({ ...head, ...file }, null, 2)}\n`;
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

/** What belongs to an application has to say so and to stand with it, and no application may be there twice. */
function strayIn({ applications: all, notes: loose, pages: loosePages }: HistoryFile): string | null {
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
  const places = { notes: loose, pages: loosePages };
  for (const [part, some] of Object.entries(places)) {
    const stray = some.findIndex(({ application }) => application !== null && ids.includes(application));
    if (stray >= 0) return `history.${part}[${stray}]: it belongs to an application`;
  }
  return null;
}

/** A file that can be read again, which applications had to be left out for that, and how much else. */
export type Written = {
  readonly content: string;
  readonly leftOut: readonly Application[];
  readonly others: number;
};

/** Writes the history, and reads it once to see that it can be. */
export function writeReadable(file: HistoryFile, now: number): Written {
  const content = writeHistory(file, now);
  if (readHistory(content).ok) return { content, leftOut: [], others: 0 };
  const isReadable = (part: Partial<HistoryFile>) =>
    readHistory(writeHistory({ applications: [], ...nothingBeside, ...part }, now)).ok;
  const [applications = [], unreadable = []] = [true, false].map((wanted) =>
    file.applications.filter((one) => isReadable({ applications: [one] }) === wanted),
  );
  const readable = BESIDE.map((store) => [store, file[store].filter((one) => isReadable({ [store]: [one] }))] as const);
  const others = readable.reduce((sum, [store, some]) => sum + file[store].length - some.length, 0);
  return {
    content: writeHistory({ ...file, applications, ...Object.fromEntries(readable) }, now),
    leftOut: unreadable.map(({ application }) => application),
    others,
  };
}
