import type { ComponentChildren } from 'preact';
import { useLetterBox } from '../hooks/use-letter-box.ts';
import type { ReplyInHand } from '../hooks/use-reply.ts';
import { ReplyBody } from './ReplyBody.tsx';
import { ReplyFooter } from './ReplyFooter.tsx';

export type ReplyViewProps = {
  readonly reply: ReplyInHand;
  readonly now: number;
  readonly insertLabel: string;
  readonly onOpenMail: (() => void) | null;
  /** Stands above the letter. */
  readonly above?: ComponentChildren;
};

/** A reply: the letter in the middle, and at the foot what can be done with it. */
export function ReplyView({ reply, now, insertLabel, onOpenMail, above }: ReplyViewProps) {
  const { box, toGap } = useLetterBox(reply);
  return (
    <>
      <main class="stack roomy">
        {above}
        <ReplyBody reply={reply} box={box} />
      </main>
      <ReplyFooter reply={reply} now={now} insertLabel={insertLabel} onGap={toGap} onOpenMail={onOpenMail} />
    </>
  );
}
