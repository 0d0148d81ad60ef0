import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { type FieldChange, mergeText } from '../../core/plan-notes.ts';
import { askToSave, type Problem } from '../ask.ts';

/** A closed panel or a killed worker loses at most this much. */
const SAVE_AFTER_MS = 500;

export type NoteTarget = Omit<FieldChange, 'value' | 'base'>;
export type NoteFieldInHand = {
  readonly text: string;
  readonly problem: Problem | null;
  readonly type: (text: string) => void;
  readonly flush: () => void;
};

/**
 * One answer, kept as it is typed. `base` is what the storage held when the person last saw it: if another window wrote
 * meanwhile, the worker keeps both, and both are shown here.
 */
export function useNoteField(target: NoteTarget, stored: string, onSaved: () => void): NoteFieldInHand {
  const [text, setText] = useState(stored);
  const [problem, setProblem] = useState<Problem | null>(null);
  const hand = useRef({ target, onSaved, text: stored, base: stored, isDirty: false, isSending: false, timer: 0 });
  Object.assign(hand.current, { target, onSaved });

  const flush = useCallback(async () => {
    const now = hand.current;
    clearTimeout(now.timer);
    if (!now.isDirty || now.isSending) return;
    const sent = now.text;
    Object.assign(now, { isDirty: false, isSending: true });
    const result = await askToSave('saveNote', { ...now.target, value: sent, base: now.base });
    now.isSending = false;
    setProblem(result.ok ? null : result.error);
    if (!result.ok) {
      now.isDirty = true;
      return;
    }
    now.base = result.value.value;
    now.text = mergeText(result.value.value, sent, now.text);
    setText(now.text);
    now.onSaved();
    if (now.isDirty) now.timer = window.setTimeout(flush, SAVE_AFTER_MS);
  }, []);

  const type = useCallback(
    (typed: string) => {
      const now = hand.current;
      now.text = typed;
      now.isDirty = true;
      setText(typed);
      clearTimeout(now.timer);
      now.timer = window.setTimeout(flush, SAVE_AFTER_MS);
    },
    [flush],
  );

  useEffect(() => {
    const now = hand.current;
    if (now.isDirty || now.isSending || stored === now.base) return;
    Object.assign(now, { text: stored, base: stored });
    setText(stored);
  }, [stored]);
  useEffect(() => {
    const onLeave = () => void flush();
    addEventListener('pagehide', onLeave);
    document.addEventListener('visibilitychange', onLeave);
    return () => {
      removeEventListener('pagehide', onLeave);
      document.removeEventListener('visibilitychange', onLeave);
      onLeave();
    };
  }, [flush]);
  return { text, problem, type, flush };
}
