import type { Draft, DraftWords } from './draft.ts';
import { mergeText } from './plan-notes.ts';
import { isSame, takenBack } from './taken-back.ts';

/**
 * A draft after a window that had read `base` wrote `mine`, while `stored` was kept meanwhile, perhaps by another window. What only
 * one of them changed is as that one wrote it. Where both wrote in one place, `mine` stands, and the other's words are put aside in
 * the draft: one letter must never hold two.
 */
export function bothDrafts(stored: Draft, base: Draft, mine: Draft): Draft {
  const both: Draft = {
    // From `base` to `stored` is what the other window changed: it is changed here as well.
    ...takenBack(stored, base, mine),
    people: Object.values(takenBack(byName(stored.people), byName(base.people), byName(mine.people))),
    notes: mergeText(stored.notes, base.notes, mine.notes),
    updatedAt: Math.max(stored.updatedAt, mine.updatedAt),
  };
  const [theirs, before, now] = [wordsOf(stored), wordsOf(base), wordsOf(both)];
  if (!isLost(theirs, before, now)) return both;
  // What this window had read is replaced by what it wrote.
  const aside = [...both.aside, theirs].filter((one) => !isSame(one, before) && !isSame(one, now));
  return { ...both, aside: aside.filter((one, at) => aside.findIndex((other) => isSame(one, other)) === at) };
}

/** The draft with the words that were put aside in place of its own, and its own put aside. */
export function withOtherWords(draft: Draft): Draft {
  const [other, ...more] = draft.aside;
  return other ? { ...draft, ...other, aside: [...more, wordsOf(draft)] } : draft;
}

const wordsOf = ({ text, slots }: Draft): DraftWords => ({ text, slots });

const byName = (people: Draft['people']): Readonly<Record<string, Draft['people'][number]>> =>
  Object.fromEntries(people.map((one) => [one.name.trim().toLowerCase(), one]));

/** Did the other window write something that is not there any more? */
function isLost(theirs: DraftWords, before: DraftWords, now: DraftWords): boolean {
  const [wrote, had, has] = [theirs, before, now].map(textsOf);
  return Object.entries(wrote ?? {}).some(
    ([place, text]) => text !== had?.[place] && !(has?.[place] ?? '').includes(text),
  );
}

const textsOf = ({ text, slots }: DraftWords): Readonly<Record<string, string>> => ({ ...slots, text: text ?? '' });
