import type { Application, ApplicationEvent } from '../core/application.ts';
import type { Case } from '../core/case.ts';
import { type QuietChoice, quietUntil } from '../core/quiet-day.ts';
import { failed, type Result } from '../core/result.ts';
import { findByMessage, forgetApplication, keepApplication, keepQuietDay } from '../storage/history.ts';
import { type StorageFailure, save } from '../storage/save.ts';
import { readCase } from '../storage/session.ts';
import { keepPrivateSetting } from '../storage/settings.ts';

type SaveError = StorageFailure | 'unknown-case';

/** Keeps a case in the history, once: asked again, it answers with the same application. */
export async function recordRejection(
  key: string,
  now: number,
): Promise<Result<{ readonly application: string }, SaveError>> {
  const one = await readCase(key);
  if (!one) return failed('unknown-case');
  return save(async () => {
    const there = await findByMessage(key);
    if (there) return { application: there.id };
    const { application, event } = recordOf(one, now);
    await keepApplication(application, event, { key, outcome: 'recorded', at: now });
    return { application: application.id };
  });
}

function recordOf(one: Case, now: number): { readonly application: Application; readonly event: ApplicationEvent } {
  const { company, role } = one.verdict.facts;
  const id = crypto.randomUUID();
  const sentence = one.verdict.because.find(({ weight }) => weight > 0)?.sentence ?? null;
  return {
    application: { id, company, role, status: 'at-rest', createdAt: now, updatedAt: now },
    event: {
      id: crypto.randomUUID(),
      application: id,
      type: 'rejection',
      at: one.mail.date === null ? now : Date.parse(one.mail.date),
      recordedAt: now,
      source: one.tab === null ? 'pasted' : 'mail',
      message: one.key,
      link: one.mail.link,
      sentence,
    },
  };
}

export const undoRecord = (application: string): Promise<Result<null, StorageFailure>> =>
  save(async () => {
    await forgetApplication(application);
    return null;
  });

/** Starts or changes a quiet day, and remembers the choice for the next one. */
export function startQuietDay(
  {
    application,
    choice,
    own,
  }: { readonly application: string; readonly choice: QuietChoice; readonly own: number | null },
  now: number,
): Promise<Result<{ readonly until: number | null }, StorageFailure>> {
  return save(async () => {
    const until = quietUntil(choice, now, own);
    await keepQuietDay(application, { choice, startedAt: now, until });
    // A date of the person's own would be in the past next time.
    if (choice !== 'own') await keepPrivateSetting({ name: 'quietChoice', value: choice });
    return { until };
  });
}
