import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Case } from '../../core/case.ts';
import { type Phase, phaseNow } from '../../core/plan.ts';
import { depthOf } from '../../core/plan-depth.ts';
import type { About } from '../../core/reply-about.ts';
import type { Walk as Begun } from '../../storage/session.ts';
import type { Kept } from '../hooks/use-case.ts';
import { useFocusOn } from '../hooks/use-focus-on.ts';
import type { PlanInHand } from '../hooks/use-plan.ts';
import { usePlanData } from '../hooks/use-plan-data.ts';
import { words } from '../words.ts';
import { Minute } from './Minute.tsx';
import { PlanBody } from './PlanBody.tsx';
import { PlanMinutes } from './PlanMinutes.tsx';
import { PrivateWriting } from './PrivateWriting.tsx';
import { ProblemNote } from './ProblemNote.tsx';
import { RecordSection } from './RecordSection.tsx';
import { Waiting } from './Waiting.tsx';
import { Walk } from './Walk.tsx';

export type PlanViewProps = {
  readonly about: About;
  readonly kept: Kept | null;
  readonly plan: PlanInHand;
  /** The mail's own sentence. */
  readonly sentence: string | null;
  /** The case, while the session knows it; without it nothing can be recorded. */
  readonly one: Case | null;
  readonly now: number;
  readonly walk: Begun | null;
  /** A phase that is shown open although it is not now. */
  readonly opened: Phase | null;
  readonly onReply: () => void;
  readonly onChanged: () => void;
  /** Stands above the first sentence. */
  readonly above?: ComponentChildren;
};

/** The plan: first the feeling, then the fact, then the step. */
export function PlanView({
  about,
  kept,
  plan,
  sentence,
  one,
  now,
  walk,
  opened,
  onReply,
  onChanged,
  above,
}: PlanViewProps) {
  const back = useFocusOn<HTMLDivElement>(plan.isUndone);
  if (walk) return <Walk walk={walk} now={now} />;
  const hasDraft = kept?.draft != null;
  const isFelt = !kept?.plan || phaseNow(kept.plan, now) === 'feel';
  const depth = depthOf({ stage: about.stage, rounds: 0, hasPerson: about.person !== null });
  return (
    <main class="stack wide">
      {above}
      {isFelt && <p class="lead">{words.plan.lead}</p>}
      {plan.application === null ? (
        <Unwritten
          about={about}
          sentence={sentence}
          hasDraft={hasDraft}
          isLight={depth === 'light'}
          onReply={onReply}
          question={one && <RecordSection plan={plan} one={one} now={now} isLight={depth === 'light'} />}
        />
      ) : (
        <Written
          application={plan.application}
          now={now}
          opened={opened}
          sentence={sentence}
          onReply={onReply}
          hasDraft={hasDraft}
          onUndo={plan.undoRecord}
          onChanged={onChanged}
        />
      )}
      {plan.problem && <ProblemNote problem={plan.problem} safe="mail" />}
      <div role="status" class="row small muted" ref={back}>
        <PlanNote plan={plan} />
      </div>
    </main>
  );
}

type WrittenProps = Pick<PlanViewProps, 'now' | 'opened' | 'sentence' | 'onReply' | 'onChanged'> & {
  readonly onUndo: () => void;
  readonly application: string;
  readonly hasDraft: boolean;
};

function Written({ application, onChanged, ...props }: WrittenProps) {
  const [stored, reload] = usePlanData(application);
  if (stored.state === 'loading') return <Waiting />;
  if (stored.state === 'broken' || stored.value === null) return null;
  const changed = () => {
    reload();
    onChanged();
  };
  return <PlanBody {...props} data={stored.value} canPrint={false} onChanged={changed} />;
}

type UnwrittenProps = Pick<PlanViewProps, 'about' | 'sentence' | 'onReply'> & {
  readonly hasDraft: boolean;
  readonly isLight: boolean;
  /** The question whether to keep it. */
  readonly question: ComponentChildren;
};

/**
 * Before the yes: what helps now, what the mail says, and only then what there is to decide. A form letter is mostly noted and
 * closed: there that comes first.
 */
function Unwritten({ about, sentence, hasDraft, isLight, onReply, question }: UnwrittenProps) {
  const [room, setRoom] = useState<'plan' | 'minute' | 'write'>('plan');
  const place = useFocusOn<HTMLElement>(room);
  const fact = about.stage === null ? '' : words.plan.stages[about.stage];
  if (room === 'write')
    return <PrivateWriting application={null} page={null} session={0} onBack={() => setRoom('plan')} />;
  return (
    <>
      {isLight && question}
      {room === 'minute' && <Minute onEnd={() => setRoom('plan')} />}
      <PlanMinutes
        onMinute={() => setRoom('minute')}
        onWrite={() => setRoom('write')}
        onReply={onReply}
        hasDraft={hasDraft}
        isQuiet={false}
        place={place}
      />
      {(fact !== '' || sentence !== null) && (
        <section class="stack">
          <h2>{words.plan.onRecord}</h2>
          {fact !== '' && <p class="small">{fact}</p>}
          {sentence !== null && (
            <p class="small muted">
              {words.plan.fromMail}{' '}
              <q class="letter" dir="auto">
                {sentence}
              </q>
            </p>
          )}
        </section>
      )}
      {!isLight && question}
    </>
  );
}

function PlanNote({ plan }: { readonly plan: PlanInHand }) {
  if (plan.isAside) return <span>{words.plan.aside}</span>;
  if (!plan.isUndone) return null;
  return (
    <>
      <span>{words.plan.undone}</span>
      <button type="button" class="link" data-test="bring-back" onClick={plan.bringBack}>
        {words.plan.bringBack}
      </button>
    </>
  );
}
