import { type About, isFree } from './reply-about.ts';
import { hasTalked } from './reply-letter.ts';

const DAY = 86_400_000;
/** Sooner it would be about the job that went to somebody else. */
const WAIT = 30 * DAY;

/**
 * From when on (milliseconds since 1970) working together one day may be proposed: to people who were met, a month after their
 * answer. `now` where nothing is known of an answer; null where nobody was met.
 */
export function collaborationFrom(about: Pick<About, 'key' | 'stage' | 'answeredAt'>, now: number): number | null {
  if (isFree(about.key)) return now;
  if (!hasTalked(about)) return null;
  return about.answeredAt === null ? now : about.answeredAt + WAIT;
}
