import { useState } from 'preact/hooks';
import { words } from '../words.ts';

export type OwnEndProps = {
  readonly now: number;
  readonly until: number | null;
  readonly onSet: (own: number) => void;
};

const MORNING_HOUR = 9;

/** The person's own end of the quiet day. */
export function OwnEnd({ now, until, onSet }: OwnEndProps) {
  const [value, setValue] = useState(() => localInput(until ?? nextMorning(now)));
  const [isPast, setIsPast] = useState(false);
  const set = () => {
    const own = new Date(value).getTime();
    const isLater = own > Date.now();
    setIsPast(!isLater);
    if (isLater) onSet(own);
  };
  return (
    <div class="stack snug">
      <div class="row end">
        <label class="field grow">
          {words.quiet.ownLabel}
          <input
            class="input"
            type="datetime-local"
            data-test="quiet-own"
            value={value}
            onInput={(event) => setValue(event.currentTarget.value)}
          />
        </label>
        <button type="button" class="btn" data-test="quiet-own-set" onClick={set}>
          {words.quiet.ownSet}
        </button>
      </div>
      <p class="small" role="status">
        {isPast && words.quiet.ownPast}
      </p>
    </div>
  );
}

const nextMorning = (now: number): number => {
  const day = new Date(now);
  day.setDate(day.getDate() + 1);
  return day.setHours(MORNING_HOUR, 0, 0, 0);
};

/** The form that the browser's own date field takes: local time, to the minute. */
function localInput(time: number): string {
  const at = new Date(time);
  return new Date(time - at.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}
