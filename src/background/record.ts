import type { Application, ApplicationEvent } from '../core/application.ts';
import { cardKind } from '../core/card-kind.ts';
import { type Case, sourceOf } from '../core/case.ts';
import { saidIn } from '../core/debrief.ts';
import { type Whole, withoutMessage } from '../core/history-change.ts';
import { newPlan, type Plan } from '../core/plan.ts';
import { sharedClock } from '../core/plan-day.ts';
import { depthOf } from '../core/plan-depth.ts';
import type { Ending } from '../core/plan-ending.ts';
import { type QuietChoice, type QuietDay, quietUntil } from '../core/quiet-day.ts';
import { failed, type Result } from '../core/result.ts';
import { statusAfter } from '../core/stage.ts';
import { findApplication, findByMessage, keepApplication } from '../storage/history.ts';
import { allPlans, changePlan } from '../storage/plans.ts';
import { type StorageFailure, save } from '../storage/save.ts';
import {
  findUndone,
  forgetBefore,
  forgetUndone,
  keepBefore,
  keepUndone,
  readBefore,
  readCase,
  readUndone,
} from '../storage/session.ts';
import { keepPrivateSetting, readPrivateSettings } from '../storage/settings.ts';
import { correct } from './cases.ts';
import { changeHistory, takeBack } from './changes.ts';
import { remindOfQuietEnd } from './reminders.ts';

type SaveError = StorageFailure | 'unknown-case';

/** Keeps a case in the history, once: asked again, it answers with the same application. One that was undone comes back whole. */
export async function recordRejection(
  key: string,
  now: number,
): Promise<Result<{ readonly application: string }, SaveError>> {
  const one = await readCase(key);
  if (!one) return failed('unknown-case');
  return save(async () => {
    const there = await findByMessage(key);
    if (there) return { application: there.id };
    const undone = (await findUndone(key))?.application.id;
    if (undone) {
      await bringBack(undone);
      return { application: undone };
    }
    const { application, event, plan } = recordOf(one, now);
    const shared = plan.depth === 'light' && plan.closedAt === null ? sharedClock(await allPlans(), now) : null;
    const seen = { key, outcome: 'recorded', at: now } as const;
    const id = await keepApplication(application, event, seen, { ...plan, quiet: shared });
    if (shared && id === application.id) await remindOfQuietEnd(id, shared);
    return { application: id };
  });
}

/** Under which name it stands that a message was joined to an application. */
const joinedBy = (message: string): string => `joined|${message}`;

/** Keeps a case as a further mail about an application that is there already, once. Its plan is taken up again. */
export async function joinApplication(
  key: string,
  application: string,
  now: number,
): Promise<Result<{ readonly application: string }, SaveError>> {
  const one = await readCase(key);
  if (!one || !(await findApplication(application))) return failed('unknown-case');
  return save(async () => {
    const { event, plan } = recordOf(one, now);
    const to = (whole: Whole): Whole => ({
      ...whole,
      application: { ...whole.application, status: statusAfter(whole, event), updatedAt: now },
      events: [...whole.events, { ...event, application }],
      plan: whole.plan ? { ...whole.plan, closedAt: null, touchedAt: now } : { ...plan, application },
    });
    const joined = await changeHistory(joinedBy(key), {
      ids: [application],
      message: key,
      to: (wholes) => wholes.map(to),
    });
    if (joined.touched.length === 0) return { application: (await findByMessage(key))?.id ?? application };
    // Without it the message can be taken out all the same.
    await keepBefore(joined).catch(() => {});
    return { application };
  });
}

type Recorded = { readonly application: Application; readonly event: ApplicationEvent; readonly plan: Plan };

function recordOf(one: Case, now: number): Recorded {
  const { company, role, stage, person } = one.verdict.facts;
  const id = crypto.randomUUID();
  const sentence = one.verdict.because.find(({ weight }) => weight > 0)?.sentence ?? null;
  const depth = depthOf({ stage, rounds: 0, hasPerson: person !== null });
  const plan = newPlan({ application: id, depth, stage, said: saidIn(one.verdict) }, now);
  const written = Date.parse(one.mail.date ?? '');
  const isOld = cardKind(one.verdict, one.mail.date, now) === 'old';
  return {
    application: { id, company, role, status: 'at-rest', createdAt: now, updatedAt: now },
    event: {
      id: crypto.randomUUID(),
      application: id,
      type: 'rejection',
      at: Number.isNaN(written) ? now : written,
      recordedAt: now,
      source: one.tab === null ? 'pasted' : sourceOf(one.site),
      message: one.key,
      link: one.mail.link,
      sentence,
      thread: one.mail.thread,
      address: one.mail.from.address,
    },
    // A mail that is weeks old belongs to the history only: its plan may be opened, and nothing reminds of it.
    plan: isOld ? { ...plan, closedAt: now } : plan,
  };
}

/** Keeps what the person tells by hand: a call, a portal, a silence. */
export function recordByHand(
  { company, role, ending }: { readonly company: string; readonly role: string; readonly ending: Ending },
  now: number,
): Promise<Result<{ readonly application: string }, StorageFailure>> {
  return save(async () => {
    const id = crypto.randomUUID();
    const message = `hand|${id}`;
    await keepApplication(
      {
        id,
        company: company.trim() || null,
        role: role.trim() || null,
        status: 'at-rest',
        createdAt: now,
        updatedAt: now,
      },
      {
        id: crypto.randomUUID(),
        application: id,
        type: 'rejection',
        at: now,
        recordedAt: now,
        source: 'hand',
        ending,
        message,
        link: null,
        sentence: null,
      },
      { key: message, outcome: 'recorded', at: now },
      newPlan({ application: id, depth: 'middle', stage: null, said: [] }, now),
    );
    return { application: id };
  });
}

/**
 * Takes an application out of the history; of one that had been there before this `message`, the message alone. Until the browser
 * closes the way back is held in memory, so that nothing written is lost.
 */
export const undoRecord = (application: string, message: string | null): Promise<Result<null, StorageFailure>> =>
  save(async () => {
    const joined = message === null ? null : await readBefore(joinedBy(message));
    const undone = joined
      ? { ...(await takeBack(joined)), id: application }
      : await changeHistory(application, {
          ids: [application],
          to: (wholes) => (message === null ? [] : wholes.flatMap((whole) => withoutMessage(whole, message) ?? [])),
        });
    if (joined) await forgetBefore(joined.id);
    await keepUndone(undone).catch(async (error: unknown) => {
      await takeBack(undone);
      throw error;
    });
    return null;
  });

/** The person says that a mail is no rejection: what was recorded from it goes, and mails like it are none from now on. */
export async function takeForNone(one: Case, now: number): Promise<Result<null, StorageFailure>> {
  const there = await findByMessage(one.key).catch(() => null);
  const undone = there ? await undoRecord(there.id, one.key) : null;
  return undone?.ok === false ? undone : correct(one, 'template', now);
}

export const bringRecordBack = (application: string): Promise<Result<null, StorageFailure>> =>
  save(async () => {
    await bringBack(application);
    return null;
  });

async function bringBack(application: string): Promise<void> {
  const undone = await readUndone(application);
  if (!undone) return;
  await takeBack(undone);
  await forgetUndone(application);
}

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
    const quiet: QuietDay = { choice, startedAt: now, until: quietUntil(choice, now, own) };
    await changePlan(application, (plan) => ({ ...plan, quiet, touchedAt: now, isTold: false }));
    await remindOfQuietEnd(application, quiet);
    // A date of the person's own would be in the past next time.
    if (choice !== 'own') await keepPrivateSetting({ name: 'quietChoice', value: choice });
    // What was decided beforehand has been used.
    if ((await readPrivateSettings()).quietAhead) await keepPrivateSetting({ name: 'quietAhead', value: null });
    return { until: quiet.until };
  });
}
