import { isDomainOf, isOwnName, withoutTeam } from './company-sender.ts';
import type { FactText } from './fact-text.ts';

// Who signs stands at the very end.
const SIGNATURE_LINES = 5;
const LONGEST_LINE = 60;
// "OH" at the end of an address is nobody.
const LEAST_SIGNED = 3;
// A line that is a name and nothing else.
const NAME_LINE =
  /^(?:[\p{Lu}\d][\p{L}\p{N}&.'’/-]*|&|and|und|et|y|e|de|der|des|du|del|della|of|for|für|van|von|do|da)(?: (?:[\p{Lu}\d][\p{L}\p{N}&.,'’/-]*|[&–-]|and|und|et|y|e|of|for|de|der|des|du|del|della|do|da|dos|für|para|el|la|van|von|am|im|kommun|kaupunki|s\.c\.|e\.|a\.s\.))*$/u;

/** "The Acme Recruiting Team" or, below a team or with an address that agrees, "Acme Rail" at the end of the letter. */
export function* signedEmployers({
  lines,
  sender,
  language,
}: FactText): Generator<{ name: string; place: 'signedTeam' | 'signed' }> {
  const { teamWords } = language.language.facts;
  let isBelowTeam = false;
  for (const line of lines.last.slice(-SIGNATURE_LINES)) {
    if (line.includes(':')) continue;
    const signed = line.replace(/^[\s*–—-]+/, '').replace(/^(?:the|your) /i, '');
    const bare = signed.length > LONGEST_LINE ? signed : withoutTeam(signed, teamWords);
    const name = bare.replace(/^.*, (?=\p{Lu})/u, '').replace(/^@ /, '');
    if (bare !== signed && name.length >= LEAST_SIGNED) yield { name, place: 'signedTeam' };
    else if (
      NAME_LINE.test(signed) &&
      (isBelowTeam || (isDomainOf(signed, sender.address) && !isOwnName(signed, sender.address ?? '')))
    )
      yield { name: signed, place: 'signed' };
    isBelowTeam = bare === '';
  }
}
