import type { Draft } from './draft.ts';

/** What of a draft says when it comes back. */
export type Return = Pick<Draft, 'due' | 'isBack' | 'keptAt'>;

/** The draft as Ajar brings it back at `due`. Its words are what they were. */
export const keptUntil = (draft: Draft, due: number, now: number): Draft => ({
  ...draft,
  due,
  isBack: false,
  keptAt: now,
});

/**
 * A kept draft as it was before: `was`, or not there at all (null). What was written in it since stays, and then a draft that only
 * keeping had made stays too.
 */
export function unkept(draft: Draft, was: Return | null): Draft | null {
  if (was) return { ...draft, ...was };
  return draft.updatedAt === draft.keptAt ? null : { ...draft, due: null, isBack: false, keptAt: null };
}
