import { isQuiet, type QuietDay } from './quiet-day.ts';
import type { Stage } from './verdict.ts';

/** The four parts of a recovery plan, in their order. */
export const PHASES = ['feel', 'debrief', 'change', 'plan-b'] as const;
export type Phase = (typeof PHASES)[number];
/** A skipped phase is a choice, as good as a done one. */
export type PhaseState = 'open' | 'done' | 'skipped';

/** How much the plan offers: one light screen after a form letter, everything after the last round. */
export type Depth = 'light' | 'middle' | 'full';

export const MOODS = ['sad', 'angry', 'tired', 'embarrassed', 'numb', 'surprised', 'relieved', 'fine'] as const;
export type Mood = (typeof MOODS)[number];
/** How it felt at one time; several moods may be true at once. */
type MoodMark = { readonly at: number; readonly moods: readonly Mood[] };

/** The recovery plan of one application. Times are milliseconds since 1970. */
export type Plan = {
  readonly application: string;
  readonly quiet: QuietDay | null;
  readonly depth: Depth;
  readonly stage: Stage | null;
  /** The mail's own sentences that say how it was decided. */
  readonly said: readonly string[];
  /** What is neither done nor skipped is open. */
  readonly phases: Readonly<Partial<Record<Phase, 'done' | 'skipped'>>>;
  readonly moods: readonly MoodMark[];
  /** How often the private page was begun for this application. */
  readonly writings: number;
  readonly startedAt: number;
  /** When the person last did anything in it. */
  readonly touchedAt: number;
  readonly closedAt: number | null;
  /** The end of the quiet day has been announced. */
  readonly isTold: boolean;
};

export type NewPlan = Pick<Plan, 'application' | 'depth' | 'stage' | 'said'>;

export const newPlan = (what: NewPlan, now: number): Plan => ({
  ...what,
  quiet: null,
  phases: {},
  moods: [],
  writings: 0,
  startedAt: now,
  touchedAt: now,
  closedAt: null,
  isTold: false,
});

export const stateOf = (plan: Plan, phase: Phase): PhaseState => plan.phases[phase] ?? 'open';

/** Without a quiet day, feeling takes this long at most: to want none is not to be done with it. */
const FEEL_MS = 86_400_000;

/**
 * The one phase that is now; null when none is left or the chapter is closed. Feel lasts as long as the quiet day, and ends by
 * itself with it; without a quiet day (`none`) it ends a day after that was chosen, and before one is chosen it is now.
 */
export function phaseNow(plan: Plan, now: number): Phase | null {
  if (plan.closedAt !== null) return null;
  const { quiet } = plan;
  const isFelt =
    stateOf(plan, 'feel') !== 'open' || (quiet !== null && now >= (quiet.until ?? quiet.startedAt + FEEL_MS));
  return PHASES.find((phase) => (phase === 'feel' ? !isFelt : stateOf(plan, phase) === 'open')) ?? null;
}

/** The plan after a phase was done, skipped, or taken up again. */
export function withPhase(plan: Plan, phase: Phase, state: PhaseState, now: number): Plan {
  const { [phase]: _before, ...others } = plan.phases;
  return { ...plan, touchedAt: now, phases: state === 'open' ? others : { ...others, [phase]: state } };
}

/** Closes the chapter, or takes it up again. */
export const withChapter = (plan: Plan, isClosed: boolean, now: number): Plan => ({
  ...plan,
  touchedAt: now,
  closedAt: isClosed ? now : null,
});

/** When the quiet day of an open chapter ends; null while none runs. */
export const quietEnd = ({ quiet, closedAt }: Plan, now: number): number | null =>
  closedAt === null && isQuiet(quiet, now) ? (quiet?.until ?? null) : null;

/** Looking for something good comes only after the quiet day: before that it would be asked too early. */
export const allowsSilverLining = (plan: Plan, now: number): boolean =>
  plan.quiet === null ? stateOf(plan, 'feel') !== 'open' : !isQuiet(plan.quiet, now);
