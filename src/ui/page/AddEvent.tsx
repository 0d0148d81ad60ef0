import { useState } from 'preact/hooks';
import { EVENT_TYPES, type EventType } from '../../core/application.ts';
import { dayOf, startOfDay } from '../../core/day.ts';
import { Icon } from '../components/Icon.tsx';
import { words } from '../words.ts';
import type { HistoryActs } from './use-history-acts.ts';

export type AddEventProps = { readonly application: string; readonly now: number; readonly acts: HistoryActs };

const { applications: say } = words;
/** What a person tells by hand; resting and waking have buttons of their own. */
const TOLD = EVENT_TYPES.filter((type) => type !== 'rest' && type !== 'wake');

/** Something that happened and that no mail told of. */
export function AddEvent({ application, now, acts }: AddEventProps) {
  const [type, setType] = useState<EventType>('interview');
  const today = dayOf(now);
  const [day, setDay] = useState(today);
  const add = () => {
    // What is told of today happened after what came today.
    const at = day === today ? now : (startOfDay(day) ?? now);
    return acts.act('addEvent', { application, type, at });
  };
  return (
    <details>
      <summary>
        <Icon name="chevron" />
        {say.addEvent}
      </summary>
      <div class="row phase">
        <label class="field grow">
          {say.what}
          <select class="input" value={type} onChange={(event) => setType(event.currentTarget.value as EventType)}>
            {TOLD.map((one) => (
              <option key={one} value={one}>
                {say.events[one]}
              </option>
            ))}
          </select>
        </label>
        <label class="field">
          {say.when}
          <input class="input" type="date" value={day} onChange={(event) => setDay(event.currentTarget.value)} />
        </label>
        <button type="button" class="btn" data-test="add-event" onClick={add}>
          {say.keep}
        </button>
      </div>
    </details>
  );
}
