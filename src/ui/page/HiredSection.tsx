import { askToSave } from '../ask.ts';
import { Hired } from '../components/Hired.tsx';
import { words } from '../words.ts';

export type HiredSectionProps = { readonly isHired: boolean; readonly onChanged: () => void };

const { applications: say } = words;

/** The day on which none of it matters any more. */
export function HiredSection({ isHired, onChanged }: HiredSectionProps) {
  const set = async (next: boolean) => {
    await askToSave('setHired', { isHired: next });
    onChanged();
  };
  return (
    <section class="stack snug">
      <label class="check">
        <input
          type="checkbox"
          data-test="hired"
          checked={isHired}
          onChange={(event) => set(event.currentTarget.checked)}
        />
        <span>
          <b>{say.hired}</b> <small class="muted">{say.hiredLine}</small>
        </span>
      </label>
      <div role="status">{isHired && <Hired />}</div>
    </section>
  );
}
