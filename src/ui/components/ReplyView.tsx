import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { ReplyInHand } from '../hooks/use-reply.ts';
import { findGap } from '../letter.ts';
import { isTextField } from '../text-field.ts';
import { ReplyBody } from './ReplyBody.tsx';
import { ReplyFooter } from './ReplyFooter.tsx';

export type ReplyViewProps = {
  readonly reply: ReplyInHand;
  readonly now: number;
  readonly insertLabel: string;
  readonly onOpenMail: (() => void) | null;
  /** Stands above the letter. */
  readonly above?: ComponentChildren;
  /** Stands beside the footer's buttons. */
  readonly beside?: ComponentChildren;
};

/** A reply: the letter in the middle, and at the foot what can be done with it. */
export function ReplyView({ reply, now, insertLabel, onOpenMail, above, beside }: ReplyViewProps) {
  const box = useRef<HTMLDivElement>(null);
  useUndoKey(reply.insertion.state === 'inserted', reply.undo);
  const toGap = () => {
    const area = box.current?.querySelector('textarea');
    const gap = findGap(reply.draft.text ?? '', reply.labels);
    if (area && gap) {
      area.focus();
      area.setSelectionRange(gap.start, gap.end);
    } else box.current?.querySelector<HTMLElement>('.gap')?.focus();
  };
  return (
    <>
      <main class="stack roomy">
        {above}
        <ReplyBody reply={reply} box={box} />
      </main>
      <ReplyFooter reply={reply} now={now} insertLabel={insertLabel} onGap={toGap} onOpenMail={onOpenMail}>
        {beside}
      </ReplyFooter>
    </>
  );
}

/** After a click here the keyboard stays here: Ctrl+Z must reach the words in the webmail all the same. */
function useUndoKey(isInserted: boolean, undo: () => void): void {
  useEffect(() => {
    if (!isInserted) return;
    const onKeyDown = (event: KeyboardEvent) => {
      const isUndo =
        (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey && event.key.toLowerCase() === 'z';
      if (!isUndo || isTextField(event.target)) return;
      event.preventDefault();
      undo();
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, [isInserted, undo]);
}
