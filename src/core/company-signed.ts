import { isCompanyWithForm } from './company-name.ts';
import { isDomainOf, isOwnName, withoutTeamOf } from './company-sender.ts';
import type { FactText } from './fact-text.ts';
import { isClosing, startsAlike } from './people.ts';
import { isPost } from './subject-parts.ts';

// Who signs stands at the very end.
export const SIGNATURE_LINES = 5;
const LOWEST_CLOSING = 8;
const LONGEST_LINE = 60;
// "OH" at the end of an address is nobody.
const LEAST_SIGNED = 3;
// A line that is a name and nothing else.
const NAME_LINE =
  /^(?:[\p{Lu}\d][\p{L}\p{N}&.'’/-]*|&|and|und|et|y|e|de|der|des|du|del|della|of|for|für|van|von|do|da)(?: (?:[\p{Lu}\d][\p{L}\p{N}&.,'’/-]*|[&–-]|and|und|et|y|e|i|of|for|de|der|des|du|del|della|do|da|dos|das|für|para|el|la|van|von|am|im|kommun|kommune|skole|kaupunki|s\.c\.|e\.|a\.s\.))*$/u;
// "Registered Charity No. 1", "Storgatan 7", "Tel. 0"
const NOT_NAMED = /:|\S@\S|https?|\d{2}|(?<=\p{L} )\d/u;

const OFFICE = /^(?:O|A|Il|Lo|La|El|Le|Der|Die|The|L['’]) ?\p{Lu}/u;

type Signed = { readonly name: string; readonly place: 'signedTeam' | 'signed' };

/**
 * "The Acme Recruiting Team" at the end of the letter; or "Acme Rail" below who signs, what they are, or a team, or with an address
 * that agrees.
 */
export function* signedEmployers({ lines, sender, language }: FactText): Generator<Signed> {
  const { teamWords, closings } = language.language.facts;
  const last = lines.last.slice(-LOWEST_CLOSING);
  const closing = last.findLastIndex((line) => isClosing(line, closings));
  const signer = last.findIndex((line, at) => at > closing && /\p{L}/u.test(line));
  const highest = closing < 0 ? last.length - SIGNATURE_LINES : closing + 1;
  let isBelow = false;
  for (const [at, line] of last.entries()) {
    if (at < highest || !mayBeName(line) || holdsOffice(last, at - 1, signer)) continue;
    const signed = line.replace(/^[\s*–—-]+/, '').replace(/^(?:the|your) /i, '');
    const bare = withoutTeamOf(signed, teamWords, sender.address);
    const name = bare.replace(/^.*, (?=\p{Lu})/u, '').replace(/^@ /, '');
    const [title = '', behind = ''] = signed.split(/, (?=\p{Lu})/u, 2);
    const isSigner = bare === '' || isPost(title, language) || startsAlike(signed, sender.name);
    if (isSigner && behind !== '') yield { name: behind, place: 'signed' };
    else if (bare !== signed && name.length >= LEAST_SIGNED && isNameOnly(name)) yield { name, place: 'signedTeam' };
    else if (!isSigner && NAME_LINE.test(signed) && (isBelow || isAddressOf(signed, sender.address)))
      yield { name: withoutAddress(signed), place: 'signed' };
    isBelow ||= isSigner || (closing >= 0 && at === signer);
  }
}

/** "António Prado" between "O Presidente do Júri" and a name below. */
function holdsOffice(lines: readonly string[], above: number, signer: number): boolean {
  const below = lines[above + 2] ?? '';
  return above >= 0 && above === signer && OFFICE.test(lines[above] ?? '') && mayBeName(below) && NAME_LINE.test(below);
}

const mayBeName = (line: string): boolean =>
  line.length <= LONGEST_LINE && /\p{L}/u.test(line) && !NOT_NAMED.test(line);

/** Not "Discover all our vacancies", which stands below a team as a link. */
const isNameOnly = (name: string): boolean => !name.includes(' ') || !/\p{Ll}/u.test(name) || NAME_LINE.test(name);

/** "Elm Vets, Kells Road, Co. Meath"; "Elm Rail, Inc." stays whole. */
const withoutAddress = (line: string): string => (isCompanyWithForm(line) ? line : line.replace(/, \p{Lu}.*$/su, ''));

const isAddressOf = (name: string, address: string | null): boolean =>
  isDomainOf(name, address) && !isOwnName(name, address ?? '');
