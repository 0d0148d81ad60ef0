import { useEffect, useState } from 'preact/hooks';
import { seen } from '../seen.ts';

/** Whether the page's first sight stands on the screen, so that the rest may follow. */
export function useSeen(): boolean {
  const [isSeen, setSeen] = useState(false);
  useEffect(() => void seen.then(() => setSeen(true)), []);
  return isSeen;
}
