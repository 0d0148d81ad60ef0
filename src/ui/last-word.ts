import type { ApplicationEvent } from '../core/application.ts';
import type { Silence } from '../core/silence.ts';
import { latestOf } from '../core/stage.ts';
import { sayDay } from '../core/when.ts';
import { counted, listed } from './in-words.ts';
import { language, words } from './words.ts';

/** What happened last to an application and when; where nobody says anything any more, for how long. */
export function sayLastWord(events: readonly ApplicationEvent[], silence: Silence | null, now: number): string {
  if (silence !== null) return counted(words.applications.noWord, silence.days);
  const last = latestOf(events);
  return last === null ? '' : listed([words.applications.events[last.type], sayDay(last.at, now, language)]);
}
