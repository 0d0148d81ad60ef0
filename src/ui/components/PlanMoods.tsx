import { useEffect, useState } from 'preact/hooks';
import { MOODS, type Mood, type Plan } from '../../core/plan.ts';
import { moodsNow } from '../../core/plan-moods.ts';
import type { PlanActs } from '../hooks/use-plan-acts.ts';
import { words } from '../words.ts';

export type PlanMoodsProps = { readonly plan: Plan; readonly now: number; readonly onNote: PlanActs['noteMoods'] };

/** How it feels: any, several or none. */
export function PlanMoods({ plan, now, onNote }: PlanMoodsProps) {
  const kept = moodsNow(plan, now);
  // What is pressed counts at once: a second press may come before the first one is kept.
  const [chosen, setChosen] = useState<readonly Mood[]>(kept);
  const known = kept.join();
  useEffect(() => setChosen(kept), [known]);
  const toggle = (mood: Mood) => {
    setChosen((before) => {
      const next = before.includes(mood) ? before.filter((one) => one !== mood) : [...before, mood];
      onNote(next);
      return next;
    });
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
