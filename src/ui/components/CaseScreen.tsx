import type { ComponentChildren, RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { phaseNow } from '../../core/plan.ts';
import { aboutRecorded } from '../../core/plan-about.ts';
import { type About, aboutCase, aboutDraft, aboutNothing, isFree, newDraft } from '../../core/reply-about.ts';
import { ask } from '../ask.ts';
import { type CaseData, useCase } from '../hooks/use-case.ts';
import { useDraft } from '../hooks/use-draft.ts';
import { useFocusOn } from '../hooks/use-focus-on.ts';
import { useNow } from '../hooks/use-now.ts';
import { usePlan } from '../hooks/use-plan.ts';
import { useReply } from '../hooks/use-reply.ts';
import { useWalk } from '../hooks/use-walk.ts';
import { words } from '../words.ts';
import { CaseHeader, type CaseView } from './CaseHeader.tsx';
import { ClosedHistory } from './ClosedHistory.tsx';
import { PlanFooter } from './PlanFooter.tsx';
import { PlanView } from './PlanView.tsx';
import { ReplyView } from './ReplyView.tsx';
import { Waiting } from './Waiting.tsx';

/** Saves what is on screen before something else takes its place; false when that did not work. */
export type Leave = RefObject<() => Promise<boolean>>;

export type CaseScreenProps = {
  readonly caseKey: string;
  readonly view: CaseView;
  /** What was read of the case already. */
  readonly first?: CaseData | null;
  readonly leave?: Leave;
  /** Shown when neither the case nor a draft of it is there any more. */
  readonly whenGone: ComponentChildren;
  /** Stands at the top of every view. */
  readonly above?: ComponentChildren;
};

/** One case, with its plan and its reply: the panel, and in Firefox first the popup. */
export function CaseScreen({ caseKey, view, first = null, leave, whenGone, above }: CaseScreenProps) {
  const [stored, reload] = useCase(caseKey, first);
  const place = useFocusOn<HTMLElement>(stored.state);
  if (stored.state === 'loading') {
    return (
      <main>
        <Waiting />
      </main>
    );
  }
  const data: CaseData = stored.state === 'ready' ? stored.value : { one: null, kept: null };
  const about = aboutOf(caseKey, data);
  if (!about && data.kept) return <>{whenGone}</>;
  if (!about) {
    return (
      <main>
        <ClosedHistory onRetry={reload} />
      </main>
    );
  }
  return (
    <OpenCase data={data} about={about} view={view} place={place} leave={leave} above={above} onChanged={reload} />
  );
}

function aboutOf(key: string, { one, kept }: CaseData): About | null {
  if (one) return aboutCase(one);
  if (kept?.draft) return aboutDraft(kept.draft);
  if (kept?.application && kept.event) return aboutRecorded(kept.application, kept.event, kept.plan?.stage ?? null);
  if (kept?.undone) {
    const { application, event, plan } = kept.undone;
    return aboutRecorded(application, event, plan?.stage ?? null);
  }
  return isFree(key) ? aboutNothing(key) : null;
}

type OpenCaseProps = {
  readonly data: CaseData;
  readonly about: About;
  readonly view: CaseView;
  /** Where the focus comes to once the case was read. */
  readonly place: RefObject<HTMLElement | null>;
  readonly leave: Leave | undefined;
  readonly above: ComponentChildren;
  readonly onChanged: () => void;
};

function OpenCase({ data: { one, kept }, about, view: asked, place, leave, above, onChanged }: OpenCaseProps) {
  const now = useNow();
  const [{ view, reflects }, setView] = useState({ view: asked, reflects: false });
  const hand = useDraft(newDraft(about), kept?.draft ?? null, kept !== null);
  const until = kept?.plan?.quiet?.until ?? null;
  const reply = useReply(about, hand, kept?.settings.name ?? '', until !== null && until > now ? until : null);
  const plan = usePlan(about.key, kept, onChanged);
  const walk = useWalk();
  // Where the view changes under the reader, the heading says where they are now.
  const heading = useFocusOn<HTMLHeadingElement>(`${view} ${plan.application} ${walk === null}`);
  useEffect(() => setView({ view: asked, reflects: false }), [asked]);
  useEffect(() => {
    if (leave) leave.current = hand.flush;
  }, [leave, hand.flush]);
  const isBack = kept?.draft?.isBack === true;
  useEffect(() => {
    if (view === 'reply' && isBack) ask('draftSeen', { key: about.key });
  }, [view, isBack, about.key]);
  const canOpenMail = (one !== null && one.tab !== null) || about.link !== null;
  const openMail = canOpenMail ? plan.openMail : null;
  const because = one?.verdict.because.find((signal) => signal.kind === 'rejection');
  const sentence = because?.sentence ?? kept?.event?.sentence ?? null;
  const notes = (
    <>
      {above}
      {kept === null && <ClosedHistory onRetry={onChanged} />}
    </>
  );
  return (
    <>
      <CaseHeader
        about={about}
        view={view}
        place={place}
        heading={heading}
        phase={kept?.plan ? phaseNow(kept.plan, now) : null}
        isRecorded={kept?.plan != null}
        onPlan={() => setView({ view: 'plan', reflects: false })}
      />
      {view === 'reply' ? (
        <ReplyView
          reply={reply}
          now={now}
          insertLabel={words.reply.insert}
          onOpenMail={openMail}
          onReflect={() => setView({ view: 'plan', reflects: true })}
          frame="main"
          above={notes}
        />
      ) : (
        <>
          <PlanView
            about={about}
            kept={kept}
            plan={plan}
            sentence={sentence}
            one={one}
            now={now}
            walk={walk}
            onChanged={onChanged}
            above={notes}
            opened={reflects ? 'debrief' : null}
            onReply={() => setView({ view: 'reply', reflects: false })}
          />
          <PlanFooter hasNoMail={plan.hasNoMail} onOpenMail={openMail} />
        </>
      )}
    </>
  );
}
