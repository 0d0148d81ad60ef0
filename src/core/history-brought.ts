import type { Application } from './application.ts';
import { newer, noteBroughtIn } from './history-beside.ts';
import type { Whole } from './history-change.ts';
import { merged } from './history-merge.ts';
import type { Note } from './plan-notes.ts';

/**
 * The applications here with those that a file brings: each to the one with its name, else to the one that knows one of its mails,
 * since another computer may have recorded the same. No mail stands in the history twice.
 */
export function broughtIn(here: readonly Whole[], file: readonly Whole[]): readonly Whole[] {
  const all = new Map(here.map((one) => [one.application.id, one]));
  const ownerOf = new Map(
    here.flatMap(({ application, events }) => events.map((one) => [one.message, application.id])),
  );
  for (const there of file) {
    const known = there.events.flatMap(({ message }) => ownerOf.get(message) ?? []);
    const id = all.has(there.application.id) ? there.application.id : (known[0] ?? there.application.id);
    const news = { ...there, events: there.events.filter(({ message }) => (ownerOf.get(message) ?? id) === id) };
    const own = all.get(id);
    all.set(id, own ? bothOf(own, news) : news);
    for (const { message } of news.events) ownerOf.set(message, id);
  }
  return [...all.values()];
}

function bothOf(here: Whole, there: Whole): Whole {
  if (here.application.id !== there.application.id) {
    const changed = Math.max(here.application.updatedAt, there.application.updatedAt);
    const both = merged(here, [there], changed);
    return { ...both, events: onceEach(both.events), pages: newestOf(both.pages) };
  }
  const plans = [here.plan, there.plan].filter((plan) => plan !== null);
  const postings = [here.posting, there.posting].filter((posting) => posting !== null);
  return {
    application: {
      ...newer(here.application, there.application, ({ updatedAt }) => updatedAt),
      ...partsOf([here.application, there.application]),
    },
    events: onceEach([...here.events, ...there.events]),
    plan: plans.length === 0 ? null : plans.reduce((one, other) => newer(one, other, ({ touchedAt }) => touchedAt)),
    notes: notesOf(here.notes, there.notes),
    pages: newestOf([...here.pages, ...there.pages]),
    posting: postings.length === 0 ? null : postings.reduce((one, other) => newer(one, other, ({ readAt }) => readAt)),
  };
}

/** What became a part of it here, or elsewhere. */
function partsOf(both: readonly Application[]): Pick<Application, 'mergedFrom'> {
  const mergedFrom = [...new Set(both.flatMap((one) => one.mergedFrom ?? []))];
  return mergedFrom.length > 0 ? { mergedFrom } : {};
}

function onceEach(events: Whole['events']): Whole['events'] {
  return events.filter(
    ({ id, message }, at) => events.findIndex((one) => one.id === id || one.message === message) === at,
  );
}

type Dated = { readonly id: string; readonly updatedAt: number };

/** Each once, the one that was written last. */
function newestOf<T extends Dated>(all: readonly T[]): readonly T[] {
  const byId = new Map<string, T>();
  for (const one of all)
    byId.set(
      one.id,
      newer(byId.get(one.id) ?? one, one, ({ updatedAt }) => updatedAt),
    );
  return [...byId.values()];
}

function notesOf(here: readonly Note[], there: readonly Note[]): readonly Note[] {
  const byId = new Map(here.map((note) => [note.id, note]));
  for (const note of there) {
    const known = byId.get(note.id);
    byId.set(note.id, known ? noteBroughtIn(known, note) : note);
  }
  return [...byId.values()];
}
