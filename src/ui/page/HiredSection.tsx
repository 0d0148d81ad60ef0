import { Hired } from '../components/Hired.tsx';
import { ProblemNote } from '../components/ProblemNote.tsx';
import { useKeeping } from '../hooks/use-keeping.ts';
import { words } from '../words.ts';

export type HiredSectionProps = { readonly isHired: boolean; readonly onChanged: () => void };

const { applications: say } = words;

/** The day on which none of it matters any more. */
export function HiredSection({ isHired, onChanged }: HiredSectionProps) {
  const { keep, problem } = useKeeping(onChanged);
  return (
    <section class="stack snug">
      <label class="check">
        <input
          type="checkbox"
          data-test="hired"
          checked={isHired}
          onChange={(event) => keep('setHired', { isHired: event.currentTarget.checked })}
        />
        <span>
          <b>{say.hired}</b> <small class="muted">{say.hiredLine}</small>
        </span>
      </label>
      {problem && <ProblemNote problem={problem} safe="none" />}
      <div role="status">{isHired && <Hired />}</div>
    </section>
  );
}
