import { cardKind } from '../core/card-kind.ts';
import { type Case, caseKey } from '../core/case.ts';
import { classify } from '../core/classify.ts';
import { isCorrected, senderOf, templateOf } from '../core/correction.ts';
import type { Mail } from '../core/mail.ts';
import type { Result } from '../core/result.ts';
import { detected } from '../languages/index.ts';
import { correctionsFor, keepCorrection } from '../storage/corrections.ts';
import { findSeen, keepSeen } from '../storage/history.ts';
import { type StorageFailure, save } from '../storage/save.ts';
import type { SeenMessage } from '../storage/schema.ts';
import { keepCase } from '../storage/session.ts';

/** Decides about a mail. A case, kept for the session, when it is a rejection; null for everything else. */
export async function openCase(site: string, tab: number | null, mail: Mail, now: number): Promise<Case | null> {
  const verdict = classify(mail, detected);
  if (verdict.tier === 'none') return null;
  const { body: _body, quoted: _quoted, ...head } = mail;
  const one: Case = { key: caseKey(site, mail.id), tab, site, mail: head, verdict, openedAt: now };
  if (site !== 'pasted' && (await isAnsweredBefore(one))) return null;
  await keepCase(one);
  return one;
}

/** Was this mail dealt with, or a mail like it corrected? A database that does not answer counts as no: the card is the safe way out. */
async function isAnsweredBefore(one: Case): Promise<boolean> {
  try {
    if (await findSeen(one.key)) return true;
    const sender = senderOf(one.mail);
    return isCorrected(await correctionsFor(sender), sender, templateFor(one));
  } catch {
    return false;
  }
}

const templateFor = (one: Case): string =>
  templateOf(one.verdict.because.find(({ weight }) => weight > 0)?.sentence ?? '');

/** Which card a case gets now. */
export const kindOfCard = (one: Case, now: number) => cardKind(one.verdict, one.mail.date, now);

/** The card never comes back for this mail. */
export function putAside(
  key: string,
  outcome: SeenMessage['outcome'],
  now: number,
): Promise<Result<null, StorageFailure>> {
  return save(async () => {
    await keepSeen({ key, outcome, at: now });
    return null;
  });
}

/** The person's word against the detector's: for the same sender and template, or for all of the sender's mails. */
export function correct(one: Case, scope: 'template' | 'sender', now: number): Promise<Result<null, StorageFailure>> {
  return save(async () => {
    await keepCorrection({
      id: crypto.randomUUID(),
      sender: senderOf(one.mail),
      template: scope === 'sender' ? null : templateFor(one),
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
