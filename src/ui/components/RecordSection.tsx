import type { Case } from '../../core/case.ts';
import { useFocusOn } from '../hooks/use-focus-on.ts';
import type { PlanInHand } from '../hooks/use-plan.ts';
import { words } from '../words.ts';
import { SameApplication } from './SameApplication.tsx';

export type RecordSectionProps = {
  readonly plan: PlanInHand;
  readonly one: Case;
  readonly now: number;
  /** A form letter: kept and closed in one press. */
  readonly isLight: boolean;
};

/** Nothing is kept before the person's yes; after it, one press takes it back. */
export function RecordSection({ plan, one, now, isLight }: RecordSectionProps) {
  const place = useFocusOn<HTMLDivElement>(plan.isAside);
  const look = (isFirst: boolean) => (isFirst && !plan.isAside ? 'btn primary' : 'btn');
  return (
    <section class="stack">
      <h2>{words.plan.unwritten}</h2>
      <p class="small muted">{words.plan.unwrittenLine}</p>
      <SameApplication one={one} now={now} onJoin={plan.join} />
      <div class="row" ref={place}>
        {isLight && (
          <button type="button" class={look(true)} data-test="record-close" onClick={plan.recordAndClose}>
            {words.plan.recordClose}
          </button>
        )}
        <button type="button" class={look(!isLight)} data-test="record" onClick={plan.record}>
          {words.plan.record}
        </button>
        {!plan.isAside && (
          <button type="button" class="btn quiet" data-test="not-mine" onClick={plan.putAside}>
            {words.plan.notMine}
          </button>
        )}
      </div>
    </section>
  );
}
