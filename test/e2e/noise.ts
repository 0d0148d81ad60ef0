import { type RawTarget, told } from './raw-target.ts';

/** Everything that a clean run must not show, collected from pages, panel and worker. */
export type Noise = {
  /** Errors and warnings on any console, and uncaught errors, each with where it came from. */
  readonly complaints: string[];
  /** Addresses of http, https and WebSocket requests. */
  readonly requests: string[];
};

export const quiet = (): Noise => ({ complaints: [], requests: [] });

export const isNetwork = (url: string): boolean => /^(https?|wss?):/.test(url);

export const isComplaint = (type: string): boolean => type === 'error' || type === 'warning' || type === 'assert';

/** Listens to a target that is no page of Playwright's. */
export async function listenTo(target: RawTarget, who: string, noise: Noise): Promise<void> {
  target.on('Runtime.consoleAPICalled', (params) => {
    const { type, args } = told(params);
    const words = (args ?? []).map(({ value, description }) => String(value ?? description)).join(' ');
    if (isComplaint(type ?? '')) noise.complaints.push(`${who}: ${words}`);
  });
  target.on('Runtime.exceptionThrown', (params) => {
    const details = told(params).exceptionDetails;
    noise.complaints.push(`${who}: ${details?.exception?.description ?? details?.text}`);
  });
  target.on('Network.requestWillBeSent', (params) => {
    const url = told(params).request?.url ?? '';
    if (isNetwork(url)) noise.requests.push(url);
  });
  await target.send('Runtime.enable');
  await target.send('Network.enable');
}
