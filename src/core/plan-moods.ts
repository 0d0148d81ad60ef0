import type { Mood, Plan } from './plan.ts';

/** Chips that are pressed one after the other belong together: within this time they are one mark. */
const SAME_MARK_MS = 10 * 60_000;

/** The plan with how it feels now. What was noted within the last minutes is replaced; nothing chosen takes it back. */
export function withMoods(plan: Plan, moods: readonly Mood[], now: number): Plan {
  const last = plan.moods.at(-1);
  const isSame = last !== undefined && Math.abs(now - last.at) < SAME_MARK_MS;
  const before = isSame ? plan.moods.slice(0, -1) : plan.moods;
  const at = isSame ? last.at : now;
  return { ...plan, touchedAt: now, moods: moods.length === 0 ? before : [...before, { at, moods }] };
}

/** The moods that the chips show as chosen. */
export function moodsNow(plan: Plan, now: number): readonly Mood[] {
  const last = plan.moods.at(-1);
  return last !== undefined && Math.abs(now - last.at) < SAME_MARK_MS ? last.moods : [];
}
