import type { Result } from '../../src/core/result.ts';
import type { MessageSender } from '../../src/messages/handle.ts';
import { freshBrowser } from './fake-browser.ts';

const OWN_PAGE: MessageSender = { id: 'ajar' };

type Asked<H> = {
  readonly [N in keyof H]: H[N] extends (payload: infer P, sender: MessageSender) => infer A
    ? (payload: P) => Promise<Awaited<A>>
    : never;
};

/** Handlers as Ajar's own pages ask them. */
function asked<H extends object>(handlers: H): Asked<H> {
  const ask = ([name, handler]: [string, (payload: unknown, sender: MessageSender) => unknown]) =>
    [name, async (payload: unknown) => handler(payload, OWN_PAGE)] as const;
  return Object.fromEntries(Object.entries(handlers).map(ask)) as Asked<H>;
}

/** What was kept; a failure fails the test. */
export function kept<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.error);
  return result.value;
}

/** The worker of a fresh browser, and what it has stored. */
export async function freshWorker() {
  const browser = freshBrowser();
  const { historyHandlers } = await import('../../src/background/history-handlers.ts');
  const { pageHandlers } = await import('../../src/background/page-handlers.ts');
  const { planHandlers } = await import('../../src/background/plan-handlers.ts');
  const stored = {
    ...(await import('../../src/storage/beside.ts')),
    ...(await import('../../src/storage/database.ts')),
    ...(await import('../../src/storage/drafts.ts')),
    ...(await import('../../src/storage/history.ts')),
    ...(await import('../../src/storage/notes.ts')),
    ...(await import('../../src/storage/pages.ts')),
    ...(await import('../../src/storage/plans.ts')),
    ...(await import('../../src/storage/session.ts')),
    ...(await import('../../src/storage/suggestions.ts')),
    ...(await import('../../src/storage/whole.ts')),
  };
  const history = asked(historyHandlers);
  /** Takes a change of the history back. */
  const undo = async ({ change }: { readonly change: string | null }) =>
    kept(await history.undoHistory({ change: change ?? '' }));
  return { browser, stored, history, pages: asked(pageHandlers), plan: asked(planHandlers), undo };
}
export type Worker = Awaited<ReturnType<typeof freshWorker>>;
