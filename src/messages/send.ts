import type { MessageName, Protocol } from './protocol.ts';

/** The part of the extension API that sending needs, so that content scripts can pass the browser's own and carry no polyfill. */
export type Runtime = { sendMessage(message: unknown): Promise<unknown> };
export type Tabs = { sendMessage(tab: number, message: unknown, options: { frameId: number }): Promise<unknown> };

/** How every message travels. */
export type Envelope = { readonly name: MessageName; readonly payload: unknown };

type Payload<N extends MessageName> = Parameters<Protocol[N]>[0];
type Answer<N extends MessageName> = ReturnType<Protocol[N]>;

/** Sends to the worker. Rejects when nobody could answer (an update, a stopped extension). */
export async function send<N extends MessageName>(runtime: Runtime, name: N, payload: Payload<N>): Promise<Answer<N>> {
  return (await runtime.sendMessage({ name, payload } satisfies Envelope)) as Answer<N>;
}

/** Sends to the scripts in the top frame of a tab. Rejects when there are none. */
export async function sendToTab<N extends MessageName>(
  tabs: Tabs,
  tab: number,
  name: N,
  payload: Payload<N>,
): Promise<Answer<N>> {
  return (await tabs.sendMessage(tab, { name, payload } satisfies Envelope, { frameId: 0 })) as Answer<N>;
}
