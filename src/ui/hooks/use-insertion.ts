import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { InsertOutcome, InsertRefusal, UndoOutcome } from '../../messages/protocol.ts';
import { findDraft } from '../../storage/drafts.ts';
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

/** Inserts the reply to a case and takes it back. */
export function useInsertion(key: string): InsertionInHand {
  const [insertion, setInsertion] = useState<Insertion>({ state: 'idle' });
  const pressedAt = useRef(0);
  useArmed(key, insertion.state === 'armed' ? insertion.until : null, pressedAt.current, setInsertion);

  const insert = useCallback(
    async (text: string, anyway: boolean) => {
      pressedAt.current = Date.now();
      setInsertion({ state: 'working' });
      setInsertion((await ask('insertReply', { key, text, anyway })) ?? UNREACHABLE);
    },
    [key],
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

/** How long a reply that opened may take until the worker has noted that the words stand in it. */
const NOTED_WITHIN_MS = 5000;
const LOOK_EVERY_MS = 150;

/** While a reply waits for its composer: the words go in, or the minute passes. */
function useArmed(key: string, until: number | null, since: number, show: (next: Insertion) => void): void {
  useEffect(() => {
    if (until === null) return;
    const watching = new AbortController();
    const look = async () => {
      const armed = await readArmed();
      if (watching.signal.aborted || (armed?.key === key && Date.now() < armed.until)) return;
      const isIn = await wasInserted(key, since, armed === null ? NOTED_WITHIN_MS : 0);
      if (!watching.signal.aborted) show({ state: isIn ? 'inserted' : 'lapsed' });
    };
    // The reply may have opened before this page learned that it was waited for.
    look();
    watchSession(look, watching.signal);
    const timer = setTimeout(look, Math.max(0, until - Date.now()) + 200);
    return () => {
      clearTimeout(timer);
      watching.abort();
    };
  }, [key, until, since, show]);
}

/** The worker notes in the draft when its words went in. */
async function wasInserted(key: string, since: number, patience: number): Promise<boolean> {
  const end = Date.now() + patience;
  do {
    const draft = await findDraft(key).catch(() => null);
    if (draft?.insertedAt != null && draft.insertedAt >= since) return true;
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
  } while (Date.now() < end);
  return false;
}
