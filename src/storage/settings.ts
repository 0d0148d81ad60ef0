import browser from 'webextension-polyfill';
import type { PrivateSettings, SettingRecord } from '../core/private-settings.ts';
import { DEFAULT_QUIET_CHOICE } from '../core/quiet-day.ts';
import { DEFAULT_THRESHOLDS } from '../core/silence.ts';
import { database } from './database.ts';

const DEFAULTS: PrivateSettings = {
  name: '',
  quietChoice: DEFAULT_QUIET_CHOICE,
  quietAhead: null,
  notifies: false,
  hiringSide: false,
  mentionedAt: null,
  thresholds: DEFAULT_THRESHOLDS,
  ideas: [],
  pausedUntil: null,
  hiredAt: null,
};

/** The person's private settings, with defaults. */
export async function readPrivateSettings(): Promise<PrivateSettings> {
  const records = await (await database()).getAll('settings');
  return { ...DEFAULTS, ...Object.fromEntries(records.map(({ name, value }) => [name, value])) };
}

export async function keepPrivateSetting(record: SettingRecord): Promise<void> {
  await (await database()).put('settings', record);
}

/** Match patterns of the sites that the person switched on. A harmless flag: content scripts could read it. */
export async function readSwitchedOn(): Promise<readonly string[]> {
  const { switchedOn } = await browser.storage.local.get({ switchedOn: [] });
  return Array.isArray(switchedOn) ? switchedOn.filter((origin) => typeof origin === 'string') : [];
}

export async function keepSwitchedOn(origins: readonly string[]): Promise<void> {
  await browser.storage.local.set({ switchedOn: [...new Set(origins)].sort() });
}

/** Match patterns of the job sites that the person switched on, kept apart from those of webmails. */
export async function readJobSites(): Promise<readonly string[]> {
  const { jobSites } = await browser.storage.local.get({ jobSites: [] });
  return Array.isArray(jobSites) ? jobSites.filter((origin) => typeof origin === 'string') : [];
}

export async function keepJobSites(origins: readonly string[]): Promise<void> {
  await browser.storage.local.set({ jobSites: [...new Set(origins)].sort() });
}

/** Calls back when a site was switched on or off, or its access changed, until `signal` ends. */
export function watchSwitchedOn(onChange: () => void, signal: AbortSignal): void {
  const listen = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && 'switchedOn' in changes) onChange();
  };
  browser.storage.onChanged.addListener(listen);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listen));
}
