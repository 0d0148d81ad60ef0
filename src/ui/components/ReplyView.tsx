import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { useLetterBox } from '../hooks/use-letter-box.ts';
import type { ReplyInHand } from '../hooks/use-reply.ts';
import { NoReply } from './NoReply.tsx';
import { ReplyBody } from './ReplyBody.tsx';
import { ReplyFooter } from './ReplyFooter.tsx';

export type ReplyViewProps = {
  readonly reply: ReplyInHand;
  readonly now: number;
  readonly insertLabel: string;
  readonly onOpenMail: (() => void) | null;
  readonly onReflect: () => void;
  /** Wraps what stands above the footer; the popup needs no frame of its own. */
  readonly frame: 'main' | 'none';
  /** Stands above the letter. */
  readonly above?: ComponentChildren;
};

/** A reply: the letter in the middle, and at the foot what can be done with it. A machine gets no letter. */
export function ReplyView({ reply, now, insertLabel, onOpenMail, onReflect, frame, above }: ReplyViewProps) {
  const { box, toGap } = useLetterBox(reply);
  const [isWriting, setIsWriting] = useState(false);
  const hasReader = isWriting || !reply.about.noReply || reply.draft.updatedAt > 0;
  const body = hasReader ? (
    <ReplyBody reply={reply} now={now} onReflect={onReflect} box={box} />
  ) : (
    <NoReply reply={reply} onWrite={() => setIsWriting(true)} />
  );
  return (
    <>
      {frame === 'main' ? (
        <main class="stack roomy">
          {above}
          {body}
        </main>
      ) : (
        body
      )}
      {hasReader && (
        <ReplyFooter reply={reply} now={now} insertLabel={insertLabel} onGap={toGap} onOpenMail={onOpenMail} />
      )}
    </>
  );
}
