import browser from 'webextension-polyfill';

/** The only file of the pages that names the browser: tabs, windows, permissions, and where messages go. */
export const runtime = browser.runtime;
export const isMac = navigator.platform.startsWith('Mac');
export const uiLanguage = (): string => browser.i18n.getUILanguage();

/** Opens the welcome tab; with an address, its field has that in it already. Nothing is switched on by that. */
export async function openWelcome(address = ''): Promise<void> {
  await openAt('src/ui/welcome/index.html', address);
}

/** The cards and the person's own templates are pages of their own; the case they were opened from comes along. */
export const openCards = (key: string): Promise<void> => openAt('src/ui/cards/index.html', key);
export const openTemplates = (key: string): Promise<void> => openAt('src/ui/templates/index.html', key);

async function openAt(path: string, key: string): Promise<void> {
  await browser.tabs.create({ url: `${browser.runtime.getURL(path)}${key && `#${encodeURIComponent(key)}`}` });
}

/** Opens Ajar's own page, at one of its parts. */
export async function openPage(part: 'applications' | 'plan' | 'write' | 'help'): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`src/ui/page/index.html#${part}`) });
}

/** Asks whether notifications may be shown. Only within a click, with nothing awaited before. False when the answer was no. */
export function requestNotifications(): Promise<boolean> {
  return browser.permissions.request({ permissions: ['notifications'] });
}

/** The address of the tab that the popup was opened over, where the browser says it. */
export async function activeAddress(): Promise<string | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.url ?? null;
}

/** That tab's id. */
export async function activeTab(): Promise<number | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? null;
}

/** Fetched beforehand, because opening the panel may not wait for anything. */
export async function currentWindow(): Promise<number | null> {
  return (await browser.windows.getCurrent()).id ?? null;
}

/** Opens the panel beside the page. Only within a click, with nothing awaited before. */
export function openBeside(windowId: number): Promise<void> {
  return __TARGET__ === 'firefox' ? browser.sidebarAction.open() : chrome.sidePanel.open({ windowId });
}

/** Asks for access. Only within a click, with nothing awaited before. False when the answer was no. */
export function requestAccess(origins: readonly string[]): Promise<boolean> {
  return browser.permissions.request({ origins: [...origins] });
}

export function hasAccess(origins: readonly string[]): Promise<boolean> {
  return browser.permissions.contains({ origins: [...origins] });
}

export async function dropAccess(origins: readonly string[]): Promise<void> {
  await browser.permissions.remove({ origins: [...origins] });
}

/** Calls back when the browser gave or took access, until `signal` ends. */
export function watchAccess(onChange: () => void, signal: AbortSignal): void {
  const events = [browser.permissions.onAdded, browser.permissions.onRemoved];
  for (const event of events) event.addListener(onChange);
  signal.addEventListener('abort', () => {
    for (const event of events) event.removeListener(onChange);
  });
}
