import { MOODS, type Plan } from '../../core/plan.ts';
import { moodsNow } from '../../core/plan-moods.ts';
import type { PlanActs } from '../hooks/use-plan-acts.ts';
import { words } from '../words.ts';

export type PlanMoodsProps = { readonly plan: Plan; readonly now: number; readonly onNote: PlanActs['noteMoods'] };

/** How it feels: any, several or none. */
export function PlanMoods({ plan, now, onNote }: PlanMoodsProps) {
  const chosen = moodsNow(plan, now);
  return (
    <section class="stack">
      <h2 id="moods">{words.plan.feel}</h2>
      <fieldset class="row chips" aria-labelledby="moods">
        {MOODS.map((mood) => {
          const isOn = chosen.includes(mood);
          return (
            <label key={mood} class="chip">
              <input
                type="checkbox"
                data-test={`mood-${mood}`}
                checked={isOn}
                onChange={() => onNote(isOn ? chosen.filter((one) => one !== mood) : [...chosen, mood])}
              />
              {words.plan.moods[mood]}
            </label>
          );
        })}
      </fieldset>
      <p class="tiny muted">{words.plan.feelLine}</p>
    </section>
  );
}
