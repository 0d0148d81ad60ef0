import { isCompanyWithForm } from '../../core/company-name.ts';
import { type Claim, TRUST } from '../../core/posting.ts';
import type { PostingAddress } from '../../core/posting-address.ts';
import { couldBeRole } from '../../core/posting-list.ts';
import { fitsAddress, isBoardName } from '../../core/posting-names.ts';
import { holdsLine, lineKey } from '../../core/posting-text.ts';
import { framedTitle, piecesOf } from '../../core/posting-title.ts';
import { DETAIL_TITLES } from '../../core/posting-words.ts';
import type { PageParts } from './parts.ts';

/** Titles whose form says which part is which. They are signs of a posting by themselves. */
export function framedClaims({ titles }: PageParts): readonly Claim[] {
  return titles.flatMap(({ text, from }) => {
    const framed = framedTitle(text);
    // "Terms @ Acme": a form that anything can have counts where it could name a role.
    if (framed === null || (framed.role !== undefined && !couldBeRole(framed.role))) return [];
    return Object.entries(framed).map(([field, value]) => ({
      field: field as Claim['field'],
      value,
      from: `${from}, by its form`,
      trust: TRUST.frame,
    }));
  });
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

/** The first heading, by rank, that one of the page's titles holds and that is no name of the site. */
function agreedHeading({ headings, titles, siteNames }: PageParts): string | null {
  for (const { text } of headings) {
    if (!couldBeRole(text) || siteNames.some((name) => lineKey(name) === lineKey(text))) continue;
    const holder = titles.find((title) => holdsLine(title.text, text) || beginsLike(title.text, text));
    if (holder !== undefined) return text;
    // "Mécanicien H/F Atelier Courtine" in the heading, "Mécanicien H/F - Atelier Courtine" in the title.
  }
  return null;
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
  const bare = (role: string): string => role.replace(/^ ?[-–—|:]+ ?| ?[-–—|:]+ ?$/g, '').trim();
  if (isEmployer(head, parts)) return { role: bare(text.slice(head.length)), employer: head };
  if (isEmployer(tail, parts)) return { role: bare(text.slice(0, text.lastIndexOf(tail))), employer: tail };
  return { role: text, employer: null };
}

function isEmployer(piece: string, { url, descriptions }: PageParts): boolean {
  if (isCompanyWithForm(piece) || url.split(/[/.]/).some((part) => fitsAddress(piece, part))) return true;
  return descriptions.some((line) => /spoločnosti|společnosti| at | bei /.test(line) && holdsLine(line, piece));
}

/** The role as the address spells it, marked as a guess. */
export function slugClaim({ slug, ats }: PostingAddress): readonly Claim[] {
  return slug === null || ats === null
    ? []
    : [{ field: 'role', value: slug, from: 'address (a guess)', trust: TRUST.guess }];
}
