import { useEffect, useState } from 'preact/hooks';
import { seen } from '../seen.ts';

/** What is not needed for the first sight of a page, loaded once that stands on the screen; null until then. */
export function useLater<T>(load: () => Promise<T>): T | null {
  const [loaded, setLoaded] = useState<{ readonly part: T } | null>(null);
  useEffect(() => void seen.then(load).then((part) => setLoaded({ part })), []);
  return loaded?.part ?? null;
}
