import { useMemo } from 'preact/hooks';
import type { Application } from '../../core/application.ts';
import type { Draft } from '../../core/draft.ts';
import { aboutNothing, freeKey, newDraft } from '../../core/reply-about.ts';
import { findDraft } from '../../storage/drafts.ts';
import { readPrivateSettings } from '../../storage/settings.ts';
import { openPage } from '../browser.ts';
import { ReplyView } from '../components/ReplyView.tsx';
import { useDraft } from '../hooks/use-draft.ts';
import { useReply } from '../hooks/use-reply.ts';
import { useStored } from '../hooks/use-stored.ts';
import { words } from '../words.ts';
import type { HistoryActs } from './use-history-acts.ts';

export type NudgeProps = {
  readonly application: Application;
  readonly now: number;
  readonly acts: HistoryActs;
  readonly onDone: () => void;
};

const { applications: say } = words;

/** One polite question into a silence: the letter, and the word that it was sent. Ajar never sends it. */
export function Nudge({ application, now, acts, onDone }: NudgeProps) {
  const key = freeKey(`nudge-${application.id}`);
  const [stored] = useStored(key, async () => ({
    draft: await findDraft(key),
    name: (await readPrivateSettings()).name,
  }));
  if (stored.state === 'loading') return null;
  const kept = stored.state === 'ready' ? stored.value : { draft: null, name: '' };
  const asked = async () => {
    const isKept = await acts.act('addEvent', { application: application.id, type: 'nudge', at: Date.now() });
    if (isKept) onDone();
  };
  return (
    <div class="stack" data-test="nudge-letter">
      <p class="small muted">{say.nudgeLine}</p>
      <Letter application={application} kept={kept} now={now} />
      <div class="row">
        <button type="button" class="btn" data-test="asked" onClick={asked}>
          {say.asked}
        </button>
        <button type="button" class="link" onClick={onDone}>
          {say.leave}
        </button>
      </div>
    </div>
  );
}

type LetterProps = Pick<NudgeProps, 'application' | 'now'> & {
  readonly kept: { readonly draft: Draft | null; readonly name: string };
};

function Letter({ application, kept, now }: LetterProps) {
  const { id, company, role } = application;
  const about = useMemo(() => ({ ...aboutNothing(freeKey(`nudge-${id}`)), company, role }), [id, company, role]);
  const hand = useDraft({ ...newDraft(about), template: 'nudge' }, kept.draft, true);
  const reply = useReply(about, hand, kept.name, null);
  return (
    <ReplyView
      reply={reply}
      now={now}
      insertLabel={words.reply.insertOpen}
      onOpenMail={null}
      onReflect={() => openPage('plan')}
      frame="none"
    />
  );
}
