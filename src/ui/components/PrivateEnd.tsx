import { useState } from 'preact/hooks';
import { useFocusOn } from '../hooks/use-focus-on.ts';
import type { PrivateInHand } from '../hooks/use-private-page.ts';
import { words } from '../words.ts';

export type PrivateEndProps = {
  readonly hand: PrivateInHand;
  readonly onHide: () => void;
  readonly onBurn: () => void;
};

/** What becomes of the page: kept, locked, hidden, burnt, or nothing at all. */
export function PrivateEnd({ hand, onHide, onBurn }: PrivateEndProps) {
  const [asks, setAsks] = useState<'nothing' | 'keep' | 'burn'>('nothing');
  const row = useFocusOn<HTMLDivElement>(`${asks} ${hand.lock?.kind}`);
  const isLockable = hand.lock?.kind === 'passphrase';
  return (
    <div class="stack">
      <div class="row" ref={row}>
        {hand.lock === null && (
          <button type="button" class="btn" data-test="keep-page" onClick={() => setAsks('keep')}>
            {words.private.keep}
          </button>
        )}
        {isLockable && (
          <button type="button" class="btn" data-test="lock-page" onClick={() => hand.close()}>
            {words.private.lock}
          </button>
        )}
        <button type="button" class="btn quiet" data-test="hide-page" aria-keyshortcuts="Escape" onClick={onHide}>
          {words.private.hide}
        </button>
        <button type="button" class="btn quiet" data-test="burn-page" onClick={() => setAsks('burn')}>
          {words.private.burn}
        </button>
      </div>
      {asks === 'burn' && (
        <div class="row wash">
          <p class="small grow">{words.private.burnLine}</p>
          <button type="button" class="btn grave" data-test="burn-now" onClick={onBurn}>
            {words.private.burnNow}
          </button>
          <button type="button" class="btn quiet" onClick={() => setAsks('nothing')}>
            {words.private.leave}
          </button>
        </div>
      )}
      {asks === 'keep' && <KeepPage hand={hand} onDone={() => setAsks('nothing')} />}
    </div>
  );
}

function KeepPage({ hand, onDone }: { readonly hand: PrivateInHand; readonly onDone: () => void }) {
  const [passphrase, setPassphrase] = useState('');
  const [again, setAgain] = useState('');
  const [isDifferent, setIsDifferent] = useState(false);
  const keep = async () => {
    setIsDifferent(passphrase !== again);
    if (passphrase === again && (await hand.keep(passphrase))) onDone();
  };
  const field = (label: string, value: string, set: (text: string) => void, test: string) => (
    <label class="field">
      {label}
      <input
        class="input"
        type="password"
        autocomplete="off"
        data-test={test}
        value={value}
        onInput={(event) => set(event.currentTarget.value)}
      />
    </label>
  );
  return (
    <div class="stack well">
      {field(words.private.passphraseNew, passphrase, setPassphrase, 'passphrase-new')}
      {passphrase !== '' && field(words.private.passphraseAgain, again, setAgain, 'passphrase-again')}
      <p class="small">{passphrase === '' ? words.private.without : words.private.forgotten}</p>
      <p class="small" role="status">
        {isDifferent && words.private.different}
      </p>
      <div class="row">
        <button type="button" class="btn primary" data-test="keep-now" onClick={keep}>
          {passphrase === '' ? words.private.keepWithout : words.private.keepWith}
        </button>
        <button type="button" class="btn quiet" onClick={onDone}>
          {words.private.leave}
        </button>
      </div>
    </div>
  );
}
