import { type Contact, DETAILS, detailsOf } from './application.ts';
import { linesId, sortId } from './debrief.ts';
import type { Whole } from './history-change.ts';
import type { Plan } from './plan.ts';
import { joinedNotes, type Note } from './plan-notes.ts';
import { statusOf } from './stage.ts';

/**
 * Several records of one attempt as one: the first keeps its details and gets those that only the others have; all events, notes and
 * pages are kept, and what is there once for each application is joined.
 */
export function merged<T extends Whole>(first: T, others: readonly Whole[], now: number): T {
  const { id } = first.application;
  const all = [first, ...others];
  const details = DETAILS.map((detail) => [
    detail,
    all.map(({ application }) => detailsOf(application)[detail]).find((value) => value !== null) ?? null,
  ]);
  const events = all.flatMap((one) => one.events).map((event) => ({ ...event, application: id }));
  const parts = others.map(({ application }) => application.id);
  const mergedFrom = [...new Set([...parts, ...all.flatMap(({ application }) => application.mergedFrom ?? [])])];
  const contacts = joinedContacts(all.flatMap(({ application }) => application.contacts ?? []));
  const plan = joinedPlan(id, all);
  const postings = all.flatMap(({ posting }) => posting ?? []);
  const isAlive = all.some(({ application }) => application.status === 'alive');
  return {
    ...first,
    application: {
      ...first.application,
      ...Object.fromEntries(details),
      ...(contacts.length > 0 ? { contacts } : {}),
      mergedFrom,
      status: statusOf(events) ?? (isAlive ? 'alive' : 'at-rest'),
      createdAt: Math.min(...all.map(({ application }) => application.createdAt)),
      updatedAt: now,
    },
    events,
    plan,
    notes: notesOf(id, all, plan),
    pages: all.flatMap(({ pages }) => pages).map((page) => ({ ...page, application: id })),
    posting: postings[0] ? { ...postings[0], application: id } : null,
  };
}

/** Everybody once: what is known of somebody first, and the rest from what others know. */
function joinedContacts(contacts: readonly Contact[]): readonly Contact[] {
  const byName = new Map<string, Contact>();
  for (const one of contacts) {
    const known = byName.get(one.name.toLowerCase());
    const more = known && { does: known.does ?? one.does, address: known.address ?? one.address };
    byName.set(one.name.toLowerCase(), { ...one, ...known, ...more });
  }
  return [...byName.values()];
}

/** The plan that was touched last, with what the mails of all say and how it felt in all. */
function joinedPlan(id: string, all: readonly Whole[]): Plan | null {
  const plans = all.flatMap(({ plan }) => plan ?? []).toSorted((one, other) => other.touchedAt - one.touchedAt);
  const [last] = plans;
  if (!last) return null;
  const moods = new Map(plans.flatMap((plan) => plan.moods.map((mark) => [mark.at, mark])));
  return {
    ...last,
    application: id,
    said: [...new Set(plans.flatMap(({ said }) => said))],
    moods: [...moods.values()].toSorted((one, other) => one.at - other.at),
    writings: Math.max(...plans.map(({ writings }) => writings)),
  };
}

/** Notes that are known by their application go to those of the first; a sorted sentence keeps its side wherever it stands now. */
function notesOf(id: string, all: readonly Whole[], plan: Plan | null): readonly Note[] {
  const notes = all.flatMap(({ application, notes: own, plan: before }) => {
    const said = before?.said ?? [];
    const moved = new Map([
      [linesId(application.id), linesId(id)],
      ...said.map((text, at) => [sortId(application.id, at), sortId(id, plan?.said.indexOf(text) ?? at)] as const),
    ]);
    return own.flatMap((note): Note | readonly Note[] => {
      const to = moved.get(note.id);
      // The side of a sentence that stands nowhere.
      if (to === undefined && note.kind === 'sort' && !note.fields.text) return [];
      return { ...note, id: to ?? note.id, application: id };
    });
  });
  const byId = new Map<string, Note>();
  for (const note of notes) {
    const before = byId.get(note.id);
    byId.set(note.id, before ? joinedNotes(before, note) : note);
  }
  return [...byId.values()];
}
