import { useState } from 'preact/hooks';
import { useFocusAtFirst } from '../hooks/use-focus-on.ts';
import { words } from '../words.ts';

export type PrivateLockedProps = { readonly isWrong: boolean; readonly onOpen: (passphrase: string) => void };

/** A page that is locked. A wrong passphrase changes nothing, and a forgotten one cannot be helped. */
export function PrivateLocked({ isWrong, onOpen }: PrivateLockedProps) {
  const [passphrase, setPassphrase] = useState('');
  const field = useFocusAtFirst<HTMLInputElement>();
  return (
    <div class="stack" data-test="locked">
      <h2 class="lead">{words.private.locked}</h2>
      <div class="row end">
        <label class="field grow">
          {words.private.passphrase}
          <input
            ref={field}
            class="input"
            type="password"
            autocomplete="off"
            data-test="passphrase"
            value={passphrase}
            onInput={(event) => setPassphrase(event.currentTarget.value)}
            onKeyDown={(event) => event.key === 'Enter' && onOpen(passphrase)}
          />
        </label>
        <button type="button" class="btn primary" data-test="unlock" onClick={() => onOpen(passphrase)}>
          {words.private.open}
        </button>
      </div>
      <p class="small" role="status">
        {isWrong && words.private.wrong}
      </p>
      <p class="tiny muted">{words.private.forgotten}</p>
    </div>
  );
}
