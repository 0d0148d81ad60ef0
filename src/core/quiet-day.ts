/** How long nothing needs to go out. `own` carries its own end. */
export const QUIET_CHOICES = ['none', '1h', 'tonight', '24h', '48h', 'own'] as const;
export type QuietChoice = (typeof QUIET_CHOICES)[number];

/** A quiet day as it is kept. Times are milliseconds since 1970; `until` is null for the choice `none`. */
export type QuietDay = { readonly choice: QuietChoice; readonly startedAt: number; readonly until: number | null };

export const DEFAULT_QUIET_CHOICE: QuietChoice = '24h';

const HOUR = 3_600_000;
/** "Tonight" ends when most people have stopped reading mail, so that nothing waits for them at night. */
const TONIGHT_HOUR = 20;

/**
 * When a quiet day that starts at `now` ends, or null for `none`. `own` is the person's own end; one in the past counts as none.
 * Tonight is 20:00 local time, or three hours from now when that is already near or over.
 */
export function quietUntil(choice: QuietChoice, now: number, own: number | null = null): number | null {
  if (choice === 'none') return null;
  if (choice === '1h') return now + HOUR;
  if (choice === '24h') return now + 24 * HOUR;
  if (choice === '48h') return now + 48 * HOUR;
  if (choice === 'own') return own !== null && own > now ? own : null;
  const tonight = new Date(now).setHours(TONIGHT_HOUR, 0, 0, 0);
  return Math.max(tonight, now + 3 * HOUR);
}

/** Where the soft clock's mark stands: 0 at the start, 1 at the end and after it. */
export function quietProgress(day: QuietDay, now: number): number {
  if (day.until === null || now >= day.until) return 1;
  return Math.max(0, (now - day.startedAt) / (day.until - day.startedAt));
}

/** Is it running? Never for `none`, and not before one was chosen. */
export const isQuiet = (day: QuietDay | null, now: number): boolean =>
  day !== null && day.until !== null && day.until > now;

/** Small corrections of the clock are no reason to move anything. */
const SET_BACK_MS = 10 * 60_000;

/**
 * A quiet day as it should be when its start lies ahead, because the clock was set back: of the same length, and from now. Else
 * the same one. Zones and summer time change nothing: its times are instants, not hours on a dial.
 */
export function mendQuietDay(day: QuietDay, now: number): QuietDay {
  if (day.until === null || day.startedAt - now < SET_BACK_MS) return day;
  return { ...day, startedAt: now, until: now + (day.until - day.startedAt) };
}
