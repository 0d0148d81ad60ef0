import type { Phase } from '../../core/plan.ts';
import type { PlanActs } from '../hooks/use-plan-acts.ts';
import type { PlanData } from '../hooks/use-plan-data.ts';
import { Debrief } from './Debrief.tsx';
import { PlanFeel } from './PlanFeel.tsx';
import { PlanLine } from './PlanLine.tsx';

export type PlanBodyProps = {
  readonly data: PlanData;
  readonly now: number;
  /** A phase that is shown open although it is not now. */
  readonly opened?: Phase | null;
  /** The mail's own sentence. */
  readonly sentence: string | null;
  readonly onReply: (() => void) | null;
  readonly hasDraft: boolean;
  readonly canPrint: boolean;
  /** Takes it out of the history again; null where that is offered elsewhere. */
  readonly onUndo: (() => void) | null;
  readonly onChanged: () => void;
};

export type Rooms = { readonly onMinute: () => void; readonly onWrite: () => void; readonly acts: PlanActs };

/** What stands in a phase. */
export function PhaseBody({ phase, ...props }: PlanBodyProps & Rooms & { readonly phase: Phase }) {
  if (phase === 'feel') return <PlanFeel {...props} />;
  if (phase === 'debrief') return <Debrief {...props} />;
  return <PlanLine {...props} field={phase === 'change' ? 'change' : 'onward'} />;
}
