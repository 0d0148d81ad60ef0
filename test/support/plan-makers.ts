import type { Plan } from '../../src/core/plan.ts';
import type { Note } from '../../src/core/plan-notes.ts';
import type { QuietDay } from '../../src/core/quiet-day.ts';

export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;
/** A Tuesday, ten in the morning local time. */
export const MORNING = new Date(2026, 10, 24, 10).getTime();

export const aPlan = (what: Partial<Plan> = {}): Plan => ({
  application: 'a1',
  quiet: null,
  depth: 'middle',
  stage: null,
  said: [],
  phases: {},
  moods: [],
  writings: 0,
  startedAt: MORNING,
  touchedAt: MORNING,
  closedAt: null,
  isTold: false,
  ...what,
});

export const aQuietDay = (what: Partial<QuietDay> = {}): QuietDay => ({
  choice: '24h',
  startedAt: MORNING,
  until: MORNING + DAY,
  ...what,
});

export const aNote = (what: Partial<Note> = {}): Note => ({
  id: 'lines:a1',
  application: 'a1',
  kind: 'lines',
  fields: {},
  createdAt: MORNING,
  updatedAt: MORNING,
  ...what,
});
