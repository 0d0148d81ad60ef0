import { useCallback, useEffect, useRef, useState } from 'preact/hooks';

export type Stored<T> =
  | { readonly state: 'loading' }
  | { readonly state: 'broken' }
  | { readonly state: 'ready'; readonly value: T };

/**
 * Reads from the storage, again when `key` changes, when the page is looked at again, and when asked to. What was read before
 * stays until the new is there, except for another key. `first`: what was read before the page was drawn.
 */
export function useStored<T>(
  key: string,
  read: () => Promise<T>,
  first: T | null = null,
): readonly [Stored<T>, () => void] {
  const [shown, setShown] = useState<{ readonly key: string; readonly stored: Stored<T> }>({
    key,
    stored: first === null ? { state: 'loading' } : { state: 'ready', value: first },
  });
  const latest = useRef({ key, read, turn: 0 });
  latest.current.key = key;
  latest.current.read = read;
  const reload = useCallback(() => {
    latest.current.turn += 1;
    const { key: asked, turn } = latest.current;
    const show = (stored: Stored<T>) => {
      if (latest.current.turn === turn) setShown({ key: asked, stored });
    };
    latest.current.read().then(
      (value) => show({ state: 'ready', value }),
      () => show({ state: 'broken' }),
    );
  }, []);
  useEffect(() => {
    reload();
    addEventListener('focus', reload);
    return () => removeEventListener('focus', reload);
  }, [key, reload]);
  return [shown.key === key ? shown.stored : { state: 'loading' }, reload];
}
