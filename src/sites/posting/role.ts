import { isCompanyWithForm } from '../../core/company-name.ts';
import { type Claim, TRUST } from '../../core/posting.ts';
import type { PostingAddress } from '../../core/posting-address.ts';
import { couldBeRole } from '../../core/posting-list.ts';
import { fitsAddress, isBoardName } from '../../core/posting-names.ts';
import { holdsLine, lineKey } from '../../core/posting-text.ts';
import { framedTitle, piecesOf } from '../../core/posting-title.ts';
import { DETAIL_TITLES } from '../../core/posting-words.ts';
import type { PageParts } from './parts.ts';

/** Titles whose form says which part is which; alone a sign of a posting where `isSign` says so. */
export function framedClaims({ titles }: PageParts): { readonly claims: readonly Claim[]; readonly isSign: boolean } {
  const framed = titles.flatMap(({ text, from }) => {
    const found = framedTitle(text);
    return found === null || (found.parts.role !== undefined && !couldBeRole(found.parts.role))
      ? []
      : [{ ...found, from }];
  });
  const claims = framed.flatMap(({ parts, from }) =>
    Object.entries(parts).map(([field, value]) => ({
      field: field as Claim['field'],
      value,
      from: `${from}, by its form`,
      trust: TRUST.frame,
    })),
  );
  return { claims, isSign: framed.some(({ isSign, parts }) => isSign && parts.role !== undefined) };
}

/** Does the page call itself "job details" and leave the role's name to what it gives to those who share it? */
export function isDetailPage({ titles }: PageParts): boolean {
  const own = titles.find(({ from }) => from === 'title');
  return own !== undefined && piecesOf(own.text).some((piece) => DETAIL_TITLES.has(lineKey(piece)));
}

/** The role as headings and titles say it together; `signs` says how many other signs of a posting there are. */
export function roleClaims(parts: PageParts, address: PostingAddress, signs: number): readonly Claim[] {
  const said = agreedHeading(parts);
  if (said !== null)
    return [{ field: 'role', value: said, from: 'heading that the title holds', trust: TRUST.heading }];
  const shared = sharedTitle(parts, address);
  if (shared !== null) return shared;
  const alone = parts.headings.filter(({ level, text }) => level === 1 && couldBeRole(text));
  const [only] = alone;
  if (signs >= 3 && only !== undefined && new Set(alone.map(({ text }) => text)).size === 1) {
    return [{ field: 'role', value: only.text, from: 'only first heading', trust: TRUST.meta }];
  }
  return [];
}

/** The first heading, by rank, that one of the page's titles holds and that is the name of neither site nor employer. */
function agreedHeading(parts: PageParts): string | null {
  const { headings, titles, siteNames } = parts;
  const agreed = headings
    .map(({ text }) => text)
    .filter((text) => couldBeRole(text) && !siteNames.some((name) => lineKey(name) === lineKey(text)))
    .filter((text) => titles.some((title) => holdsLine(title.text, text) || beginsLike(title.text, text)));
  return agreed.find((text) => !isEmployer(text, parts.url.split('/').slice(0, 3), parts)) ?? agreed[0] ?? null;
}

/** Is a title a cut form of this line: "Software Developer –... - Acme"? */
function beginsLike(title: string, line: string): boolean {
  const cut = /^(.{8,}?)\s?(?:…|\.\.\.)/.exec(title)?.[1];
  return cut !== undefined && lineKey(line).startsWith(lineKey(cut)) && lineKey(cut).length >= 8;
}

/** The title that is given to those who share the page: the role, or the role welded to the employer in either order. */
function sharedTitle(parts: PageParts, address: PostingAddress): readonly Claim[] | null {
  const { titles, siteNames } = parts;
  const own = titles.find(({ from }) => from === 'title')?.text ?? '';
  for (const { text, from } of titles.filter((title) => title.from !== 'title')) {
    const { role, employer } = unwelded(text, parts);
    const isSite = siteNames.some((name) => lineKey(name) === lineKey(text)) || isBoardName(role);
    if (isSite || !couldBeRole(role)) continue;
    // "Careers at Acme" in the title and "Careers at Acme - open roles" here: what only adds to the page's own name is no role.
    const isMore = own !== '' && holdsLine(text, own) && lineKey(own) !== lineKey(text) && !holdsLine(own, role);
    if (isMore) return null;
    const beside = { field: 'company', from: `${from}, beside the role`, trust: TRUST.label } as const;
    return [
      { field: 'role', value: role, from, trust: address.isPosting ? TRUST.agreeing : TRUST.meta },
      ...(employer === null ? [] : [{ ...beside, value: employer }]),
    ];
  }
  return null;
}

/** "Grafton Slovakia s.r.o. - Software Developer" in its two parts, where something else says which is the employer. */
function unwelded(text: string, parts: PageParts): { readonly role: string; readonly employer: string | null } {
  const pieces = text.split(/ (?:[-–—|]|::) /);
  const [head = '', tail = ''] = [pieces[0], pieces.at(-1)];
  if (pieces.length < 2) return { role: text, employer: null };
  const bare = (role: string): string => role.replace(/^ ?[-–—|:]+ ?| ?(?<![-–—|:])[-–—|:]+ ?$/g, '').trim();
  const address = parts.url.split('/');
  if (isEmployer(head, address, parts)) return { role: bare(text.slice(head.length)), employer: head };
  if (isEmployer(tail, address, parts)) return { role: bare(text.slice(0, text.lastIndexOf(tail))), employer: tail };
  return { role: text, employer: null };
}

/** Does a legal form, a part of the address or a description say that this is an employer's name? */
function isEmployer(piece: string, address: readonly string[], { descriptions }: PageParts): boolean {
  const labels = address.flatMap((part) => part.split('.'));
  if (isCompanyWithForm(piece) || labels.some((label) => fitsAddress(piece, label))) return true;
  return descriptions.some((line) => /spoločnosti|společnosti| at | bei /.test(line) && holdsLine(line, piece));
}

/** The role as the address spells it, marked as a guess. */
export function slugClaim({ slug, ats }: PostingAddress): readonly Claim[] {
  return slug === null || ats === null
    ? []
    : [{ field: 'role', value: slug, from: 'address (a guess)', trust: TRUST.guess }];
}
