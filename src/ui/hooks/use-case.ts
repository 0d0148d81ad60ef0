import { useEffect } from 'preact/hooks';
import type { Application, ApplicationEvent } from '../../core/application.ts';
import type { Case } from '../../core/case.ts';
import type { Draft } from '../../core/draft.ts';
import type { Plan } from '../../core/plan.ts';
import type { PrivateSettings } from '../../core/private-settings.ts';
import { readReplyLanguage } from '../../languages/reply-texts.ts';
import { findDraft } from '../../storage/drafts.ts';
import { findByMessage, findEvent } from '../../storage/history.ts';
import { findPlan } from '../../storage/plans.ts';
import { findUndone, readCase, type Undone, watchSession } from '../../storage/session.ts';
import { readPrivateSettings } from '../../storage/settings.ts';
import { type Stored, useStored } from './use-stored.ts';

/** What the history holds about a case. */
export type Kept = {
  readonly draft: Draft | null;
  readonly application: Application | null;
  readonly event: ApplicationEvent | null;
  readonly plan: Plan | null;
  /** What was taken out of the history again in this session, and can be brought back. */
  readonly undone: Undone | null;
  readonly settings: PrivateSettings;
};
/** A case with what is kept of it. `kept` is null when the history did not open: the case itself does not need it. */
export type CaseData = { readonly one: Case | null; readonly kept: Kept | null };

async function readKept(key: string): Promise<Kept> {
  const [draft, application, event, settings] = await Promise.all([
    findDraft(key),
    findByMessage(key),
    findEvent(key),
    readPrivateSettings(),
  ]);
  const plan = application ? await findPlan(application.id) : null;
  const undone = application ? null : await findUndone(key);
  return { draft, application, event, plan, undone, settings };
}

/** With the words of its letter's language, so that no letter is first seen in another one. */
export async function readCaseData(key: string): Promise<CaseData> {
  const [one, kept] = await Promise.all([readCase(key), readKept(key).catch(() => null)]);
  const language = kept?.draft?.language ?? one?.manner.language ?? kept?.draft?.about.manner.language ?? null;
  await readReplyLanguage(language).catch(() => null);
  return { one, kept };
}

/** Everything that is known about the case with that key, kept up to date. */
export function useCase(key: string, first: CaseData | null = null): readonly [Stored<CaseData>, () => void] {
  const [stored, reload] = useStored(key, () => readCaseData(key), first);
  useEffect(() => {
    const watching = new AbortController();
    watchSession(reload, watching.signal);
    return () => watching.abort();
  }, [reload]);
  return [stored, reload];
}
