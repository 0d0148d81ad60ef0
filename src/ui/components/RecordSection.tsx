import type { PlanInHand } from '../hooks/use-plan.ts';
import { words } from '../words.ts';

export type RecordSectionProps = { readonly plan: PlanInHand };

/** Nothing is kept before the person's yes; after it, one press takes it back. */
export function RecordSection({ plan }: RecordSectionProps) {
  if (plan.application !== null) return null;
  return (
    <section class="stack">
      <h2>{words.plan.unwritten}</h2>
      <p class="small muted">{words.plan.unwrittenLine}</p>
      <div class="row">
        <button
          type="button"
          class={plan.state === 'aside' ? 'btn' : 'btn primary'}
          data-test="record"
          onClick={plan.record}
        >
          {words.plan.record}
        </button>
        {plan.state !== 'aside' && (
          <button type="button" class="btn quiet" data-test="not-mine" onClick={plan.putAside}>
            {words.plan.notMine}
          </button>
        )}
      </div>
    </section>
  );
}
