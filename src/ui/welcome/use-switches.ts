import { useEffect, useState } from 'preact/hooks';
import type { Health } from '../../core/health.ts';
import { webmails } from '../../core/webmails.ts';
import { readChanged } from '../../storage/health.ts';
import { readSwitchedOn, watchSwitchedOn } from '../../storage/settings.ts';
import { ask } from '../ask.ts';
import { dropAccess, hasAccess, requestAccess, watchAccess } from '../browser.ts';
import { useStored } from '../hooks/use-stored.ts';
import { hostOf } from '../origin.ts';
import { words } from '../words.ts';

/** `lost`: switched on here, and the browser does not let Ajar read there now. */
type SwitchState = 'on' | 'off' | 'lost';
export type Switch = {
  readonly label: string;
  readonly origins: readonly string[];
  readonly state: SwitchState;
  /** What its page looked like when it was not as it was checked; else null. */
  readonly changed: Health | null;
};

/** What went wrong at the last press. */
type SwitchProblem = 'refused' | 'nothingSaved';

export type SwitchesInHand = {
  readonly switches: readonly Switch[];
  readonly problem: SwitchProblem | null;
  /** Only within a click: asking comes before anything that waits. */
  readonly turnOn: (origins: readonly string[]) => Promise<void>;
  readonly turnOff: (origins: readonly string[]) => Promise<void>;
};

/** Those whose name holds words, in the language that is shown. */
const NAMES: Readonly<Record<string, string>> = words.welcome.webmails;
const named = webmails.map(({ id, label, origins }) => ({ label: NAMES[id] ?? label, origins }));
const KNOWN = webmails.flatMap(({ origins }) => origins);

async function readSwitches(): Promise<readonly Switch[]> {
  const [switchedOn, changes] = await Promise.all([readSwitchedOn(), readChanged()]);
  const own = switchedOn.filter((origin) => !KNOWN.includes(origin));
  const all = [...named, ...own.map((origin) => ({ label: hostOf(origin), origins: [origin] }))];
  return Promise.all(
    all.map(async ({ label, origins }) => {
      if (!origins.every((origin) => switchedOn.includes(origin)))
        return { label, origins, state: 'off' as const, changed: null };
      const changed = origins.flatMap((origin) => changes[origin] ?? [])[0] ?? null;
      return { label, origins, changed, state: (await hasAccess(origins)) ? ('on' as const) : ('lost' as const) };
    }),
  );
}

/** The webmails that can be switched on, each with its state as the browser has it now. */
export function useSwitches(): SwitchesInHand {
  const [stored, reload] = useStored('switches', readSwitches);
  const [problem, setProblem] = useState<SwitchProblem | null>(null);
  useEffect(() => {
    const watching = new AbortController();
    watchSwitchedOn(reload, watching.signal);
    watchAccess(reload, watching.signal);
    return () => watching.abort();
  }, [reload]);
  return {
    switches:
      stored.state === 'ready'
        ? stored.value
        : named.map(({ label, origins }) => ({ label, origins, state: 'off', changed: null })),
    problem,
    turnOn: async (origins) => {
      const isGiven = await requestAccess(origins).catch(() => false);
      if (isGiven) await ask('switchOn', { origins });
      const isKept = (await readSwitchedOn().catch(() => [])).some((origin) => origins.includes(origin));
      setProblem(isGiven ? (isKept ? null : 'nothingSaved') : 'refused');
      reload();
    },
    turnOff: async (origins) => {
      await ask('switchOff', { origins });
      await dropAccess(origins).catch(() => undefined);
      setProblem(null);
      reload();
    },
  };
}
