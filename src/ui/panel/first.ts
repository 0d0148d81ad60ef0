import { type PanelWish, readPanelWish } from '../../storage/session.ts';
import { readPrivateSettings } from '../../storage/settings.ts';
import { type CaseData, readCaseData } from '../hooks/use-case.ts';
import { inTime } from '../start.ts';

/** What the panel was opened for, with its case where that is read already; null for nothing. */
export type FirstCase = { readonly wish: PanelWish; readonly data: CaseData | null } | null;

/** Read before anything is drawn, so that the letter is the first thing on screen. */
export async function readFirstCase(): Promise<FirstCase> {
  // The database opens meanwhile.
  readPrivateSettings().catch(() => undefined);
  const wish = await readPanelWish().catch(() => null);
  return wish && { wish, data: await inTime(readCaseData(wish.key)) };
}
