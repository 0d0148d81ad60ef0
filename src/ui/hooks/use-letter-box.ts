import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { findGap } from '../../core/reply.ts';
import { isTextField } from '../text-field.ts';
import type { ReplyInHand } from './use-reply.ts';

export type LetterBox = { readonly box: RefObject<HTMLDivElement | null>; readonly toGap: () => void };

/** The place of a letter on the page: the way to its first gap, and Ctrl+Z after an insertion. */
export function useLetterBox(reply: ReplyInHand): LetterBox {
  const box = useRef<HTMLDivElement>(null);
  useUndoKey(reply.insertion.state === 'inserted', reply.undo);
  const toGap = () => {
    const area = box.current?.querySelector('textarea');
    const gap = findGap(reply.draft.text ?? '');
    if (area && gap) {
      area.focus();
      area.setSelectionRange(gap.start, gap.end);
    } else box.current?.querySelector<HTMLElement>('.gap')?.focus();
  };
  return { box, toGap };
}

/** After a click here the keyboard stays here: Ctrl+Z must reach the words in the webmail all the same. */
function useUndoKey(isInserted: boolean, undo: () => void): void {
  useEffect(() => {
    if (!isInserted) return;
    const onKeyDown = (event: KeyboardEvent) => {
      const hasModifier = (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey;
      if (!hasModifier || event.key.toLowerCase() !== 'z' || isTextField(event.target)) return;
      event.preventDefault();
      undo();
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, [isInserted, undo]);
}
