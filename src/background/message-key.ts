import { caseKey } from '../core/case.ts';
import type { Mail } from '../core/mail.ts';
import { isKeptOf, likeKey, placedKey, sameMail } from '../core/message-key.ts';
import { keptUnder, keysLike } from '../storage/history.ts';
import { allCases } from '../storage/session.ts';

/**
 * The key under which a mail is known, or will be. Old keys are looked up and stay, rather than be rewritten: the host, without which a
 * migration could not tell whose they are, is known only once the mail is seen again.
 */
export async function keyOf(site: string, host: string | null, mail: Mail): Promise<string> {
  const old = caseKey(site, mail.id);
  const key = host === null ? null : placedKey(site, host, mail);
  if (host === null || key === null) return old;
  try {
    const open = (await allCases()).map((one) => one.key);
    const known = sameMail(key, [...open, ...(await keysLike(likeKey(key)))]);
    if (known !== null) return known;
    const kept = await keptUnder(old);
    return kept.length > 0 && kept.every((one) => isKeptOf(mail, host, one)) ? old : key;
  } catch {
    return key;
  }
}
