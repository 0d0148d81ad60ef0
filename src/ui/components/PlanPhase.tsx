import type { ComponentChildren, RefObject } from 'preact';
import type { Phase, PhaseState } from '../../core/plan.ts';
import { useFocusOn } from '../hooks/use-focus-on.ts';
import { words } from '../words.ts';
import { Icon } from './Icon.tsx';

export type PlanPhaseProps = {
  readonly phase: Phase;
  readonly state: PhaseState;
  readonly isNow: boolean;
  readonly isOpen?: boolean;
  /** Where the focus comes to when this becomes what is now. */
  readonly place?: RefObject<HTMLElement | null> | null;
  readonly onSet: (state: PhaseState) => void;
  readonly children: ComponentChildren;
};

/** One phase: open when it is now, else folded with a word beside it. It can be done, skipped and taken up again any time. */
export function PlanPhase({ phase, state, isNow, isOpen = false, place = null, onSet, children }: PlanPhaseProps) {
  const row = useFocusOn<HTMLDivElement>(state);
  const body = (
    <div class="stack wide phase">
      {children}
      <div class="row" ref={row}>
        {state === 'open' ? (
          <>
            <button
              type="button"
              class={isNow ? 'btn primary' : 'btn'}
              data-test={`done-${phase}`}
              onClick={() => onSet('done')}
            >
              {words.plan.done}
            </button>
            <button type="button" class="btn quiet" data-test={`skip-${phase}`} onClick={() => onSet('skipped')}>
              {words.plan.skip}
            </button>
          </>
        ) : (
          <button type="button" class="btn quiet" data-test={`again-${phase}`} onClick={() => onSet('open')}>
            {words.plan.again}
          </button>
        )}
      </div>
    </div>
  );
  if (isNow) {
    return (
      <section ref={place} data-test={`phase-${phase}`}>
        <h2 class="sr" tabIndex={-1}>
          {words.plan.phases[phase]}
        </h2>
        {body}
      </section>
    );
  }
  return (
    <section data-test={`phase-${phase}`}>
      <details open={isOpen}>
        <summary data-test={`open-${phase}`}>
          <Icon name="chevron" />
          <h2 class="grow">{words.plan.phases[phase]}</h2>
          <span class="tiny muted">{words.plan.states[state]}</span>
        </summary>
        {body}
      </details>
    </section>
  );
}
