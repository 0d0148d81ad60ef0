import type { Protocol } from './protocol.ts';
import type { Envelope } from './send.ts';

/** Who sent a message, as the browser says: never what the message itself claims. */
export type MessageSender = {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly frameId?: number | undefined;
  readonly tab?: { readonly id?: number | undefined; readonly windowId?: number | undefined } | undefined;
};

/** A complete map of handlers for one direction: a missing one does not compile. */
export type Handlers<Direction extends { [N in keyof Direction]: (payload: never) => unknown }> = {
  readonly [N in keyof Direction]: (
    payload: Parameters<Direction[N]>[0],
    sender: MessageSender,
  ) => ReturnType<Direction[N]> | Promise<ReturnType<Direction[N]>>;
};

type AnyHandler = (payload: unknown, sender: MessageSender) => unknown;
type Listener = (message: unknown, sender: MessageSender, answer: (value: unknown) => void) => unknown;
type OnMessage = { addListener(listener: Listener): void; removeListener(listener: Listener): void };

const isEnvelope = (message: unknown): message is Envelope =>
  typeof message === 'object' &&
  message !== null &&
  'name' in message &&
  typeof message.name === 'string' &&
  'payload' in message;

/**
 * Listens for the messages of the given handlers, from senders that `allows` lets pass, and leaves all others to other listeners.
 * The handler runs synchronously within the event, so that a click's user gesture still counts. A handler without an answer, or
 * one that throws, answers null: undefined is what a sender gets when nobody listens. Call it while the context starts, never later.
 */
export function handle(
  onMessage: OnMessage,
  allows: (sender: MessageSender) => boolean,
  handlers: Partial<Handlers<Protocol>>,
  life?: { onEnd(run: () => void): void },
): void {
  const byName = new Map<string, AnyHandler>(Object.entries(handlers) as [string, AnyHandler][]);
  const listen: Listener = (message, sender, answer) => {
    if (!isEnvelope(message)) return undefined;
    const handler = byName.get(message.name);
    if (!handler || !allows(sender)) return undefined;
    // Not an async function: the part before the first await must run now.
    let result: unknown;
    try {
      result = handler(message.payload, sender);
    } catch {
      answer(null);
      return true;
    }
    Promise.resolve(result).then(
      (value) => answer(value ?? null),
      () => answer(null),
    );
    return true;
  };
  onMessage.addListener(listen);
  life?.onEnd(() => onMessage.removeListener(listen));
}
