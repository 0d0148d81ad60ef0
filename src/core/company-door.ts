import { companyKey } from './company-name.ts';
import { holdsLine } from './posting-text.ts';

/** How one stands with a company: they are still talking with you, ajar after a no, or closed by the person. */
export const DOORS = ['open', 'ajar', 'closed'] as const;
export type DoorState = (typeof DOORS)[number];

/** What the person decided about a company. `tryAgainAt` is in milliseconds since 1970. */
export type CompanyDoor = {
  /** The company's key: its name without legal form and spelling. */
  readonly key: string;
  readonly door: DoorState;
  readonly tryAgainAt: number | null;
  /** What the person would take there: a level, a role. Absent in old records. */
  readonly level?: string | null;
  readonly role?: string | null;
  /** What would suit them better there, in their own words. */
  readonly fit?: string | null;
};

/** What of the person's wishes for a company the title of a posting names, in the person's words; null for none. */
export function wishIn(title: string | null, { level, role }: Pick<CompanyDoor, 'level' | 'role'>): string | null {
  return [role, level].find((wish) => wish && holdsLine(title ?? '', wish)) ?? null;
}

/** The door of a company: as the person decided, else open while something there is alive, and ajar otherwise. */
export function doorOf(company: string | null, doors: readonly CompanyDoor[], isAlive: boolean): DoorState {
  const key = companyKey(company ?? '');
  return doors.find((one) => key !== '' && one.key === key)?.door ?? (isAlive ? 'open' : 'ajar');
}
