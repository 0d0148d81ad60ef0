import { type Claim, TRUST } from '../../core/posting.ts';
import type { PostingAddress } from '../../core/posting-address.ts';
import { employerIn, fitsAddress, isBoardName, looksLikePlace, nameOfTenant } from '../../core/posting-names.ts';
import { holdsLine, lineKey } from '../../core/posting-text.ts';
import { employerAfter, piecesOf, restOfTitle } from '../../core/posting-title.ts';
import { DETAIL_TITLES } from '../../core/posting-words.ts';
import type { PageParts } from './parts.ts';

const MOST_NAME = 60;

/** Who hires, as far as the page's words tell once the role is known. */
export function employerClaims(
  parts: PageParts,
  role: string,
  address: PostingAddress,
  places: readonly string[],
): readonly Claim[] {
  return [
    ...sentenceClaims(parts, role),
    ...addressClaims(parts, address),
    ...restClaims(parts, role, places),
    ...parts.descriptions.flatMap((line) => {
      const found = employerIn(line);
      if (found === null) return [];
      const trust = found.isOwnPage ? TRUST.agreeing : TRUST.hint;
      return [{ field: 'company' as const, value: found.company, from: 'description', trust }];
    }),
    ...logoClaims(parts),
    ...(address.tenant === null
      ? []
      : [
          {
            field: 'company' as const,
            value: nameOfTenant(address.tenant),
            from: 'address (a guess)',
            trust: TRUST.guess,
          },
        ]),
  ];
}

/** "Apply for <role> at <employer>", in what the page shows and in what it says to screen readers. */
function sentenceClaims({ chunks, documents, titles }: PageParts, role: string): readonly Claim[] {
  const labels = documents.flatMap((document) =>
    [...document.querySelectorAll('[aria-label]')].slice(0, 400).map((one) => one.getAttribute('aria-label') ?? ''),
  );
  const texts = [...titles.map(({ text }) => text), ...labels, ...chunks.map(({ text }) => text)];
  const found = texts.filter((text) => text.length <= 260).map((text) => employerAfter(role, text));
  const company = found.find((name) => name !== null && !isBoardName(name));
  return company
    ? [{ field: 'company', value: company, from: 'sentence "role at company"', trust: TRUST.sentence }]
    : [];
}

/** A name on the page that the address spells, as the page writes it. */
function addressClaims(
  { headings, siteNames, titles, chunks, documents, url }: PageParts,
  { tenant, ats }: PostingAddress,
): readonly Claim[] {
  const host = /^https?:\/\/([^/?#:]+)/.exec(url)?.[1]?.split('.') ?? [];
  // Of a recruiting system's own address only the tenant stands for the employer.
  const spelled = tenant !== null ? [tenant] : ats !== null ? host.slice(0, -2) : host.slice(0, -1);
  const parts = spelled.filter(
    (part) => part.length >= 3 && !/^(?:www|jobs?|careers?|karriere|apply|boards?|recruit\w*)$/i.test(part),
  );
  const logos = documents.flatMap((document) =>
    [...document.querySelectorAll('img[alt]')].map((image) =>
      (image.getAttribute('alt') ?? '').replace(/\blogo\b/i, '').trim(),
    ),
  );
  const names = [
    ...siteNames.map((name) => name.replace(/ (?:Jobs|Careers|Karriere|Career)$/i, '')),
    ...titles.flatMap(({ text }) => piecesOf(text)),
    ...headings.map(({ text }) => text),
    ...logos,
    ...chunks.map(({ text }) => text),
  ].filter((name) => name.length <= MOST_NAME);
  const found = names.find((name) => !isBoardName(name) && parts.some((part) => fitsAddress(name, part)));
  return found === undefined
    ? []
    : [{ field: 'company', value: tidy(found), from: 'name on the page that fits the address', trust: TRUST.agreeing }];
}

const tidy = (name: string): string => name.replace(/^(?:©|\(c\))\s?(?:\d{4}\s?)?/i, '').trim();

/** What is left of the title beside the role, the place and the name of the board. */
function restClaims(
  { titles, chunks, siteNames }: PageParts,
  role: string,
  places: readonly string[],
): readonly Claim[] {
  for (const { text, from } of titles) {
    const rest = restOfTitle(text, role) ?? (isDetail(text) ? piecesOf(text) : []);
    const named = rest.map(withoutCareers).filter((piece) => couldBeEmployer(piece, role));
    const names = named.filter((piece) => !places.some((place) => holdsLine(place, piece)));
    const [only] = names;
    if (only === undefined || names.length > 1) continue;
    const isSite = siteNames.some((name) => lineKey(name) === lineKey(only));
    const isShown = () => chunks.some(({ text }) => text.length < 200 && holdsLine(text, only));
    const trust = isSite ? TRUST.meta : isShown() ? TRUST.agreeing - 1 : TRUST.hint - 1;
    return [{ field: 'company', value: only, from: `${from}, beside the role`, trust }];
  }
  return [];
}

/** "Pflegefachkraft in Erfurt | …": the place right behind the role. */
export function placeBehind({ titles }: PageParts, role: string): readonly Claim[] {
  return titles.flatMap(({ text, from }) => {
    const pieces = restOfTitle(text, role) ?? [];
    const place = pieces
      .map((piece) => /^(?:Jobs? )?(?:in|à|en|em|i|a) (\p{Lu}.{1,60})$/u.exec(piece)?.[1])
      .find((one) => one !== undefined);
    return place === undefined
      ? []
      : [{ field: 'location', value: place, from: `${from}, behind the role`, trust: TRUST.hint - 2 }];
  });
}

const isDetail = (title: string): boolean => piecesOf(title).some((piece) => DETAIL_TITLES.has(lineKey(piece)));

/** "Škoda kariéra", "Karriere bei Hollerbach", "株式会社うみねこ 採用情報": the employer with the word for its job pages. */
function withoutCareers(piece: string): string {
  return piece
    .replace(
      /^(?:careers?|jobs?|karriere|stellen|working|kariéra|lavora|emploi|carrières) (?:at|bei|@|chez|v|ve|w|hos|presso|with) /i,
      '',
    )
    .replace(
      / (?:careers?|jobs?|karriere|kariéra|kariera|carrières|stellendetails|採用情報|採用|招聘|채용|recruiting)$/i,
      '',
    )
    .trim();
}

function couldBeEmployer(piece: string, role: string): boolean {
  if (piece.length < 2 || piece.length > MOST_NAME || isBoardName(piece) || looksLikePlace(piece)) return false;
  if (DETAIL_TITLES.has(lineKey(piece)) || /\.{3}|…$/.test(piece)) return false;
  // "in Hamburg", "m/w/d", "Vollzeit", "50-80.000 Kč", and pieces of the role itself.
  if (
    /^(?:in|at|for|w|v|i|à|en|en|job in)\b|^\(?[mwfdxhu](?:[/|,*][mwfdxhu]){1,3}\)?$|\d{2,}[.,\s]?\d{3}|^#?\d+$/i.test(
      piece,
    )
  )
    return false;
  return !holdsLine(role, piece);
}

/** The name in "Acme logo", the first picture of that kind, where it is no board's. */
function logoClaims({ documents }: PageParts): readonly Claim[] {
  const alts = documents.flatMap((document) =>
    [...document.querySelectorAll('main img[alt], header img[alt], img[alt*="logo" i]')].map(
      (image) => image.getAttribute('alt') ?? '',
    ),
  );
  const names = alts.flatMap((alt) => {
    const found =
      /^(?:company )?logo (?:for|of|de|von),? (.{2,60}?)\.?$|^(.{2,60}?)(?:['’]s)? (?:company )?logo$/i.exec(
        alt.trim(),
      );
    return found ? [(found[1] ?? found[2] ?? '').trim()] : [];
  });
  const name = names.find((one) => !isBoardName(one) && !/^(?:company|the|our|site|brand|main)$/i.test(one));
  return name === undefined ? [] : [{ field: 'company', value: name, from: 'logo', trust: TRUST.meta - 1 }];
}
