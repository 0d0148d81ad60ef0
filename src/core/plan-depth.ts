import type { Depth } from './plan.ts';
import type { Stage } from './verdict.ts';

/** What is known about how far it had come. `rounds` counts the conversations that are known of. */
export type Reach = { readonly stage: Stage | null; readonly rounds: number; readonly hasPerson: boolean };

const MANY_ROUNDS = 2;

/**
 * Depth fits the case: the last round, or several, is the whole plan; a talk, a test or a letter that a human signed is a middle
 * one; a form letter is one light screen.
 */
export function depthOf({ stage, rounds, hasPerson }: Reach): Depth {
  if (stage === 'final' || rounds >= MANY_ROUNDS) return 'full';
  if (stage === 'interview' || stage === 'assessment' || rounds > 0) return 'middle';
  return hasPerson && stage === null ? 'middle' : 'light';
}
