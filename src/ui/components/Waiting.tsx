import { words } from '../words.ts';

/** Still bars while something loads; they show only when it takes long. */
export function Waiting() {
  return (
    <div class="stack" role="status" aria-label={words.loading}>
      <div class="wait" />
      <div class="wait" />
      <div class="wait" />
    </div>
  );
}
