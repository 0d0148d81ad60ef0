import { type Thresholds, WAITING_STAGES } from '../../core/silence.ts';
import { ProblemNote } from '../components/ProblemNote.tsx';
import { useKeeping } from '../hooks/use-keeping.ts';
import { words } from '../words.ts';

export type SilenceSettingsProps = {
  readonly thresholds: Thresholds;
  readonly onChanged: () => void;
};

const { applications: say } = words;
const LONGEST = 365;

/** When silence begins to count, by the person's own measure. */
export function SilenceSettings({ thresholds, onChanged }: SilenceSettingsProps) {
  const { keep, problem } = useKeeping(onChanged);
  const set = (stage: keyof Thresholds, days: number) => {
    if (!Number.isInteger(days) || days < 1 || days > LONGEST) return;
    void keep('setThresholds', { thresholds: { ...thresholds, [stage]: days } });
  };
  return (
    <section class="stack snug">
      <h2>{say.silence}</h2>
      <p class="small muted">{say.silenceLine}</p>
      <div class="row">
        {WAITING_STAGES.map((stage) => (
          <label key={stage} class="field">
            {say.stages[stage]}
            <input
              class="input"
              type="number"
              min={1}
              max={LONGEST}
              data-test={`threshold-${stage}`}
              value={thresholds[stage]}
              onChange={(event) => set(stage, event.currentTarget.valueAsNumber)}
            />
          </label>
        ))}
      </div>
      {problem && <ProblemNote problem={problem} safe="none" />}
    </section>
  );
}
