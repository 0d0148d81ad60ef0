import { PHASES, type Phase } from '../../core/plan.ts';
import { words } from '../words.ts';

/** `phase` null: none is now, the chapter is closed or every phase has been gone through. */
export type TrackProps = { readonly phase: Phase | null; readonly isOver: boolean };

/** The four phases of the plan, and which one is now. */
export function Track({ phase, isOver }: TrackProps) {
  const now = phase === null ? (isOver ? PHASES.length : 0) : PHASES.indexOf(phase);
  return (
    <ol class="track" aria-label={words.track.label}>
      {PHASES.map((one, at) => (
        <li key={one} class={at < now ? 'past' : ''} aria-current={at === now ? 'step' : undefined}>
          {words.plan.phases[one]}
        </li>
      ))}
    </ol>
  );
}
