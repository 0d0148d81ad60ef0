import type { ApplicationEvent } from './application.ts';
import { type CompanyDoor, type DoorState, doorOf, gainIn, wishIn } from './company-door.ts';
import { companyKey } from './company-name.ts';
import type { PostingReading } from './posting.ts';
import { type Followed, latestOf } from './stage.ts';
import type { Suggestion } from './suggestion.ts';

/** What a page of a job site said, as the script there sends it. */
export type SeenPosting = {
  readonly address: string;
  readonly reading: Pick<
    PostingReading,
    'is' | 'company' | 'role' | 'location' | 'salary' | 'isCertain' | 'closed' | 'validThrough'
  >;
  /** True where the company was only guessed from the address. */
  readonly isGuess: boolean;
};

/** A day is over everywhere on earth so long after it began in Greenwich. */
const DAY_EVERYWHERE = 36 * 3_600_000;

/** Does a posting take applications? `closed` and `paused` as it says, `past` where its own last day is over; null where it does. */
export function takesNone(
  { closed, validThrough }: Pick<PostingReading, 'closed' | 'validThrough'>,
  now: number,
): 'closed' | 'paused' | 'past' | null {
  if (closed !== null) return closed;
  return validThrough !== null && now - Date.parse(validThrough) > DAY_EVERYWHERE ? 'past' : null;
}

/** Is it over for good? Then it can be kept as a note, for which nothing waits. */
export const isOver = (reading: Parameters<typeof takesNone>[0], now: number): boolean =>
  !['paused', null].includes(takesNone(reading, now));

/** What is known of a posting's company. */
export type KnownCompany = {
  readonly company: string;
  readonly last: ApplicationEvent;
  /** Of the application to which that happened. */
  readonly role: string | null;
  readonly door: DoorState;
  /** Something there is still waited for: then a line that begins anew would be too early. */
  readonly isAlive: boolean;
  readonly tryAgainAt: number | null;
  /** A level or a role that the person would take there and that this posting's title names. */
  readonly wish: string | null;
  /** What would suit the person better there, in their own words. */
  readonly fit: string | null;
  /** What they wanted to gain before they try again there. */
  readonly gain: string | null;
  /** This very posting stands in the history. */
  readonly isSaved: boolean;
};

/** What happened with the company of a posting; null where nothing did. A guessed name is nobody: it must never match. */
export function knownCompany(
  { address, reading, isGuess }: SeenPosting,
  all: readonly Followed[],
  doors: readonly CompanyDoor[],
): KnownCompany | null {
  const key = isGuess ? '' : companyKey(reading.company ?? '');
  const own = all.filter(({ application }) => key !== '' && companyKey(application.company ?? '') === key);
  const last = latestOf(own.flatMap(({ events }) => events));
  if (last === null) return null;
  const isAlive = own.some(({ application }) => application.status === 'alive');
  const door = doors.find((one) => one.key === key);
  return {
    company: reading.company ?? '',
    last,
    role: own.find(({ application }) => application.id === last.application)?.application.role ?? null,
    isAlive,
    door: doorOf(reading.company, doors, isAlive),
    tryAgainAt: door?.tryAgainAt ?? null,
    wish: door ? wishIn(reading.role, door) : null,
    fit: door?.fit ?? null,
    gain: door ? gainIn(door) : null,
    isSaved: own.some(({ application }) => samePosting(application.address ?? null, address)),
  };
}

/** An address of a posting without what only tells how one came there. */
export function bareAddress(address: string): string {
  const [place = '', query = ''] = (address.split('#')[0] ?? '').split('?');
  const kept = query.split('&').filter((part) => /^(?:[a-z_]*j(?:ob)?_?id|v?jk|currentJobId|job)=/i.test(part));
  const bare = place.replace(/\/(?:apply|application|thanks|confirmation)(?:\/.*)?$/s, '').replace(/\/$/, '');
  return kept.length > 0 ? `${bare}?${kept.join('&')}` : bare;
}

/** Are these addresses of one posting? */
export const samePosting = (one: string | null, other: string): boolean =>
  one !== null && bareAddress(one) === bareAddress(other);

/**
 * What a page that says "sent" suggests: that one applied. `before` is the posting that was read at this address earlier, which
 * the page with the thanks often does not name. Null where nobody can be named: then nothing is recorded.
 */
export function appliedFrom(
  { address, reading, isGuess }: SeenPosting,
  before: SeenPosting | null,
  applications: readonly Followed[],
  now: number,
): Suggestion | null {
  const company = (isGuess ? null : reading.company) ?? (before?.isGuess ? null : (before?.reading.company ?? null));
  const role = reading.role ?? before?.reading.role ?? null;
  const known = applications.find(({ application }) => samePosting(application.address ?? null, address));
  if (known === undefined && (company === null || role === null)) return null;
  return {
    id: `site|applied|${bareAddress(address)}`,
    type: 'applied',
    company: known?.application.company ?? company,
    role: known?.application.role ?? role,
    at: now,
    noticedAt: now,
    source: 'site',
    link: address,
    sentence: null,
    thread: null,
    address: null,
    application: known?.application.id ?? null,
    candidates: [],
  };
}
