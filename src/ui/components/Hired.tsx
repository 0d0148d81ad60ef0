import { words } from '../words.ts';

/** What is left to say once the person has a job. */
export function Hired() {
  return (
    <div class="stack snug" data-test="is-hired">
      <p class="lead">{words.applications.isHired}</p>
      <p class="small muted">{words.applications.isHiredLine}</p>
    </div>
  );
}
