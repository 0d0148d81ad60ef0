import { fillWords } from '../../core/words.ts';
import { readSwitchedOn } from '../../storage/settings.ts';
import { activeAddress, hasAccess, openWelcome } from '../browser.ts';
import { useStored } from '../hooks/use-stored.ts';
import { covers, hostOf } from '../origin.ts';
import { words } from '../words.ts';

/** The host of the open page, when it was switched on and the browser does not let Ajar read there now. */
async function lostHost(): Promise<string | null> {
  const [address, switchedOn] = await Promise.all([activeAddress(), readSwitchedOn()]);
  const origin = address === null ? undefined : switchedOn.find((one) => covers(one, address));
  return origin === undefined || (await hasAccess([origin])) ? null : hostOf(origin);
}

/** Says so when the browser took the access back, or gives it on a click only. */
export function LostAccess() {
  const [stored] = useStored('lost', lostHost);
  if (stored.state !== 'ready' || stored.value === null) return null;
  return (
    <div class="inset">
      <div class="wash small stack snug start" role="status" data-test="no-access">
        <p>{fillWords(words.popup.noAccess, { host: stored.value })}</p>
        <button type="button" class="btn" onClick={() => openWelcome()}>
          {words.popup.allow}
        </button>
      </div>
    </div>
  );
}
