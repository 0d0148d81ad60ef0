import { type PanelWish, readPanelWish } from '../../storage/session.ts';
import { inTime } from '../start.ts';
import { readStand, type Stand } from './standing.ts';

/** What the popup was opened for, and where the person stands, where that is read already. */
export type FirstSight = { readonly wish: PanelWish | null; readonly stand: Stand | null };

/** Read before anything is drawn, so that the question is the first thing on screen. The worker is not asked: it may be asleep. */
export async function readFirstSight(): Promise<FirstSight> {
  const [wish, stand] = await Promise.all([readPanelWish().catch(() => null), inTime(readStand())]);
  return { wish, stand };
}
