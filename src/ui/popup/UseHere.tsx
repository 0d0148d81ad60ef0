import { fillWords } from '../../core/words.ts';
import { readJobSites, readSwitchedOn } from '../../storage/settings.ts';
import { activeAddress, openWelcome } from '../browser.ts';
import { useStored } from '../hooks/use-stored.ts';
import { covers, hostOf, originOf } from '../origin.ts';
import { words } from '../words.ts';

/** The match pattern of the open page, when it is one that could be switched on and is not. */
async function originHere(): Promise<string | null> {
  const [address, ...on] = await Promise.all([activeAddress(), readSwitchedOn(), readJobSites()]);
  if (address === null || on.flat().some((one) => covers(one, address))) return null;
  const origin = originOf(address);
  return origin.ok ? origin.value : null;
}

/** A way to switch the open page on, whatever webmail it is. It only leads to the welcome tab: the yes is given there. */
export function UseHere() {
  const [stored] = useStored('here', originHere);
  if (stored.state !== 'ready' || stored.value === null) return null;
  const origin = stored.value;
  return (
    <p class="inset">
      <button
        type="button"
        class="link small"
        data-test="use-here"
        onClick={() => openWelcome(origin.replace(/\*$/, ''))}
      >
        {fillWords(words.popup.useHere, { host: hostOf(origin) })}
      </button>
    </p>
  );
}
