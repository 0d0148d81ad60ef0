import type { Result } from '../core/result.ts';
import type { FromPages, Protocol, SaveError } from '../messages/protocol.ts';
import { send } from '../messages/send.ts';
import { runtime } from './browser.ts';

/** Why something could not be kept, seen from a page: the worker's reason, or that it did not answer. */
export type Problem = SaveError | 'unreachable';

type Name = keyof FromPages;
type Payload<N extends Name> = Parameters<Protocol[N]>[0];
/** The messages that answer whether something was kept. */
type Saving = { [N in Name]: ReturnType<FromPages[N]> extends Result<unknown, SaveError> ? N : never }[Name];
type Kept<N extends Saving> = Extract<ReturnType<FromPages[N]>, { readonly ok: true }>['value'];

/** Asks the worker; null when nobody answered: an update, a stopped extension, a handler that broke. */
export async function ask<N extends Name>(name: N, payload: Payload<N>): Promise<ReturnType<Protocol[N]> | null> {
  try {
    return (await send(runtime, name, payload)) ?? null;
  } catch {
    return null;
  }
}

/** Asks the worker to keep something. */
export async function askToSave<N extends Saving>(name: N, payload: Payload<N>): Promise<Result<Kept<N>, Problem>> {
  const answer: Result<unknown, SaveError> | null = await ask(name, payload);
  if (answer === null) return { ok: false, error: 'unreachable' };
  // The protocol ties the value to the name; TypeScript cannot follow that through the conditional type.
  return answer as Result<Kept<N>, Problem>;
}
