import type { Draft } from '../../core/draft.ts';
import { allDrafts } from '../../storage/drafts.ts';
import { type RecentApplication, recentApplications } from '../../storage/history.ts';
import { allSuggestions } from '../../storage/suggestions.ts';
import { seen } from '../seen.ts';

/** What the popup reads of the history. */
export type Recent = {
  readonly applications: readonly RecentApplication[];
  readonly drafts: readonly Draft[];
  /** How many suggestions wait for a yes. */
  readonly waiting: number;
};

const MOST = 200;

/** Today's question comes first: the list is read once it stands on the screen. */
export async function readRecent(): Promise<Recent> {
  await seen;
  const [applications, drafts, suggestions] = await Promise.all([
    recentApplications(MOST),
    allDrafts(),
    allSuggestions(),
  ]);
  return { applications, drafts, waiting: suggestions.length };
}
