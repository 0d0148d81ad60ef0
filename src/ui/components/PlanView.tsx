import type { ComponentChildren } from 'preact';
import type { About } from '../../core/reply-about.ts';
import { sayDay } from '../../core/when.ts';
import { fillWords } from '../../core/words.ts';
import type { Kept } from '../hooks/use-case.ts';
import type { PlanInHand } from '../hooks/use-plan.ts';
import { language, words } from '../words.ts';
import { Icon } from './Icon.tsx';
import { ProblemNote } from './ProblemNote.tsx';
import { QuietDaySection } from './QuietDaySection.tsx';
import { RecordSection } from './RecordSection.tsx';

export type PlanViewProps = {
  readonly about: About;
  readonly kept: Kept | null;
  readonly plan: PlanInHand;
  /** The mail's own sentence. */
  readonly sentence: string | null;
  readonly canRecord: boolean;
  readonly hasDraft: boolean;
  readonly now: number;
  readonly onReply: () => void;
  /** Stands above the first sentence. */
  readonly above?: ComponentChildren;
};

/** The plan: first the feeling, then the fact, then the step. */
export function PlanView({ about, kept, plan, sentence, canRecord, hasDraft, now, onReply, above }: PlanViewProps) {
  const quiet = kept?.plan?.quiet ?? null;
  const until = quiet?.until ?? null;
  const isQuiet = until !== null && until > now;
  const fact = about.stage === null ? '' : words.plan.stages[about.stage];
  return (
    <main class="stack wide">
      {above}
      <p class="lead">{words.plan.lead}</p>
      {plan.problem && <ProblemNote problem={plan.problem} safe="mail" />}
      {canRecord && <RecordSection plan={plan} />}
      {plan.application !== null && <QuietDaySection quiet={quiet} now={now} onChoose={plan.chooseQuiet} />}
      <div role="status" class="row small muted">
        <PlanNote plan={plan} />
      </div>
      <section>
        <button type="button" class="item" data-test="to-reply" onClick={onReply}>
          <Icon name="mail" />
          <span class="grow">
            {hasDraft ? words.plan.goOn : isQuiet ? words.plan.draft : words.plan.draftNow}
            <small>{hasDraft ? words.plan.goOnLine : words.plan.draftLine}</small>
          </span>
          <Icon name="arrow" />
        </button>
      </section>
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
      <section>
        <details>
          <summary>
            <Icon name="chevron" />
            <span class="grow">{words.plan.later}</span>
            {isQuiet && (
              <span class="tiny muted">{fillWords(words.plan.laterFrom, { when: sayDay(until, now, language) })}</span>
            )}
          </summary>
          <p class="small muted">{words.plan.laterLine}</p>
        </details>
      </section>
    </main>
  );
}

function PlanNote({ plan }: { readonly plan: PlanInHand }) {
  if (plan.application !== null) {
    return (
      <>
        <span>{words.plan.recorded}</span>
        <button type="button" class="link" data-test="undo-record" onClick={plan.undoRecord}>
          {words.plan.undo}
        </button>
      </>
    );
  }
  if (plan.state === 'aside') return <span>{words.plan.aside}</span>;
  return plan.state === 'undone' ? <span>{words.plan.undone}</span> : null;
}
