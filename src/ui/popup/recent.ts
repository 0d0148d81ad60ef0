import type { Draft } from '../../core/draft.ts';
import { allDrafts } from '../../storage/drafts.ts';
import { type RecentApplication, recentApplications } from '../../storage/history.ts';

/** What the popup reads of the history. */
export type Recent = { readonly applications: readonly RecentApplication[]; readonly drafts: readonly Draft[] };

const MOST = 200;

export async function readRecent(): Promise<Recent> {
  const [applications, drafts] = await Promise.all([recentApplications(MOST), allDrafts()]);
  return { applications, drafts };
}

/** Does one of the words on a row hold what is searched for, whatever its capitals and accents? */
export function isFound(search: string, words: readonly (string | null)[]): boolean {
  const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const wanted = plain(search.trim());
  return wanted === '' || words.some((word) => word !== null && plain(word).includes(wanted));
}

export type Age = 'today' | 'week' | 'earlier';
const WEEK_MS = 7 * 86_400_000;

export function ageOf(time: number, now: number): Age {
  if (new Date(time).toDateString() === new Date(now).toDateString()) return 'today';
  return now - time < WEEK_MS ? 'week' : 'earlier';
}
