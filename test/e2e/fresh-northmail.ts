import { afterEach, beforeEach } from 'vitest';
import { Northmail } from './northmail.ts';

type Held = { readonly now: Northmail };

/** Gives every test of a file a fresh Northmail of its own. */
export function freshNorthmail(): Held {
  const held: { current: Northmail | null } = { current: null };
  beforeEach(async () => {
    held.current = await Northmail.start();
  });
  afterEach(async () => {
    await held.current?.stop();
    held.current = null;
  });
  return {
    get now() {
      if (!held.current) throw new Error('Northmail is there during a test only.');
      return held.current;
    },
  };
}
