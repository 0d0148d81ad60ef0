import type { ApplicationEvent } from '../../core/application.ts';
import type { CompanyDoor } from '../../core/company-door.ts';
import type { Draft } from '../../core/draft.ts';
import { isPaused } from '../../core/pause.ts';
import type { Plan } from '../../core/plan.ts';
import type { Thresholds } from '../../core/silence.ts';
import { type Followed, newestFirst } from '../../core/stage.ts';
import { allDrafts } from '../../storage/drafts.ts';
import { allFollowed } from '../../storage/history.ts';
import { readPrivateSettings } from '../../storage/settings.ts';
import { allDoors, allSuggestions } from '../../storage/suggestions.ts';
import { seen } from '../seen.ts';

/** An application with all that happened to it, the newest no that was told, and its plan. */
export type RecentRow = Followed & { readonly plan: Plan | null; readonly no: ApplicationEvent | null };

/** What the popup reads of the history. */
export type Recent = {
  readonly applications: readonly RecentRow[];
  readonly doors: readonly CompanyDoor[];
  /** Null while the search rests: nothing is silent then. */
  readonly thresholds: Thresholds | null;
  readonly drafts: readonly Draft[];
  /** How many suggestions wait for a yes. */
  readonly waiting: number;
};

const MOST = 200;

/** Today's question comes first: the list is read once it stands on the screen. */
export async function readRecent(): Promise<Recent> {
  await seen;
  const [followed, doors, drafts, suggestions, { thresholds, pausedUntil }] = await Promise.all([
    allFollowed(),
    allDoors(),
    allDrafts(),
    allSuggestions(),
    readPrivateSettings(),
  ]);
  const newest = followed.toSorted((a, b) => b.application.updatedAt - a.application.updatedAt).slice(0, MOST);
  return {
    applications: newest.map((row) => ({
      ...row,
      no: newestFirst(row.events).find(({ type }) => type === 'rejection') ?? null,
    })),
    doors,
    thresholds: isPaused(pausedUntil, Date.now()) ? null : thresholds,
    drafts,
    waiting: suggestions.length,
  };
}
