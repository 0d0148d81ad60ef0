import { useEffect } from 'preact/hooks';
import type { Draft, ReplyKind } from '../../core/draft.ts';
import { type About, newDraft } from '../../core/reply-about.ts';
import { findDraft } from '../../storage/drafts.ts';
import { readPrivateSettings } from '../../storage/settings.ts';
import { openPage } from '../browser.ts';
import type { Leave } from '../components/CaseScreen.tsx';
import { ReplyView } from '../components/ReplyView.tsx';
import { useDraft } from '../hooks/use-draft.ts';
import { useReply } from '../hooks/use-reply.ts';
import { useStored } from '../hooks/use-stored.ts';
import { words } from '../words.ts';

export type FreeLetterProps = {
  readonly about: About;
  /** What it is for, where it is not begun yet. */
  readonly template: ReplyKind;
  readonly now: number;
  /** Saves what is not saved yet. */
  readonly leave: Leave;
};

/** A letter that is written on Ajar's own page, about an application: as it was left, or begun. */
export function FreeLetter(props: FreeLetterProps) {
  const { key } = props.about;
  const [stored] = useStored(key, async () => ({
    draft: await findDraft(key),
    name: (await readPrivateSettings()).name,
  }));
  if (stored.state === 'loading') return null;
  const { draft, name } = stored.state === 'ready' ? stored.value : { draft: null, name: '' };
  return <Letter {...props} draft={draft} name={name} />;
}

type LetterProps = FreeLetterProps & { readonly draft: Draft | null; readonly name: string };

function Letter({ about, template, now, leave, draft, name }: LetterProps) {
  const hand = useDraft({ ...newDraft(about), template }, draft, true);
  const reply = useReply(about, hand, name, null);
  useEffect(() => {
    leave.current = hand.flush;
  }, [leave, hand.flush]);
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
