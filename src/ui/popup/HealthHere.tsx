import type { Health } from '../../core/health.ts';
import { ask } from '../ask.ts';
import { activeTab } from '../browser.ts';
import { useStored } from '../hooks/use-stored.ts';
import { words } from '../words.ts';

/** Null where the open page is no webmail that was switched on. */
async function healthHere(): Promise<Health['state'] | null> {
  const tab = await activeTab();
  const health = tab === null ? null : await ask('readHealth', { tab });
  return health?.state ?? null;
}

/** Says whether Ajar can read the mail in the tab in front, and what to do where it cannot. */
export function HealthHere() {
  const [stored] = useStored('health', healthHere);
  if (stored.state !== 'ready' || stored.value === null) return null;
  return (
    <p class="inset small muted" role="status" data-test="health" data-state={stored.value}>
      {words.popup.health[stored.value]}
    </p>
  );
}
