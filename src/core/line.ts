import type { Searchable } from './searchable.ts';
import type { Signal } from './verdict.ts';

/** A sentence of the mail, as it stands there and as patterns expect it. */
export type Line = {
  readonly sentence: string;
  readonly plain: Searchable;
  readonly where: Signal['where'];
  readonly paragraph: number;
  /** False for a subject that was taken over from an earlier mail: it names the topic, and decides nothing. */
  readonly own: boolean;
};
