import { findAts } from '../core/ats-domains.ts';
import { sourceOf } from '../core/case.ts';
import type { Mail } from '../core/mail.ts';
import { matchApplication } from '../core/matching.ts';
import { suggestionFrom } from '../core/suggestion.ts';
import type { Verdict } from '../core/verdict.ts';
import { knownApplications } from '../storage/history.ts';
import { readPrivateSettings } from '../storage/settings.ts';
import { keepSuggestion } from '../storage/suggestions.ts';

/**
 * Keeps what a mail that is no rejection adds to the history, for the person to say yes to. Quiet: nothing shows, and a database
 * that does not answer loses a suggestion and nothing else.
 */
export async function noteSuggestion(
  key: string,
  site: string,
  mail: Mail,
  verdict: Verdict,
  now: number,
): Promise<void> {
  try {
    const { hiringSide, hiredAt } = await readPrivateSettings();
    if (hiringSide || hiredAt !== null) return;
    const { company, role } = verdict.facts;
    const { body: _body, quoted: _quoted, ...head } = mail;
    const at = mail.date === null ? null : Date.parse(mail.date);
    const clues = { thread: mail.thread, company, role, address: mail.from.address, at };
    const match = matchApplication(clues, await knownApplications(), (address) => findAts(address) !== null);
    const noticed = { key, mail: head, verdict, match, source: sourceOf(site) };
    const suggestion = suggestionFrom(noticed, now);
    if (suggestion) await keepSuggestion(suggestion);
  } catch {}
}
