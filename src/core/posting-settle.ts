import { companyKey } from './company-name.ts';
import type { Claim } from './posting.ts';
import { couldBeRole } from './posting-list.ts';
import { placeIn, saysMore } from './posting-place.ts';
import { companyIn } from './posting-schema.ts';
import { cleanLine, lineKey } from './posting-text.ts';
import { SECTIONS, TITLE_FILLERS } from './posting-words.ts';

/** What is believed of a field. */
type Settled = { readonly value: string; readonly from: string };

/** From all that a page says of a posting, what is believed of each field: the most trusted that is sane. */
export function settle(claims: readonly Claim[]): Partial<Readonly<Record<Claim['field'], Settled>>> {
  const sane = claims.flatMap((claim) => {
    const value = checked(claim);
    return value === null ? [] : [{ ...claim, value }];
  });
  const best = (field: Claim['field']): Claim | null =>
    sane.filter((claim) => claim.field === field).reduce<Claim | null>(better, null);
  const role = best('role');
  const others = {
    company: best('company'),
    location: fuller(best('location'), sane),
    salary: best('salary'),
    datePosted: best('datePosted'),
    validThrough: best('validThrough'),
  };
  const all = { role: role && { ...role, value: withoutTail(role.value, others.company?.value ?? null) }, ...others };
  return Object.fromEntries(
    Object.entries(all).flatMap(([field, claim]) =>
      claim === null ? [] : [[field, { value: claim.value, from: claim.from }] as const],
    ),
  );
}

const better = (best: Claim | null, next: Claim): Claim => (best === null || next.trust > best.trust ? next : best);

function checked({ field, value }: Claim): string | null {
  const line = cleanLine(value);
  if (field === 'role') return couldBeRole(line) ? line : null;
  if (field === 'company') return isFiller(line) ? null : companyIn(line);
  if (field === 'location') return placeIn(line);
  return line === '' ? null : line;
}

const isFiller = (line: string): boolean => TITLE_FILLERS.has(lineKey(line)) || SECTIONS.has(lineKey(line));

/** A page often says more of a place than the data it carries: the same town with its region. */
function fuller(best: Claim | null, claims: readonly Claim[]): Claim | null {
  if (best === null) return null;
  const more = claims.filter(({ field, value }) => field === 'location' && saysMore(best.value, value));
  return more.reduce<Claim | null>(better, null) ?? best;
}

/** "Head Baker at Brightloom" is the role of Head Baker, where Brightloom is the employer. */
function withoutTail(role: string, company: string | null): string {
  if (company === null) return role;
  const tail = /^(.{2,160}?) (?:at|@|bei|chez|presso|bij|hos) (.{2,80})$/.exec(role);
  return tail?.[1] && companyKey(tail[2] ?? '') === companyKey(company) ? tail[1] : role;
}
