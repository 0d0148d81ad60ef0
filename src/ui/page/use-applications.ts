import type { CompanyDoor } from '../../core/company-door.ts';
import type { Draft } from '../../core/draft.ts';
import { isPaused } from '../../core/pause.ts';
import type { Plan } from '../../core/plan.ts';
import { type Shelves, shelved, type Thresholds } from '../../core/silence.ts';
import type { Followed } from '../../core/stage.ts';
import type { Suggestion } from '../../core/suggestion.ts';
import { allDrafts } from '../../storage/drafts.ts';
import { allFollowed } from '../../storage/history.ts';
import { readPrivateSettings } from '../../storage/settings.ts';
import { allDoors, allSuggestions } from '../../storage/suggestions.ts';
import { type Stored, useStored } from '../hooks/use-stored.ts';

export type Row = Followed & { readonly plan: Plan | null };

export type Applications = {
  readonly rows: readonly Row[];
  readonly shelves: Shelves<Row>;
  readonly suggestions: readonly Suggestion[];
  readonly doors: readonly CompanyDoor[];
  readonly drafts: readonly Draft[];
  readonly thresholds: Thresholds;
};

async function readApplications(): Promise<Applications> {
  const [rows, suggestions, doors, drafts, { thresholds, pausedUntil }] = await Promise.all([
    allFollowed(),
    allSuggestions(),
    allDoors(),
    allDrafts(),
    readPrivateSettings(),
  ]);
  const now = Date.now();
  const shelves = shelved(rows, now, isPaused(pausedUntil, now) ? null : thresholds);
  return { rows, shelves, suggestions, doors, drafts, thresholds };
}

export const useApplications = (): readonly [Stored<Applications>, () => void] =>
  useStored('applications', readApplications);
