import { useState } from 'preact/hooks';
import { isPaused, pauseUntil, usualPause } from '../../core/pause.ts';
import { sayDay } from '../../core/when.ts';
import { fillWords } from '../../core/words.ts';
import { askToSave, type Problem } from '../ask.ts';
import { useFocusOn } from '../hooks/use-focus-on.ts';
import { language, words } from '../words.ts';
import { Icon } from './Icon.tsx';
import { ProblemNote } from './ProblemNote.tsx';

export type PauseProps = { readonly until: number | null; readonly now: number; readonly onChanged: () => void };

/** The search rests until a day that the person sets; one click goes on. No giving up: it has an end. */
export function Pause({ until, now, onChanged }: PauseProps) {
  const [day, setDay] = useState(() => usualPause(now));
  const [isWrong, setIsWrong] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const set = async (next: number | null) => {
    const result = await askToSave('pauseSearch', { until: next });
    setProblem(result.ok ? null : result.error);
    if (result.ok) onChanged();
  };
  const start = () => {
    const end = pauseUntil(day, Date.now());
    setIsWrong(end === null);
    if (end !== null) set(end);
  };
  const isOn = isPaused(until, now);
  const place = useFocusOn<HTMLElement>(isOn);
  const { pause } = words;
  const note = problem && <ProblemNote problem={problem} safe="none" />;
  if (until !== null && isOn) {
    return (
      <section class="stack snug start" ref={place} data-test="paused">
        <h2 class="lead" tabIndex={-1}>
          {fillWords(pause.on, { when: sayDay(until, now, language) })}
        </h2>
        <p class="small muted">{pause.onLine}</p>
        <button type="button" class="btn" data-test="go-on" onClick={() => set(null)}>
          {pause.goOn}
        </button>
        {note}
      </section>
    );
  }
  return (
    <section ref={place}>
      <details>
        <summary data-test="pause">
          <Icon name="chevron" />
          <span class="grow">{pause.heading}</span>
        </summary>
        <div class="stack snug phase">
          <p class="small muted">{pause.line}</p>
          <div class="row end">
            <label class="field grow">
              {pause.until}
              <input
                class="input"
                type="date"
                data-test="pause-until"
                value={day}
                onInput={(event) => setDay(event.currentTarget.value)}
              />
            </label>
            <button type="button" class="btn" data-test="pause-start" onClick={start}>
              {pause.start}
            </button>
          </div>
          <p class="small" role="status">
            {isWrong && pause.wrong}
          </p>
          {note}
        </div>
      </details>
    </section>
  );
}
