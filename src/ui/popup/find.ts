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
