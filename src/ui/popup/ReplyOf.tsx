import { useEffect } from 'preact/hooks';
import { type About, aboutCase, aboutDraft, aboutNothing, isFree, newDraft } from '../../core/reply-about.ts';
import { ask } from '../ask.ts';
import type { Leave } from '../components/CaseScreen.tsx';
import { ClosedHistory } from '../components/ClosedHistory.tsx';
import { ReplyView } from '../components/ReplyView.tsx';
import { type Kept, useCase } from '../hooks/use-case.ts';
import { useDraft } from '../hooks/use-draft.ts';
import { useReply } from '../hooks/use-reply.ts';
import { words } from '../words.ts';

export type ReplyOfProps = {
  readonly caseKey: string;
  readonly leave: Leave;
  readonly now: number;
  readonly onReflect: () => void;
};

/** The reply of the case that was picked. */
export function ReplyOf({ caseKey, leave, now, onReflect }: ReplyOfProps) {
  const [stored, reload] = useCase(caseKey);
  if (stored.state === 'loading') return null;
  const { one, kept } = stored.state === 'ready' ? stored.value : { one: null, kept: null };
  const about = one
    ? aboutCase(one)
    : kept?.draft
      ? aboutDraft(kept.draft)
      : isFree(caseKey)
        ? aboutNothing(caseKey)
        : null;
  if (!about) return <ClosedHistory onRetry={reload} />;
  return (
    <>
      {kept === null && <ClosedHistory onRetry={reload} />}
      <Writing about={about} kept={kept} leave={leave} now={now} onReflect={onReflect} />
    </>
  );
}

type WritingProps = Omit<ReplyOfProps, 'caseKey'> & { readonly about: About; readonly kept: Kept | null };

function Writing({ about, kept, leave, now, onReflect }: WritingProps) {
  const hand = useDraft(newDraft(about), kept?.draft ?? null, kept !== null);
  const until = kept?.plan?.quiet?.until ?? null;
  const reply = useReply(about, hand, kept?.settings.name ?? '', until !== null && until > now ? until : null);
  useEffect(() => {
    leave.current = hand.flush;
  }, [leave, hand.flush]);
  const openMail = about.link === null ? null : () => ask('openMail', { key: about.key });
  return (
    <ReplyView
      reply={reply}
      now={now}
      insertLabel={words.reply.insert}
      onOpenMail={openMail}
      onReflect={onReflect}
      frame="none"
    />
  );
}
