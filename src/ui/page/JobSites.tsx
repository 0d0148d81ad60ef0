import type { TargetedSubmitEvent } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { jobHosts } from '../../core/job-hosts.ts';
import { readJobSites } from '../../storage/settings.ts';
import { ask } from '../ask.ts';
import { dropAccess, hasAccess, requestAccess, watchAccess } from '../browser.ts';
import { IdeaBox } from '../components/IdeaBox.tsx';
import { useStored } from '../hooks/use-stored.ts';
import { type AddressProblem, hostOf, originOf } from '../origin.ts';
import { words } from '../words.ts';

const { applications: say } = words;
const KNOWN = jobHosts.flatMap(({ origins }) => origins);

type JobSwitch = { readonly label: string; readonly origins: readonly string[]; readonly isOn: boolean };

async function readSwitches(): Promise<readonly JobSwitch[]> {
  const on = await readJobSites();
  const own = on
    .filter((origin) => !KNOWN.includes(origin))
    .map((origin) => ({ label: hostOf(origin), origins: [origin] }));
  return Promise.all(
    [...jobHosts, ...own].map(async ({ label, origins }) => ({
      label,
      origins,
      isOn: origins.every((origin) => on.includes(origin)) && (await hasAccess(origins)),
    })),
  );
}

/** The job sites on which Ajar may read: each switched on by the person, and off again in one click. */
export function JobSites() {
  const [stored, reload] = useStored('job-sites', readSwitches);
  useEffect(() => {
    const watching = new AbortController();
    watchAccess(reload, watching.signal);
    return () => watching.abort();
  }, [reload]);
  const turnOn = async (origins: readonly string[]) => {
    // Said first, and not waited for: what the browser's bubble gives is then known to be for a job site, and the click still counts.
    const told = ask('switchJobsOn', { origins });
    const isGiven = await requestAccess(origins).catch(() => false);
    await told;
    await ask(isGiven ? 'switchJobsOn' : 'switchJobsOff', { origins });
    reload();
  };
  const turnOff = async (origins: readonly string[]) => {
    await ask('switchJobsOff', { origins });
    await dropAccess(origins).catch(() => undefined);
    reload();
  };
  const all = stored.state === 'ready' ? stored.value : [];
  return (
    <section class="stack snug">
      <h2>{say.sites}</h2>
      <p class="small muted">{say.sitesLine}</p>
      <div class="row">
        {all.map(({ label, origins, isOn }) => (
          <label key={label} class="chip">
            <input
              type="checkbox"
              data-test="job-site"
              checked={isOn}
              onChange={() => (isOn ? turnOff(origins) : turnOn(origins))}
            />
            {label}
          </label>
        ))}
      </div>
      <OwnSite onOn={(origin) => turnOn([origin])} />
      <IdeaBox />
    </section>
  );
}

/** A company's own job pages, switched on by their address. */
function OwnSite({ onOn }: { readonly onOn: (origin: string) => void }) {
  const [address, setAddress] = useState('');
  const [problem, setProblem] = useState<AddressProblem | null>(null);
  // The permission is asked for within this event: nothing may be awaited before.
  const submit = (event: TargetedSubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const origin = originOf(address);
    setProblem(origin.ok ? null : origin.error);
    if (origin.ok) onOn(origin.value);
  };
  return (
    <form class="stack snug" onSubmit={submit} noValidate>
      <div class="row end">
        <label class="field grow">
          {say.ownSite}
          <input
            class="input"
            type="text"
            inputMode="url"
            autocomplete="off"
            dir="ltr"
            placeholder="careers.example.org"
            value={address}
            onInput={(event) => setAddress(event.currentTarget.value)}
          />
        </label>
        <button type="submit" class="btn">
          {words.welcome.switchOn}
        </button>
      </div>
      <p class="small" role="status">
        {problem && words.welcome.problems[problem]}
      </p>
    </form>
  );
}
