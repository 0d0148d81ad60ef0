import type { TargetedSubmitEvent } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { type AddressProblem, originOf } from '../origin.ts';
import { words } from '../words.ts';

export type OwnWebmailProps = { readonly onOn: (origin: string) => void };

/** The address that the popup's link brought along. */
const addressBrought = (): string => decodeURIComponent(location.hash.slice(1));

/** A company's or university's webmail, switched on by its address. Opened from the popup, the address stands in it already. */
export function OwnWebmail({ onOn }: OwnWebmailProps) {
  const note = useId();
  const button = useRef<HTMLButtonElement>(null);
  const [address, setAddress] = useState(addressBrought);
  const [problem, setProblem] = useState<AddressProblem | null>(null);
  // Whoever came from the popup wants this one button; the yes is still theirs to give.
  useEffect(() => {
    if (addressBrought() !== '') button.current?.focus();
  }, []);
  // The permission is asked for within this event: nothing may be awaited before.
  const submit = (event: TargetedSubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const origin = originOf(address);
    setProblem(origin.ok ? null : origin.error);
    if (origin.ok) onOn(origin.value);
  };
  return (
    <form class="stack snug" onSubmit={submit} noValidate>
      <h3>{words.welcome.other}</h3>
      <div class="row end">
        <label class="field grow">
          {words.welcome.address}
          <input
            class="input"
            type="text"
            inputMode="url"
            autocomplete="off"
            spellcheck={false}
            placeholder="webmail.example.org"
            dir="ltr"
            data-test="own-address"
            aria-describedby={note}
            value={address}
            onInput={(event) => setAddress(event.currentTarget.value)}
          />
        </label>
        <button type="submit" class="btn" ref={button} data-test="own-on">
          {words.welcome.switchOn}
        </button>
      </div>
      <p class="small" id={note} role="status" data-test="address-problem">
        {problem && words.welcome.problems[problem]}
      </p>
    </form>
  );
}
