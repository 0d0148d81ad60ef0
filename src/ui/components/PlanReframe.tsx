import type { Plan } from '../../core/plan.ts';
import type { Evidence } from '../../core/plan-evidence.ts';
import { counted } from '../in-words.ts';
import { words } from '../words.ts';

export type PlanReframeProps = { readonly plan: Plan; readonly evidence: Evidence; readonly sentence: string | null };

const MANY = 2;

/** What this decision was about, what it was not, and what the person's own record says. */
export function PlanReframe({ plan, evidence, sentence }: PlanReframeProps) {
  const said = plan.said.length > 0 ? plan.said : sentence === null ? [] : [sentence];
  const stage = plan.stage === null ? '' : words.plan.stages[plan.stage];
  return (
    <section class="stack">
      <h2>{words.plan.onRecord}</h2>
      <ul class="stack small snug">
        {stage !== '' && <li>{stage}</li>}
        {evidence.talks >= MANY && <li>{counted(words.plan.talks, evidence.talks)}</li>}
        {evidence.finals >= MANY && <li>{counted(words.plan.finals, evidence.finals)}</li>}
        {evidence.well !== null && (
          <li>
            {words.plan.wellBefore}{' '}
            <q class="letter" dir="auto">
              {evidence.well}
            </q>
          </li>
        )}
      </ul>
      {said.map((one) => (
        <p key={one} class="small muted">
          {words.plan.fromMail}{' '}
          <q class="letter" dir="auto">
            {one}
          </q>
        </p>
      ))}
      <p class="small">{words.plan.wasAbout}</p>
      <p class="small">{words.plan.wasNotAbout}</p>
      <details>
        <summary class="small" data-test="was-it-me">
          {words.plan.wasItMe}
        </summary>
        <p class="small muted">{words.plan.wasItMeLine}</p>
      </details>
    </section>
  );
}
