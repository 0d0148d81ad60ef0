import { useState } from 'preact/hooks';
import { QUIET_CHOICES, type QuietChoice } from '../../core/quiet-day.ts';
import { askToSave, type Problem } from '../ask.ts';
import { Icon } from '../components/Icon.tsx';
import { ProblemNote } from '../components/ProblemNote.tsx';
import { Seg } from '../components/Seg.tsx';
import { words } from '../words.ts';

export type ReflectAheadProps = { readonly choice: QuietChoice | null; readonly onChanged: () => void };

const OPTIONS = QUIET_CHOICES.filter((value) => value !== 'own').map((value) => ({
  value,
  label: words.quiet.choices[value],
}));

/** While an answer is awaited after an interview, the quiet day can be decided beforehand, with a cool head. */
export function ReflectAhead({ choice, onChanged }: ReflectAheadProps) {
  const [problem, setProblem] = useState<Problem | null>(null);
  const decide = async (next: QuietChoice | null) => {
    const result = await askToSave('decideQuietDay', { choice: next });
    setProblem(result.ok ? null : result.error);
    onChanged();
  };
  return (
    <section>
      <details open={choice !== null}>
        <summary data-test="ahead">
          <Icon name="chevron" />
          <span class="grow">{words.reflect.ahead}</span>
        </summary>
        <div class="stack snug phase">
          <p class="small muted">{choice === null ? words.reflect.aheadLine : words.reflect.aheadKept}</p>
          <Seg label={words.quiet.label} options={OPTIONS} value={choice} onChoose={decide} test="ahead-choice" />
          {choice !== null && (
            <button type="button" class="link small" data-test="ahead-undo" onClick={() => decide(null)}>
              {words.plan.undo}
            </button>
          )}
          {problem && <ProblemNote problem={problem} safe="none" />}
        </div>
      </details>
    </section>
  );
}
