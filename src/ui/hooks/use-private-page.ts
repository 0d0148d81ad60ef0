import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { mergeText } from '../../core/plan-notes.ts';
import { beginsSession, type PrivatePage } from '../../core/private-page.ts';
import { allPages, findPage } from '../../storage/pages.ts';
import { readPageKey } from '../../storage/session.ts';
import { askToSave, type Problem } from '../ask.ts';
import { lockKey, newKey, openLock, seal, unseal } from '../page-crypto.ts';

const SAVE_AFTER_MS = 300;

type PrivateState = 'loading' | 'locked' | 'open' | 'burnt';
export type PrivateInHand = {
  readonly state: PrivateState;
  readonly lock: PrivatePage['lock'];
  /** What stood in it when it was opened, or after another window wrote too. */
  readonly text: string;
  /** Writing on it now is a session of its own, not the one that is on. */
  readonly isFresh: boolean;
  readonly problem: Problem | null;
  readonly isWrong: boolean;
  readonly write: (text: string) => void;
  readonly keep: (passphrase: string) => Promise<boolean>;
  readonly unlock: (passphrase: string) => Promise<void>;
  readonly close: () => Promise<void>;
  readonly burn: () => Promise<void>;
};

type Hand = {
  page: PrivatePage | null;
  id: string;
  key: string;
  text: string;
  base: string;
  isDirty: boolean;
  timer: number;
};

/** The page to go on with: the one that was asked for, or the one of this application whose key is still in memory. */
async function findOpen(application: string | null, asked: string | null): Promise<PrivatePage | null> {
  if (asked !== null) return findPage(asked);
  for (const page of await allPages()) {
    if (page.application === application && page.lock === null && (await readPageKey(page.id)) !== null) return page;
  }
  return null;
}

/** A private page: sealed from the first keystroke on, under a key that lives in memory until the person keeps it. */
export function usePrivatePage(application: string | null, asked: string | null): PrivateInHand {
  const [state, setState] = useState<PrivateState>('loading');
  const [lock, setLock] = useState<PrivatePage['lock']>(null);
  const [text, setText] = useState('');
  const [isFresh, setIsFresh] = useState(true);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [isWrong, setIsWrong] = useState(false);
  const hand = useRef<Hand>({ page: null, id: '', key: '', text: '', base: '', isDirty: false, timer: 0 });

  const show = useCallback(async (page: PrivatePage | null, key: string) => {
    const opened = page ? await unseal(page, key) : '';
    Object.assign(hand.current, { page, id: page?.id ?? crypto.randomUUID(), key, text: opened, base: opened });
    setText(opened);
    setLock(page?.lock ?? null);
    setState('open');
  }, []);

  useEffect(() => {
    const look = async () => {
      const page = await findOpen(application, asked);
      setIsFresh(beginsSession(page, Date.now()));
      if (!page) return show(null, newKey());
      const key = (await readPageKey(page.id)) ?? (page.lock?.kind === 'bare' ? page.lock.key : null);
      hand.current.page = page;
      setLock(page.lock);
      if (key === null) setState('locked');
      else await show(page, key);
    };
    look().catch(() => setProblem('save-failed'));
  }, [application, asked, show]);

  const flush = useCallback(async () => {
    const now = hand.current;
    clearTimeout(now.timer);
    if (!now.isDirty) return;
    now.isDirty = false;
    const result = await saveMerged(now, application);
    if (!result.ok) now.isDirty = true;
    setProblem(result.ok ? null : result.error);
    if (result.ok && result.value !== null) setText(result.value);
  }, [application]);
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

  return {
    state,
    lock,
    text,
    isFresh,
    problem,
    isWrong,
    write: (typed) => {
      Object.assign(hand.current, { text: typed, isDirty: true });
      clearTimeout(hand.current.timer);
      hand.current.timer = window.setTimeout(flush, SAVE_AFTER_MS);
    },
    keep: async (passphrase) => {
      hand.current.isDirty = true;
      await flush();
      // What could not be saved is not kept either; the problem is on the screen.
      if (hand.current.isDirty) return false;
      const kept = await lockKey(hand.current.key, passphrase);
      const result = await askToSave('keepPage', { id: hand.current.id, lock: kept });
      setProblem(result.ok ? null : result.error);
      if (result.ok) setLock(kept);
      return result.ok;
    },
    unlock: async (passphrase) => {
      const { page } = hand.current;
      const key = page?.lock ? await openLock(page.lock, passphrase) : null;
      setIsWrong(key === null);
      if (page === null || key === null) return;
      await askToSave('unlockPage', { id: page.id, key });
      await show(page, key);
    },
    close: async () => {
      await flush();
      const result = await askToSave('lockPage', { id: hand.current.id });
      setProblem(result.ok ? null : result.error);
      if (!result.ok) return;
      hand.current.page = await findPage(hand.current.id);
      Object.assign(hand.current, { key: '', text: '', base: '' });
      setText('');
      setState('locked');
    },
    burn: async () => {
      clearTimeout(hand.current.timer);
      hand.current.isDirty = false;
      // Behind a save that is under way, which would bring the page back.
      const result = await inTurn(hand.current.id, () => askToSave('burnPage', { id: hand.current.id }));
      setProblem(result.ok ? null : result.error);
      if (!result.ok) return;
      Object.assign(hand.current, { page: null, id: crypto.randomUUID(), key: newKey(), text: '', base: '' });
      setText('');
      setState('burnt');
    },
  };
}

/** One after the other, over all windows. */
const inTurn = <Answer>(id: string, act: () => Promise<Answer>): Promise<Answer> =>
  navigator.locks.request(`page:${id}`, act);

/** One window after the other: what another one sealed meanwhile is opened and merged. Answers the merged text, or null. */
function saveMerged(hand: Hand, application: string | null) {
  return inTurn(hand.id, async () => {
    const { id, key, text, base } = hand;
    const there = await findPage(id).catch(() => null);
    const stored = there ? await unseal(there, key) : base;
    const merged = mergeText(stored, base, text);
    const sealed = await seal(merged, key);
    const result = await askToSave('savePage', { id, application, ...sealed, key });
    if (!result.ok) return result;
    hand.base = merged;
    if (merged === text) return { ok: true, value: null } as const;
    // What was typed during the saving stays.
    hand.text = mergeText(merged, text, hand.text);
    return { ok: true, value: hand.text } as const;
  });
}
