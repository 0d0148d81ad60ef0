import { cardKind } from '../core/card-kind.ts';
import type { Case } from '../core/case.ts';
import { classify } from '../core/classify.ts';
import { asAsked, asSaid, correctionFor, senderOf, templateFor } from '../core/correction.ts';
import type { Mail } from '../core/mail.ts';
import { isPaused } from '../core/pause.ts';
import { quietEnd } from '../core/plan.ts';
import { withStanding } from '../core/portal.ts';
import type { StatusRow } from '../core/posting.ts';
import { readManner } from '../core/reply-manner.ts';
import { peopleIn } from '../core/reply-people.ts';
import type { Result } from '../core/result.ts';
import type { SeenMessage } from '../core/seen-message.ts';
import type { Verdict } from '../core/verdict.ts';
import { replyCustoms } from '../languages/replies.ts';
import { correctionsFor, keepCorrection } from '../storage/corrections.ts';
import { findByMessage, findSeen, keepSeen } from '../storage/history.ts';
import { findPlan } from '../storage/plans.ts';
import { type StorageFailure, save } from '../storage/save.ts';
import { keepCase, keepClosed, readCase } from '../storage/session.ts';
import { readPrivateSettings } from '../storage/settings.ts';
import { noteOpened } from './heads.ts';
import { languagesOf } from './languages.ts';
import { keyOf } from './message-key.ts';
import { noteSuggestion } from './suggestions.ts';

/** A line of a portal, and whose it is. */
type Row = { readonly status: StatusRow; readonly company: string | null };

/**
 * Decides about a mail, or about the line of a portal that was made one. A case, kept for the session, when it is a no, or when the
 * person says so (`byHand`); null for everything else, and for a webmail's mail that was dealt with. Of those, one whose quiet day
 * runs is a case nonetheless, for the reply that may be written to it: the browser may have been closed since.
 */
export async function openCase(
  site: string,
  tab: number | null,
  mail: Mail,
  now: number,
  how: {
    readonly byHand?: boolean;
    readonly asksFirst?: boolean;
    readonly row?: Row;
    /** Of the page that shows the mail, as the browser says. */
    readonly host?: string;
  } = {},
): Promise<Case | null> {
  const words = classify(mail, await languagesOf(mail));
  const read = how.row ? withStanding(words, how.row.status, how.row.company) : words;
  const { byHand = false, asksFirst = false, host = null } = how;
  const key = await keyOf(site, host, mail);
  if (host !== null) await noteOpened({ key, site, host, mail }).catch(() => {});
  const isShown = byHand || site === 'pasted';
  const told = byHand ? 'is' : await whatWasSaid(key, mail, read, isShown);
  const isRecorded = told === 'recorded';
  const verdict = told === 'is' || isRecorded ? asSaid(read) : asksFirst ? asAsked(read) : read;
  if (told === 'is-not' || (isRecorded && !(await isMissing(key, now)))) return null;
  const kind = cardKind(verdict, mail.date, now);
  // A question can wait until the search goes on; an answer that came is no question.
  if (kind !== null && kind !== 'no' && !isShown && (await isResting(now))) return null;
  if (verdict.tier === 'none') {
    await noteSuggestion(key, site, mail, verdict, now);
    return null;
  }
  const { body: _body, quoted: _quoted, ...head } = mail;
  const manner = readManner(mail, replyCustoms);
  const people = peopleIn(mail, verdict.facts.reader);
  const template = templateFor(mail, read);
  const one: Case = { key, tab, site, host, mail: head, template, verdict, asksFirst, manner, people, openedAt: now };
  // A card that cannot be acted on is better than none: it says that an answer came.
  await keepCase(one).catch(() => undefined);
  return isRecorded ? null : one;
}

/** Does its quiet day run while the session knows nothing of it? */
const isMissing = async (key: string, now: number): Promise<boolean> =>
  (await readCase(key)) === null && (await quietEndOf(key, now).catch(() => null)) !== null;

/** When the quiet day of a case ends; null while none runs, and where the person has answered or wants no prompt. */
export async function quietEndOf(key: string, now: number): Promise<number | null> {
  const [application, seen] = await Promise.all([findByMessage(key), findSeen(key)]);
  const isOver = seen?.outcome === 'answered' || seen?.outcome === 'not-a-rejection';
  if (!application || isOver || !(await mayPrompt())) return null;
  const plan = await findPlan(application.id);
  return plan && quietEnd(plan, now);
}

/**
 * What the person said of this mail or of mails like it. A pasted mail is asked about, so nothing that was put aside hides it. A
 * database that does not answer counts as nothing said: the card is the safe way out.
 */
async function whatWasSaid(
  key: string,
  mail: Mail,
  read: Verdict,
  isShown: boolean,
): Promise<'is' | 'is-not' | 'recorded' | null> {
  // Nothing that the person once said makes a no of an offer or an invitation.
  if (read.kind === 'offer' || read.kind === 'interview') return null;
  try {
    const seen = isShown ? null : await findSeen(key);
    if (!isShown && !(await mayPrompt())) return 'is-not';
    if (seen !== null) return seen.outcome === 'recorded' ? 'recorded' : 'is-not';
    const sender = senderOf(mail);
    const said = correctionFor(await correctionsFor(sender), sender, templateFor(mail, read));
    return said === 'is-not' && isShown ? null : said;
  } catch {
    return null;
  }
}

/** Somebody who reads such mails for work, or who has a job now, is not prompted. */
async function mayPrompt(): Promise<boolean> {
  const { hiringSide, hiredAt } = await readPrivateSettings();
  return !hiringSide && hiredAt === null;
}

const isResting = (now: number): Promise<boolean> =>
  readPrivateSettings().then(
    ({ pausedUntil }) => isPaused(pausedUntil, now),
    () => false,
  );

/** The card never comes back for this mail. One that was recorded or answered before its card was closed stays that. */
export function putAside(
  key: string,
  outcome: SeenMessage['outcome'],
  now: number,
): Promise<Result<null, StorageFailure>> {
  return save(async () => {
    const before = outcome === 'dismissed' ? (await findSeen(key))?.outcome : undefined;
    if (before === 'recorded' || before === 'answered') await keepClosed(key);
    else await keepSeen({ key, outcome, at: now });
    return null;
  });
}

/** The person's word against the detector's: for the same sender and template, or for all of the sender's mails. */
export function correct(one: Case, scope: 'template' | 'sender', now: number): Promise<Result<null, StorageFailure>> {
  return save(async () => {
    await keepCorrection({
      id: crypto.randomUUID(),
      sender: senderOf(one.mail),
      template: scope === 'sender' ? null : one.template,
      says: 'is-not',
      at: now,
    });
    await keepSeen({ key: one.key, outcome: 'not-a-rejection', at: now });
    return null;
  });
}

/** The person says that a mail Ajar only asked about is theirs: from now on it counts as sure. */
export async function confirmCase(one: Case): Promise<Case> {
  const sure: Case = { ...one, verdict: { ...one.verdict, tier: 'sure' } };
  await keepCase(sure);
  return sure;
}

/** The person says that this is a no although it did not read like one: remembered for the same sender and template. */
export async function rememberAsOne(one: Case, now: number): Promise<void> {
  const sender = senderOf(one.mail);
  // A text without a sender teaches nothing about others.
  if (sender === '') return;
  await keepCorrection({ id: crypto.randomUUID(), sender, template: one.template, says: 'is', at: now });
}
