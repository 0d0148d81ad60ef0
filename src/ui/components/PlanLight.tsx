import type { RefObject } from 'preact';
import { PHASES, stateOf } from '../../core/plan.ts';
import { counted } from '../in-words.ts';
import { words } from '../words.ts';
import { Icon } from './Icon.tsx';
import { PlanPhase } from './PlanPhase.tsx';
import { PhaseBody, type PlanBodyProps, type Rooms } from './PlanPhaseBody.tsx';
import { QuietDaySection } from './QuietDaySection.tsx';

/** A form letter: one light screen. Several of a day are one line, with one clock and one way to close them all. */
export function PlanLight({
  place,
  ...props
}: PlanBodyProps & Rooms & { readonly place: RefObject<HTMLElement | null> }) {
  const { data, acts, now } = props;
  const { plan, sameDay } = data;
  const isMany = sameDay.length > 1;
  return (
    <div class="stack wide">
      <section class="stack" ref={place}>
        <QuietDaySection quiet={plan.quiet} now={now} onChoose={acts.chooseQuiet} />
        {isMany && (
          <p class="small" data-test="same-day">
            {counted(words.plan.sameDay, sameDay.length)}
          </p>
        )}
        <div class="row">
          <button
            type="button"
            class="btn primary"
            data-test="close-chapter"
            onClick={() => acts.setChapters(sameDay, true)}
          >
            {isMany ? words.plan.closeAll : words.plan.close}
          </button>
        </div>
      </section>
      <section>
        <details>
          <summary data-test="more">
            <Icon name="chevron" />
            <span class="grow">{words.plan.more}</span>
          </summary>
          <div class="stack wide phase">
            {PHASES.map((phase) => (
              <PlanPhase
                key={phase}
                phase={phase}
                state={stateOf(plan, phase)}
                isNow={false}
                onSet={(state) => acts.setPhase(phase, state)}
              >
                <PhaseBody phase={phase} {...props} />
              </PlanPhase>
            ))}
          </div>
        </details>
      </section>
    </div>
  );
}
