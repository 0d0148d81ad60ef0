import { useCallback, useEffect, useState } from 'preact/hooks';
import type { InsertOutcome, InsertRefusal, UndoOutcome } from '../../messages/protocol.ts';
import { readArmed, watchSession } from '../../storage/session.ts';
import { ask } from '../ask.ts';

/** Where an insertion stands, as the reply's footer says it. */
export type Insertion =
  | { readonly state: 'idle' }
  | { readonly state: 'working' }
  | { readonly state: 'lapsed' }
  | { readonly state: 'cancelled' }
  | Exclude<InsertOutcome, { readonly state: 'refused' }>
  | { readonly state: 'refused'; readonly reason: InsertRefusal | 'unreachable' }
  | UndoOutcome;

export type InsertionInHand = {
  readonly insertion: Insertion;
  readonly insert: (text: string, anyway: boolean) => Promise<void>;
  readonly undo: () => Promise<void>;
  readonly cancel: () => Promise<void>;
};

const UNREACHABLE: Insertion = { state: 'refused', reason: 'unreachable' };

/** Inserts the reply to a case and takes it back. `insertedAt` is when the worker last saw words of this case go in. */
export function useInsertion(key: string, insertedAt: number | null, onInserted: () => void): InsertionInHand {
  const [insertion, setInsertion] = useState<Insertion>(
    insertedAt === null ? { state: 'idle' } : { state: 'inserted' },
  );
  useArmed(key, insertion, insertedAt, setInsertion);

  const insert = useCallback(
    async (text: string, anyway: boolean) => {
      setInsertion({ state: 'working' });
      const outcome = (await ask('insertReply', { key, text, anyway })) ?? UNREACHABLE;
      setInsertion(outcome);
      if (outcome.state === 'inserted') onInserted();
    },
    [key, onInserted],
  );
  const undo = useCallback(async () => {
    setInsertion((await ask('undoInsert', { key })) ?? UNREACHABLE);
  }, [key]);
  const cancel = useCallback(async () => {
    await ask('cancelArmed', { key });
    setInsertion({ state: 'cancelled' });
  }, [key]);
  return { insertion, insert, undo, cancel };
}

/** While a reply waits for its composer: the words go in, or the minute passes. */
function useArmed(key: string, insertion: Insertion, insertedAt: number | null, show: (next: Insertion) => void): void {
  const until = insertion.state === 'armed' ? insertion.until : null;
  const [armedAt, setArmedAt] = useState(0);
  useEffect(() => {
    if (until === null) return;
    setArmedAt(Date.now());
    const watching = new AbortController();
    const look = async () => {
      const armed = await readArmed();
      if (watching.signal.aborted || (armed?.key === key && Date.now() < armed.until)) return;
      show({ state: 'lapsed' });
    };
    watchSession(look, watching.signal);
    const timer = setTimeout(look, Math.max(0, until - Date.now()) + 200);
    return () => {
      clearTimeout(timer);
      watching.abort();
    };
  }, [key, until, show]);
  useEffect(() => {
    // The worker notes in the draft that the words went in; that may be read before or after the arming ended.
    const isWaiting = insertion.state === 'armed' || insertion.state === 'lapsed';
    if (isWaiting && insertedAt !== null && armedAt > 0 && insertedAt >= armedAt) show({ state: 'inserted' });
  }, [insertion.state, insertedAt, armedAt, show]);
}
