import { useId } from 'preact/hooks';
import { words } from '../words.ts';
import { ChangedNote } from './ChangedNote.tsx';
import type { Switch } from './use-switches.ts';

export type SwitchRowProps = { readonly one: Switch; readonly onOn: () => void; readonly onOff: () => void };

/** One webmail: on, off, or switched on here and taken away by the browser. */
export function SwitchRow({ one, onOn, onOff }: SwitchRowProps) {
  const lost = useId();
  const isOff = one.state === 'off';
  return (
    <div class="stack snug start">
      <button
        type="button"
        role="switch"
        class="switch"
        aria-checked={!isOff}
        aria-describedby={one.state === 'lost' ? lost : undefined}
        data-test="switch"
        data-state={one.state}
        onClick={isOff ? onOn : onOff}
      >
        <span class="knob" />
        <span class="grow">{one.label}</span>
        <span class="small muted" aria-hidden="true">
          {isOff ? words.welcome.off : words.welcome.on}
        </span>
      </button>
      {one.changed && <ChangedNote health={one.changed} />}
      {one.state === 'lost' && (
        <div class="wash small stack snug start">
          <p id={lost}>{words.welcome.lost}</p>
          <button type="button" class="btn" data-test="allow-again" onClick={onOn}>
            {words.welcome.allow}
          </button>
        </div>
      )}
    </div>
  );
}
