import { companyKey } from './company-name.ts';
import { holdsLine } from './posting-text.ts';
import type { Followed } from './stage.ts';

/** How one stands with a company: they are still talking with you, ajar after a no, or closed by the person. */
export const DOORS = ['open', 'ajar', 'closed'] as const;
export type DoorState = (typeof DOORS)[number];

/** What the person decided about a company. `tryAgainAt` is in milliseconds since 1970. */
export type CompanyDoor = {
  /** The company's key: its name without legal form and spelling. */
  readonly key: string;
  /** Null while the person did not say. */
  readonly door: DoorState | null;
  readonly tryAgainAt: number | null;
  /** What the person would take there: a level, a role. Absent in old records. */
  readonly level?: string | null;
  readonly role?: string | null;
  /** What would suit them better there, in their own words. */
  readonly fit?: string | null;
  /** Experience first: what to gain until then, and where. */
  readonly gain?: string | null;
  readonly gainAt?: string | null;
  /** Other employers that are like this one, by their names. */
  readonly similar?: readonly string[];
  /** When any of this was said last, in milliseconds since 1970. Absent in old records. */
  readonly updatedAt?: number;
};
export type DoorChange = Partial<Omit<CompanyDoor, 'key' | 'updatedAt'>>;

export const noDoor = (key: string): CompanyDoor => ({ key, door: null, tryAgainAt: null });

/** What a file says of a company beside what is said here: what was said last counts, and here where that is not known. */
export function doorBroughtIn(here: CompanyDoor | null, there: CompanyDoor): CompanyDoor {
  if (here === null) return there;
  const isNewer = (there.updatedAt ?? 0) > (here.updatedAt ?? 0);
  const [first, second] = isNewer ? [there, here] : [here, there];
  // What an old record does not say was perhaps never said.
  const said = Object.entries(first).filter(([, value]) => value !== null || first.updatedAt !== undefined);
  return { ...second, ...Object.fromEntries(said) };
}

/** The same under the key that its company has now: an older one may still have had the legal form in it. */
export const rekeyed = (door: CompanyDoor): CompanyDoor => ({ ...door, key: companyKey(door.key) });

/** What of the person's wishes for a company the title of a posting names, in the person's words; null for none. */
export function wishIn(title: string | null, { level, role }: Pick<CompanyDoor, 'level' | 'role'>): string | null {
  return ideaIn(title, [role ?? '', level ?? '']);
}

/** Which of the words that the person looks for everywhere the title of a posting names; null for none. */
export const ideaIn = (title: string | null, ideas: readonly string[]): string | null =>
  ideas.find((idea) => holdsLine(title ?? '', idea)) ?? null;

/** The door of a company: as the person decided, else open while something there is alive, and ajar otherwise. */
export function doorOf(company: string | null, doors: readonly CompanyDoor[], isAlive: boolean): DoorState {
  const key = companyKey(company ?? '');
  return doors.find((one) => key !== '' && one.key === key)?.door ?? (isAlive ? 'open' : 'ajar');
}

/** What to gain before one tries again, and where, in one line; null where nothing is. */
export const gainIn = ({ gain, gainAt }: Pick<CompanyDoor, 'gain' | 'gainAt'>): string | null =>
  gain ? [gain, gainAt].filter(Boolean).join(', ') : null;

/** The company with other employers that are like it: each once, and never itself, for it is about other places. */
export function withSimilar(door: CompanyDoor, names: readonly string[]): CompanyDoor {
  const named = names.map((name) => [companyKey(name), name.trim()] as const);
  const others = named.filter(([key], at) => {
    return key !== '' && key !== door.key && named.findIndex(([other]) => other === key) === at;
  });
  return { ...door, similar: others.map(([, name]) => name) };
}

/** To which companies of the history the person found this one similar, by the names that it has for them. */
export function likenessesOf(
  company: string | null,
  doors: readonly CompanyDoor[],
  all: readonly Followed[],
): readonly string[] {
  const key = companyKey(company ?? '');
  const keys = doors.filter(({ similar = [] }) => key !== '' && similar.some((name) => companyKey(name) === key));
  return keys.flatMap((door) => nameOf(door.key, all) ?? []);
}

const nameOf = (key: string, all: readonly Followed[]): string | null =>
  all.find(({ application }) => companyKey(application.company ?? '') === key)?.application.company ?? null;

/** The company that said no last, if this other one is not among those like it yet: what "similar" would be about. */
export function couldBeLike(
  company: string | null,
  doors: readonly CompanyDoor[],
  all: readonly Followed[],
): string | null {
  const noes = all.flatMap(({ application, events }) =>
    events.filter(({ type }) => type === 'rejection').map(({ at }) => ({ at, company: application.company })),
  );
  const last = noes.toSorted((one, other) => other.at - one.at)[0]?.company ?? null;
  const key = companyKey(company ?? '');
  const isOther = key !== '' && last !== null && companyKey(last) !== '' && companyKey(last) !== key;
  return isOther && !likenessesOf(company, doors, all).some((one) => companyKey(one) === companyKey(last))
    ? last
    : null;
}
