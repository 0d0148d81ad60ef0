import { useEffect, useRef, useState } from 'preact/hooks';
import { MOODS, type Mood, type Plan } from '../../core/plan.ts';
import { moodsNow } from '../../core/plan-moods.ts';
import type { PlanActs } from '../hooks/use-plan-acts.ts';
import { words } from '../words.ts';

export type PlanMoodsProps = { readonly plan: Plan; readonly now: number; readonly onNote: PlanActs['noteMoods'] };

/** How it feels: any, several or none. */
export function PlanMoods({ plan, now, onNote }: PlanMoodsProps) {
  const kept = moodsNow(plan, now);
  // What is pressed counts at once: the next press may come before this one is kept, and what is read meanwhile is older.
  const [chosen, setChosen] = useState<readonly Mood[]>(kept);
  const pressed = useRef<{ moods: readonly Mood[]; isKept: boolean }>({ moods: kept, isKept: true });
  const known = kept.join();
  useEffect(() => {
    if (!pressed.current.isKept && known !== pressed.current.moods.join()) return;
    pressed.current = { moods: kept, isKept: true };
    setChosen(kept);
  }, [known]);
  const toggle = (mood: Mood) => {
    const { moods } = pressed.current;
    const next = moods.includes(mood) ? moods.filter((one) => one !== mood) : [...moods, mood];
    pressed.current = { moods: next, isKept: false };
    setChosen(next);
    onNote(next);
  };
  return (
    <section class="stack">
      <h2 id="moods">{words.plan.feel}</h2>
      <fieldset class="row chips" aria-labelledby="moods">
        {MOODS.map((mood) => (
          <label key={mood} class="chip">
            <input
              type="checkbox"
              data-test={`mood-${mood}`}
              checked={chosen.includes(mood)}
              onChange={() => toggle(mood)}
            />
            {words.plan.moods[mood]}
          </label>
        ))}
      </fieldset>
      <p class="tiny muted">{words.plan.feelLine}</p>
    </section>
  );
}
