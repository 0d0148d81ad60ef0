import type { Draft } from '../../core/draft.ts';
import { allDrafts } from '../../storage/drafts.ts';
import { type RecentApplication, recentApplications } from '../../storage/history.ts';

/** What the popup reads of the history. */
export type Recent = { readonly applications: readonly RecentApplication[]; readonly drafts: readonly Draft[] };

const MOST = 200;

/** Today's question comes first: the list is read once it stands on the screen. */
const painted = (): Promise<void> => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

export async function readRecent(): Promise<Recent> {
  await painted();
  const [applications, drafts] = await Promise.all([recentApplications(MOST), allDrafts()]);
  return { applications, drafts };
}
