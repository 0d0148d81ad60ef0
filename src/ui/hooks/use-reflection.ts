import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { askToSave, type Problem } from '../ask.ts';

const SAVE_AFTER_MS = 500;

export type ReflectionInHand = {
  readonly text: string;
  readonly isKept: boolean;
  readonly problem: Problem | null;
  readonly type: (text: string) => void;
  readonly flush: () => void;
  /** Keeps it as it stands, also when nothing was typed since. */
  readonly keepNow: () => Promise<boolean>;
  /** Begins a new answer. */
  readonly begin: () => void;
};

/** An answer to a question, kept as it is typed: a popup closes without a word. */
export function useReflection(question: string, id: string | null, stored: string): ReflectionInHand {
  const [text, setText] = useState(stored);
  const [isKept, setIsKept] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const hand = useRef({ id: id ?? crypto.randomUUID(), question, text: stored, isDirty: false, timer: 0 });
  if (!hand.current.isDirty) hand.current.question = question;

  const keepNow = useCallback(async () => {
    const now = hand.current;
    clearTimeout(now.timer);
    now.isDirty = false;
    const answer = { id: now.id, question: now.question, text: now.text.trim(), mood: null };
    const result =
      answer.text === ''
        ? await askToSave('forgetReflection', { id: now.id })
        : await askToSave('keepReflection', answer);
    if (!result.ok) now.isDirty = true;
    setProblem(result.ok ? null : result.error);
    setIsKept(result.ok && answer.text !== '');
    return result.ok;
  }, []);
  const flush = useCallback(() => {
    if (hand.current.isDirty) void keepNow();
  }, [keepNow]);
  useEffect(() => {
    addEventListener('pagehide', flush);
    document.addEventListener('visibilitychange', flush);
    return () => {
      removeEventListener('pagehide', flush);
      document.removeEventListener('visibilitychange', flush);
    };
  }, [flush]);
  return {
    text,
    isKept,
    problem,
    flush,
    keepNow,
    type: (typed) => {
      Object.assign(hand.current, { text: typed, isDirty: true });
      setText(typed);
      clearTimeout(hand.current.timer);
      hand.current.timer = window.setTimeout(flush, SAVE_AFTER_MS);
    },
    begin: () => {
      clearTimeout(hand.current.timer);
      Object.assign(hand.current, { id: crypto.randomUUID(), text: '', isDirty: false });
      setText('');
      setIsKept(false);
    },
  };
}
