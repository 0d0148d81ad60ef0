import { useEffect } from 'preact/hooks';
import { readWalk, type Walk, watchSession } from '../../storage/session.ts';
import { useStored } from './use-stored.ts';

/** The walk that has begun, or null. */
export function useWalk(): Walk | null {
  const [stored, reload] = useStored('walk', readWalk);
  useEffect(() => {
    const watching = new AbortController();
    watchSession(reload, watching.signal);
    return () => watching.abort();
  }, [reload]);
  return stored.state === 'ready' ? stored.value : null;
}
