import MiniSearch from 'minisearch';
import { DETAILS, detailsOf } from '../../core/application.ts';
import { fold } from '../../core/fold.ts';
import type { Followed } from '../../core/stage.ts';

/** Finds applications as one types: every word that is typed begins a word of what was written, whatever its capitals and accents. */
export function applicationSearch(rows: readonly Followed[]): (typed: string) => ReadonlySet<string> | null {
  const index = new MiniSearch<{ readonly id: string; readonly text: string }>({
    fields: ['text'],
    processTerm: (term) => fold(term.toLowerCase()),
  });
  index.addAll(rows.map((row) => ({ id: row.application.id, text: textOf(row) })));
  return (typed) => {
    if (typed.trim() === '') return null;
    const found = index.search(typed, { prefix: true, combineWith: 'AND' });
    return new Set(found.map(({ id }) => String(id)));
  };
}

function textOf({ application, events }: Followed): string {
  const details = detailsOf(application);
  const people = (application.contacts ?? []).flatMap(({ name, does }) => [name, does]);
  const said = events.flatMap(({ sentence, address }) => [sentence, address]);
  return [...DETAILS.map((detail) => details[detail]), ...people, ...said].filter(Boolean).join('\n');
}
