import { useEffect, useState } from 'preact/hooks';
import { useFocusAtFirst } from '../hooks/use-focus-on.ts';
import { words } from '../words.ts';

export type MinuteProps = { readonly onEnd: () => void };

const MINUTE_MS = 60_000;

/** A minute of sitting still. It makes no sound, counts nothing down, and ends by itself. */
export function Minute({ onEnd }: MinuteProps) {
  const [isOver, setIsOver] = useState(false);
  const button = useFocusAtFirst<HTMLButtonElement>();
  useEffect(() => {
    const timer = setTimeout(() => setIsOver(true), MINUTE_MS);
    return () => clearTimeout(timer);
  }, []);
  return (
    <section class="stack calm" data-test="minute">
      <p class="lead" role="status">
        {isOver ? words.plan.minuteOver : words.plan.minuteNow}
      </p>
      {!isOver && <div class="breath" aria-hidden="true" />}
      <div class="row">
        <button ref={button} type="button" class="btn" data-test="minute-end" onClick={onEnd}>
          {isOver ? words.plan.minuteBack : words.plan.minuteStop}
        </button>
      </div>
    </section>
  );
}
