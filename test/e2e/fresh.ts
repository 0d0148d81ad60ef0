import { afterEach, beforeEach } from 'vitest';

type Stoppable = { stop(): Promise<void> };

/** Gives every test of a file a fresh one of its own: started before it, stopped after it. */
export function fresh<T extends Stoppable>(start: () => Promise<T>): { readonly now: T } {
  let current: T | null = null;
  beforeEach(async () => {
    current = await start();
  });
  afterEach(async () => {
    await current?.stop();
    current = null;
  });
  return {
    get now() {
      if (!current) throw new Error('It is there during a test only.');
      return current;
    },
  };
}
