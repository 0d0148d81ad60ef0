import type { Claim } from '../../core/posting.ts';
import { agrees } from '../../core/posting-address.ts';
import { couldBeRole, isListTitle } from '../../core/posting-list.ts';
import { type SchemaPosting, schemaPostings } from '../../core/posting-schema.ts';
import { holdsLine, lineKey } from '../../core/posting-text.ts';
import { linkedData } from './blocks.ts';
import { markedUp } from './microdata.ts';
import type { PageParts } from './parts.ts';

/** The claims of the machine-readable posting that this page is about; 'several' where it lists more than one of them. */
export function chosenSchema(parts: PageParts): readonly Claim[] | 'several' {
  const linked = chosen(schemaPostings(linkedData(parts.documents), 'JSON-LD'), parts);
  const marked = chosen(schemaPostings(markedUp(parts.documents), 'microdata'), parts);
  if (linked === 'several' || marked === 'several') return pickClaims(linked, marked);
  return [...linked, ...marked];
}

function pickClaims(
  one: readonly Claim[] | 'several',
  other: readonly Claim[] | 'several',
): readonly Claim[] | 'several' {
  if (one !== 'several' && one.length > 0) return one;
  return other !== 'several' && other.length > 0 ? other : 'several';
}

/** Only what agrees with the address is believed, or what is alone and whose title the page shows too. */
function chosen(all: readonly SchemaPosting[], parts: PageParts): readonly Claim[] | 'several' {
  const postings = withoutTwins(all.filter(({ title }) => title !== ''));
  const told = postings.map((posting) => ({ posting, is: agrees(parts.url, posting.urls, posting.identifiers) }));
  const same = told.filter(({ is }) => is === 'same');
  const left = (same.length > 0 ? same : told.filter(({ is }) => is === 'unknown')).map(({ posting }) => posting);
  const shown = left.filter(({ title }) => isShown(title, parts, left.length > 1));
  const [only] = shown.length === 1 ? shown : left;
  if (only === undefined) return postings.length > 1 ? 'several' : [];
  if (left.length > 1 && shown.length !== 1) return 'several';
  const isBelieved = same.length > 0 || shown.length === 1 || !showsAnother(only.title, parts);
  return isBelieved ? only.claims : [];
}

function withoutTwins(all: readonly SchemaPosting[]): readonly SchemaPosting[] {
  const key = ({ title, urls, identifiers }: SchemaPosting): string =>
    [lineKey(title), ...urls, ...identifiers].join('|');
  return [...new Map(all.map((posting) => [key(posting), posting])).values()];
}

/** Has a heading or a title of the page this role? The name of a list, "Welder jobs", is no role's where there are several. */
function isShown(title: string, { headings, titles }: PageParts, areMore: boolean): boolean {
  return [...headings, ...titles].some(({ text }) => {
    if (areMore && text.split(/ [|–—-] /).some(isListTitle)) return false;
    return holdsLine(text, title) || (text.length > 7 && holdsLine(title, text));
  });
}

/** Has the page another role in its heading, and no word of this one? Then the block was left behind by a page before. */
function showsAnother(title: string, { headings, chunks }: PageParts): boolean {
  if (chunks.some(({ text }) => holdsLine(text, title))) return false;
  return headings.some(({ text, level }) => level <= 2 && couldBeRole(text));
}
