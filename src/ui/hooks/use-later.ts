import { useEffect, useState } from 'preact/hooks';

/** What is not needed for the first sight of a page, loaded once that stands on the screen; null until then. */
export function useLater<T>(load: () => Promise<T>): T | null {
  const [loaded, setLoaded] = useState<{ readonly part: T } | null>(null);
  useEffect(() => {
    const frame = requestAnimationFrame(() => setTimeout(() => load().then((part) => setLoaded({ part }))));
    return () => cancelAnimationFrame(frame);
  }, []);
  return loaded?.part ?? null;
}
