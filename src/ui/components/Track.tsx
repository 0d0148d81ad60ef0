import { words } from '../words.ts';

/** The four phases of the plan. Today only the first is open. */
export function Track() {
  const { feel, debrief, change, planB } = words.track.steps;
  return (
    <ol class="track" aria-label={words.track.label}>
      <li aria-current="step">{feel}</li>
      <li>{debrief}</li>
      <li>{change}</li>
      <li>{planB}</li>
    </ol>
  );
}
