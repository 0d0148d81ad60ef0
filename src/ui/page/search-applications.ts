import MiniSearch from 'minisearch';
import { DETAILS, detailsOf } from '../../core/application.ts';
import { fold } from '../../core/fold.ts';
import type { Followed } from '../../core/stage.ts';

/** Between these letters no spaces stand: what is typed may begin anywhere in what was written. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/** Finds applications as one types: every word that is typed begins a word of what was written, whatever its capitals and accents. */
export function applicationSearch(rows: readonly Followed[]): (typed: string) => ReadonlySet<string> | null {
  const index = new MiniSearch<{ readonly id: string; readonly text: string }>({
    fields: ['text'],
    processTerm: (term) => (UNSPACED.test(term) ? endsOf(plain(term)) : plain(term)),
    searchOptions: { processTerm: plain, prefix: true, combineWith: 'AND' },
  });
  index.addAll(rows.map((row) => ({ id: row.application.id, text: textOf(row) })));
  return (typed) => {
    if (!/[\p{L}\p{N}]/u.test(typed)) return null;
    const found = index.search(typed);
    return new Set(found.map(({ id }) => String(id)));
  };
}

const plain = (term: string): string => fold(term.toLowerCase());

/** "東京電力", "京電力", "電力", "力": one of them begins with whatever is typed of it. */
const endsOf = (term: string): string[] => [...term].map((_, at, letters) => letters.slice(at).join(''));

function textOf({ application, events }: Followed): string {
  const details = detailsOf(application);
  const people = (application.contacts ?? []).flatMap(({ name, does }) => [name, does]);
  const said = events.flatMap(({ sentence, address }) => [sentence, address]);
  return [...DETAILS.map((detail) => details[detail]), ...people, ...said].filter(Boolean).join('\n');
}
