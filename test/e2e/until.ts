import { setTimeout as sleep } from 'node:timers/promises';

const PAUSE = 50;
const LIMIT = 15_000;
/** How long a thing that must not come is waited for: many times what it takes where it does come. */
const GRACE = 1_500;

/** Asks again until the answer is neither null nor false, and gives that answer. What fails meanwhile counts as "not yet". */
export async function until<T>(what: string, ask: () => Promise<T | null | false>, limit = LIMIT): Promise<T> {
  const end = Date.now() + limit;
  let last: unknown = null;
  while (Date.now() < end) {
    try {
      const answer = await ask();
      if (answer !== null && answer !== false) return answer;
    } catch (error) {
      last = error;
    }
    await sleep(PAUSE);
  }
  throw new Error(`${what}: not within ${limit} ms`, { cause: last });
}

/** True when the answer stays false for as long as such a thing would need to come. */
export async function staysAway(ask: () => Promise<boolean>): Promise<boolean> {
  const end = Date.now() + GRACE;
  while (Date.now() < end) {
    if (await ask()) return false;
    await sleep(PAUSE);
  }
  return true;
}
