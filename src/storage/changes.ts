import type { Whole } from '../core/history-change.ts';
import type { Suggestion } from '../core/suggestion.ts';
import { writeTogether } from './database.ts';
import { putWholeIn, readWholeIn, removeWholeIn, STORES, type Stores, type WholeApplication } from './undone.ts';

/** What stood there before a change, so that the change can be undone whole. */
export type Before = {
  readonly id: string;
  /** The applications that the change touched, as they were. */
  readonly wholes: readonly WholeApplication[];
  /** Those that it made. */
  readonly made: readonly string[];
  readonly suggestions: readonly Suggestion[];
};

export type Change = {
  /** The applications that it touches. */
  readonly ids: readonly string[];
  /** What they are afterwards: one that is left out is gone, one that is new is made. Must not wait for anything. */
  readonly to: (wholes: readonly WholeApplication[]) => readonly Whole[];
  /** Suggestions that are dealt with by it. */
  readonly suggestions?: readonly string[];
};

const ALL = [...STORES] as Stores;

/** Changes applications with all that belongs to them in one transaction: all of it or nothing. */
export function changeWholes(id: string, { ids, to, suggestions = [] }: Change): Promise<Before> {
  return writeTogether(ALL, async (tx) => {
    const found = await Promise.all(ids.map((one) => readWholeIn(tx, one)));
    const wholes = found.filter((whole) => whole !== null);
    const waiting = await Promise.all(suggestions.map((one) => tx.objectStore('suggestions').get(one)));
    const after = to(wholes);
    for (const whole of wholes) await removeWholeIn(tx, whole);
    for (const whole of after) await putWholeIn(tx, { ...whole, seen: seenOf(whole, wholes) });
    for (const one of suggestions) await tx.objectStore('suggestions').delete(one);
    const known = new Set(wholes.map(({ application }) => application.id));
    const made = after.map(({ application }) => application.id).filter((one) => !known.has(one));
    return { id, wholes, made, suggestions: waiting.filter((one) => one !== undefined) };
  });
}

/** What was dealt with stays so for the events that are still there. */
function seenOf(whole: Whole, before: readonly WholeApplication[]): WholeApplication['seen'] {
  const messages = new Set(whole.events.map(({ message }) => message));
  return before.flatMap(({ seen }) => seen).filter(({ key }) => messages.has(key));
}

/** Takes a change back: what it made is gone, what it touched is as it was, what waited for a yes waits again. */
export function undoChange({ wholes, made, suggestions }: Before): Promise<void> {
  return writeTogether(ALL, async (tx) => {
    const touched = [...made, ...wholes.map(({ application }) => application.id)];
    for (const id of touched) {
      const now = await readWholeIn(tx, id);
      if (now) await removeWholeIn(tx, now);
    }
    for (const whole of wholes) await putWholeIn(tx, whole);
    for (const one of suggestions) await tx.objectStore('suggestions').put(one);
  });
}
