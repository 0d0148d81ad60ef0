import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import { PHASES, phaseNow, stateOf } from '../../core/plan.ts';
import { closesAt } from '../../core/plan-end.ts';
import { isUnanswered } from '../../core/plan-evidence.ts';
import { isQuiet } from '../../core/quiet-day.ts';
import { sayDay } from '../../core/when.ts';
import { fillWords } from '../../core/words.ts';
import { useFocusOn } from '../hooks/use-focus-on.ts';
import { type PlanActs, usePlanActs } from '../hooks/use-plan-acts.ts';
import { language, words } from '../words.ts';
import { LaterFeedback } from './LaterFeedback.tsx';
import { Minute } from './Minute.tsx';
import { PlanClosed } from './PlanClosed.tsx';
import { PlanLight } from './PlanLight.tsx';
import { PlanPhase } from './PlanPhase.tsx';
import { PhaseBody, type PlanBodyProps } from './PlanPhaseBody.tsx';
import { PrivateWriting } from './PrivateWriting.tsx';
import { ProblemNote } from './ProblemNote.tsx';

/** A plan that is kept: the phase that is now, the others folded, and the way to end it. */
export function PlanBody(props: PlanBodyProps) {
  const { data, now, opened = null, onChanged } = props;
  const { plan } = data;
  const acts = usePlanActs(plan.application, onChanged);
  const [room, setRoom] = useState<'plan' | 'minute' | 'write'>('plan');
  const shown = phaseNow(plan, now);
  const place = useFocusOn<HTMLElement>(`${shown} ${plan.closedAt} ${room} ${data.feedback.length}`);
  if (room === 'write') {
    return (
      <PrivateWriting
        application={plan.application}
        page={null}
        session={plan.writings}
        onBack={() => {
          setRoom('plan');
          onChanged();
        }}
      />
    );
  }
  const later = <LaterFeedback data={data} onChanged={onChanged} />;
  if (plan.closedAt !== null) {
    return (
      <div class="stack wide">
        {later}
        <PlanClosed place={place} data={data} acts={acts} onChanged={onChanged} />
      </div>
    );
  }
  const rooms = { onMinute: () => setRoom('minute'), onWrite: () => setRoom('write') };
  return (
    <div class="stack wide">
      {acts.problem && <ProblemNote problem={acts.problem} safe="none" />}
      {later}
      {room === 'minute' && <Minute onEnd={() => setRoom('plan')} />}
      {plan.depth === 'light' ? (
        <PlanLight place={place} {...props} {...rooms} acts={acts} />
      ) : (
        <>
          {PHASES.toSorted((a, b) => Number(b === shown) - Number(a === shown)).map((phase) => (
            <PlanPhase
              key={`${phase}-${phase === shown}`}
              phase={phase}
              state={stateOf(plan, phase)}
              isNow={phase === shown}
              place={phase === shown ? place : null}
              isOpen={phase === opened}
              onSet={(state) => acts.setPhase(phase, state)}
            >
              <PhaseBody phase={phase} {...props} {...rooms} acts={acts} />
            </PlanPhase>
          ))}
          <CloseSection {...props} place={shown === null ? place : null} acts={acts} />
        </>
      )}
      {props.onUndo && isUnanswered(plan, data.notes) && (
        <p class="row small muted">
          <span>{words.plan.recorded}</span>
          <button type="button" class="link" data-test="undo-record" onClick={props.onUndo}>
            {words.plan.undo}
          </button>
        </p>
      )}
    </div>
  );
}

type CloseProps = PlanBodyProps & {
  readonly acts: PlanActs;
  /** Takes the focus where nothing else is left to do. */
  readonly place: RefObject<HTMLElement | null> | null;
};

/** The end of a chapter: by the person, or by itself. */
function CloseSection({ data: { plan }, acts, now, place }: CloseProps) {
  return (
    <section ref={place} class="stack snug start">
      <button
        type="button"
        class={place ? 'btn primary' : 'btn quiet'}
        data-test="close-chapter"
        onClick={() => acts.setChapters([plan.application], true)}
      >
        {words.plan.close}
      </button>
      {!isQuiet(plan.quiet, now) && (
        <p class="tiny muted">{fillWords(words.plan.closesAt, { when: sayDay(closesAt(plan), now, language) })}</p>
      )}
    </section>
  );
}
